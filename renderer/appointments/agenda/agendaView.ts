import * as z from 'zod'
import { agendaKinds } from '#domain/agenda/agendas.ts'
import { addDays } from '#domain/time/day.ts'
import { mondayOf, weekDays } from '#domain/time/week.ts'

export const agendaViews = ['day', 'week'] as const

/** What of the agendas is looked at. Survives its page. */
export const AgendaView = z.strictObject({
  view: z.enum(agendaViews),
  /** The day, or one of the week; today where absent, also once that is another one. */
  day: z.iso.date().optional(),
  kind: z.enum(agendaKinds),
  choice: z.discriminatedUnion('of', [
    z.strictObject({ of: z.literal('all') }),
    z.strictObject({ of: z.literal('queue'), letter: z.string() }),
    z.strictObject({ of: z.literal('one'), resource: z.string() }),
  ]),
})
export type AgendaView = z.infer<typeof AgendaView>

export const usualView: AgendaView = { view: 'day', kind: 'staff', choice: { of: 'all' } }

/** So many days, or weeks, on (negative: back). */
export const stepped = (view: AgendaView, steps: number, today: string): AgendaView =>
  on(view, addDays(view.day ?? today, view.view === 'day' ? steps : 7 * steps), today)

/** The same on another day. */
export const on = ({ day: _before, ...view }: AgendaView, day: string, today: string): AgendaView =>
  day === today ? view : { ...view, day }

/** The days that a view may show, in order. */
export const daysOf = ({ view, day }: Pick<AgendaView, 'view' | 'day'>, today: string): string[] =>
  view === 'day' ? [day ?? today] : weekDays(day ?? today)

type Days = { from: string; until: string }

/**
 * The days that are read for a view of a day: more weeks around its own than a step goes, so that a step shows what is there already.
 * As long as the weeks beside it are among those read `before`, these stay.
 */
export const daysRead = (day: string, before?: Days): Days => {
  const monday = mondayOf(day)
  const isThere = before !== undefined && before.from <= addDays(monday, -7) && addDays(monday, 13) <= before.until
  return isThere ? before : { from: addDays(monday, -14), until: addDays(monday, 20) }
}

/** A choice as the value of a field, and back. */
export const choiceText = (choice: AgendaView['choice']): string =>
  choice.of === 'all' ? 'all' : choice.of === 'queue' ? `queue ${choice.letter}` : choice.resource

export const readChoice = (text: string): AgendaView['choice'] => {
  if (text === 'all') return { of: 'all' }
  return text.startsWith('queue ')
    ? { of: 'queue', letter: text.slice('queue '.length) }
    : { of: 'one', resource: text }
}
