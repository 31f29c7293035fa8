import * as z from 'zod'
import { isTooDeep } from '#domain/document/depth.ts'
import { Edited } from '#domain/document/fields.ts'
import { BusyDay } from '#domain/training/busyDay.ts'

const Nothing = z.strictObject({})
const Name = z.string().min(1).max(64)

/**
 * What a throw-away copy begins with: the site and its staff, its hours, how it gives appointments, what is offered, and the guides.
 * Nothing about visitors.
 */
export const copiedKinds: readonly string[] = [
  ...['site', 'staff', 'rota', 'hours', 'booking'],
  ...['product', 'guide', 'guideVersion', 'activity'],
]
const Copied = Edited.refine(
  ({ type, id, ...content }) =>
    copiedKinds.some((kind) => kind === type && id.startsWith(`${kind}:`)) && !isTooDeep(content),
)

/** So much faster than it was, or would be, the day goes by. */
export const trainingPaces = [1, 2, 4] as const
export const TrainingPace = z.union([z.literal(1), z.literal(2), z.literal(4)])
export type TrainingPace = z.infer<typeof TrainingPace>

/** Whether a throw-away copy of this station is being practised on. Times are ms since 1970. */
export const TrainingState = z.strictObject({
  running: z
    .strictObject({
      since: z.number(),
      /** When it ends by itself. */
      until: z.number(),
      by: Name,
      /** The day that is replayed; absent for one that was made up. */
      day: z.iso.date().optional(),
      /** Where its first screen is, when the host could not open a window for it. */
      address: z.url().optional(),
    })
    .optional(),
})
export type TrainingState = z.infer<typeof TrainingState>

export const trainingCalls = {
  trainingState: { input: Nothing, output: TrainingState },
  /** Gives what the copy begins with, some at a time; `begins` forgets what was given before. */
  giveForTraining: {
    input: z.strictObject({ documents: z.array(Copied).max(1_000), begins: z.boolean() }),
    output: Nothing,
  },
  /**
   * Makes a copy of what was given, opens it and lets the day begin there. `notAllowed` while one is open, or in a copy;
   * `badRequest` when no site was given.
   */
  startTraining: { input: z.strictObject({ by: Name, day: BusyDay, pace: TrainingPace }), output: TrainingState },
  /** Ends it, here or in the copy itself, and throws the copy away. */
  endTraining: { input: Nothing, output: TrainingState },
} as const
