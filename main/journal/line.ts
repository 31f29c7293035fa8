import * as z from 'zod'
import { Stamp } from '#domain/time/stamp.ts'
import { QueueLetter } from '#domain/visit/entry.ts'
import { Reservation } from '#domain/visit/reservation.ts'
import { KeptEdit, Written } from '#preload/contract.ts'

/** The highest number that was given of one station's row of blocks, per queue and day. */
export const Mark = z.strictObject({
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  queue: QueueLetter,
  number: z.int().positive(),
})
export type Mark = z.infer<typeof Mark>

/**
 * Entries that were made. `clock` is what the station's own clock had come to, where entries are stamped ahead of it because
 * they follow others that are.
 */
const Made = Written.extend({ clock: Stamp.optional() })

/**
 * What a record says: entries that were made, an edit of another document, the ids of entries and edits that the server
 * has confirmed, a stamp that was given away, numbers that were given by entries which are no longer here, or numbers that
 * were taken for paper.
 */
export const Line = z.union([
  Made,
  z.strictObject({ edit: KeptEdit }),
  z.strictObject({ confirmed: z.array(z.string()) }),
  z.strictObject({ stamp: Stamp }),
  z.strictObject({ marks: z.array(Mark) }),
  z.strictObject({ reserved: Reservation }),
])
export type Line = z.infer<typeof Line>

export const parseLine = (text: string): Line | undefined => {
  try {
    return Line.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
