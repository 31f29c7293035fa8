import * as z from 'zod'
import { CounterNumber } from '../visit/entry.ts'

/** What stands on the number displays of a station: of each counter the ticket it serves, `A042`; no ticket, a blank display. */
export const ShownCalls = z.strictObject({
  calls: z
    .array(
      z.strictObject({
        counter: CounterNumber,
        label: z.string().regex(/^[A-Z0-9]{1,10}$/),
      }),
    )
    .max(100),
  /** When the house closes and displays go blank, in ms since 1970. */
  blankAt: z.number(),
})
export type ShownCalls = z.infer<typeof ShownCalls>
