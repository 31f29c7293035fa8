import { compareText } from '#domain/document/order.ts'
import type { Stage } from '#domain/visit/state.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'
import { nameOf, notesOf } from '../visit/person.ts'

/** Visits of people who are in the building and expect something. */
const listed = ['waiting', 'called', 'serving', 'parked'] as const satisfies readonly Stage[]
export type ListedStage = (typeof listed)[number]

/** Somebody who is expected or there, as a line on paper. Appointments become rows of the same kind, with their hour. */
export type DayRow = {
  id: string
  label: string
  queue: string
  products: readonly string[]
  /** When they came, in ms since 1970. */
  arrivedAt: number | undefined
  stage: ListedStage
  counter: string | undefined
  /** Only where they were asked for. */
  name: string | undefined
  notes: readonly string[]
}

/**
 * Who is there, queue by queue in the order in which they came. Names and notes are of people: they are left out unless
 * somebody who may has asked for them.
 */
export const dayRows = ({ open, persons }: Pick<Board, 'open' | 'persons'>, withNames: boolean): DayRow[] =>
  open
    .flatMap((visit) => {
      const stage = listed.find((one) => one === visit.stage)
      return stage === undefined ? [] : [rowOf(visit, stage, withNames ? persons : undefined)]
    })
    .sort(
      (a, b) =>
        compareText(a.queue, b.queue) ||
        (a.arrivedAt ?? Infinity) - (b.arrivedAt ?? Infinity) ||
        compareText(a.id, b.id),
    )

const rowOf = (visit: Visit, stage: ListedStage, persons: Board['persons'] | undefined): DayRow => ({
  id: visit.id,
  label: visit.label,
  queue: visit.queue,
  products: visit.products,
  arrivedAt: visit.registeredAt,
  stage,
  counter: stage === 'waiting' ? undefined : visit.counter,
  name: persons === undefined ? undefined : nameOf(persons, visit.id),
  notes: persons === undefined ? [] : notesOf(persons, visit).map(({ text }) => text),
})
