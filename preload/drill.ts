import * as z from 'zod'
import { longestDrill } from '#domain/site/drill.ts'

const Nothing = z.strictObject({})
const Name = z.string().min(1).max(64)

const Drill = z.strictObject({
  /** `station`: it reaches no server at all. `building`: it reaches the building's relays, and not the centre. */
  scope: z.enum(['station', 'building']),
  since: z.number(),
  until: z.number(),
  by: z.string(),
})

/** Whether the station behaves as cut off because somebody practises. Times are ms since 1970 by the station's clock. */
export const DrillState = z.strictObject({
  running: Drill.optional(),
  /** The last one, with when it was over. */
  last: Drill.optional(),
})
export type DrillState = z.infer<typeof DrillState>

export const drillCalls = {
  drillState: { input: Nothing, output: DrillState },
  /** This station alone, for so many minutes. */
  startDrill: {
    input: z.strictObject({ by: Name, minutes: z.int().min(1).max(longestDrill) }),
    output: DrillState,
  },
  /** For this station, whoever else goes on. */
  endDrill: { input: z.strictObject({ by: Name }), output: DrillState },
} as const
