import { type Stamp, stampMs } from './stamp.ts'

/** Every action can be taken back for so long, in ms. */
export const undoMs = 10_000

/** A fold forgives some seconds more than an action is offered to be taken back, for a slow click. */
const undoGraceMs = 5_000

type Made = { at: Stamp; station: string }

/** Whether an entry that takes another one back is in time, and of the same station. */
export const isUndoneInTime = (target: Made, undo: Made): boolean =>
  target.station === undo.station && stampMs(undo.at) - stampMs(target.at) <= undoMs + undoGraceMs

/** Whether an entry may still be taken back at a moment in ms since 1970. */
export const isRecent = (entry: Pick<Made, 'at'>, now: number): boolean => now - stampMs(entry.at) <= undoMs
