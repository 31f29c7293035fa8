import * as z from 'zod'
import { QueueLetter } from './entry.ts'
import { labelOf } from './label.ts'

/** More strips than anybody cuts at a time; a slip of a finger does not use up the day's short numbers. */
export const mostReserved = 200

/**
 * Numbers of one day and queue that were taken from a station's blocks to be on paper: no visit is ever given one of them.
 * Those that nobody hands out are skipped.
 */
export const Reservation = z.strictObject({
  id: z.string().min(1).max(64),
  day: z.iso.date(),
  queue: QueueLetter,
  /** In the order in which they were taken; a list, since they may go on in another block. */
  numbers: z.array(z.int().positive()).min(1).max(mostReserved),
  by: z.string().min(1).max(64),
  /** Wall time of the station in ms since 1970. */
  at: z.number(),
})
export type Reservation = z.infer<typeof Reservation>

/** The numbers as citizens read them. */
export const labelsOf = ({ queue, numbers }: Pick<Reservation, 'queue' | 'numbers'>): string[] =>
  numbers.map((number) => labelOf({ queue, number }))
