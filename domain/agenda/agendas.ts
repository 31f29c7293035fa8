import { compareText } from '../document/order.ts'
import type { Counter } from '../site/site.ts'
import { type StaffMember, isHere } from '../staff/staff.ts'

/** Whose or what's agendas are looked at. */
export const agendaKinds = ['staff', 'counter', 'room'] as const
export type AgendaKind = (typeof agendaKinds)[number]

/** All of a kind, those that serve one queue, or a single one by its resource. */
export type AgendaChoice = { of: 'all' } | { of: 'queue'; letter: string } | { of: 'one'; resource: string }

type Known = {
  staff: readonly Pick<StaffMember, 'id' | 'name' | 'skills' | 'archived'>[]
  counters: readonly Pick<Counter, 'number' | 'kind' | 'queues'>[]
  /** Their keys. */
  rooms: readonly string[]
}

/**
 * The resources whose agendas are shown, in the order of their names. `taken` are all that appointments of the days shown have a seat
 * with: who has left or what was taken away still shows what is booked with it.
 */
export const agendasShown = (
  known: Known,
  { kind, choice, taken }: { kind: AgendaKind; choice: AgendaChoice; taken: Iterable<string> },
): string[] => {
  if (choice.of === 'one') return [choice.resource]
  const serves = (queues: readonly string[]): boolean => choice.of === 'all' || queues.includes(choice.letter)
  const resources = resourcesOf(known, kind, serves)
  if (choice.of === 'queue') return resources
  const present = new Set(resources)
  const others = [...new Set(taken)].filter((resource) => resource.startsWith(`${kind}:`) && !present.has(resource))
  return [...resources, ...others.sort(compareText)]
}

const resourcesOf = (
  { staff, counters, rooms }: Known,
  kind: AgendaKind,
  serves: (queues: readonly string[]) => boolean,
): string[] => {
  switch (kind) {
    case 'staff':
      return staff
        .filter((member) => isHere(member) && member.skills.length > 0 && serves(member.skills))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'nl') || compareText(a.id, b.id))
        .map(({ id }) => id)
    case 'counter':
      return counters
        .filter((counter) => counter.kind !== 'welcome' && serves(counter.queues))
        .toSorted((a, b) => a.number.localeCompare(b.number, 'nl', { numeric: true }))
        .map(({ number }) => `counter:${number}`)
    case 'room':
      return rooms.toSorted(compareText).map((key) => `room:${key}`)
  }
}
