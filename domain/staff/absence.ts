import * as z from 'zod'
import type { Interval } from '../time/interval.ts'
import { localDay, momentIn } from '../time/localDay.ts'
import { TimeOfDay } from '../time/timeOfDay.ts'

/** Why somebody is away, as far as colleagues need to know: never anything about health. */
export const absenceKinds = ['leave', 'training', 'elsewhere', 'absent'] as const
export type AbsenceKind = (typeof absenceKinds)[number]

/** Time away without a break, from a day until another one, which is the last; whole days where no times say more. */
export const Absence = z.strictObject({
  from: z.iso.date(),
  until: z.iso.date(),
  /** On the first day. */
  fromTime: TimeOfDay.optional(),
  /** On the last day. */
  untilTime: TimeOfDay.optional(),
  kind: z.enum(absenceKinds),
})
export type Absence = z.infer<typeof Absence>

/** When it is, in ms; one that ends before it begins is no time at all. */
export const timeOfAbsence = ({ from, until, fromTime, untilTime }: Omit<Absence, 'kind'>): Interval => ({
  from: fromTime === undefined ? localDay(from).from : momentIn(from, fromTime),
  until: untilTime === undefined ? localDay(until).until : momentIn(until, untilTime),
})

/** Whether any of it may lie on a day. */
export const touches = ({ from, until }: Pick<Absence, 'from' | 'until'>, day: string): boolean =>
  from <= day && day <= until
