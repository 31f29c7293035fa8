export type WaitLevel = 'within' | 'over' | 'far'

/** Twice the target is far over it: then somebody has to act. Without a target every wait is within it. */
export const waitLevel = (ms: number, targetMinutes: number | undefined): WaitLevel => {
  if (targetMinutes === undefined || ms <= targetMinutes * 60_000) return 'within'
  return ms <= 2 * targetMinutes * 60_000 ? 'over' : 'far'
}

/** A duration in ms as `m:ss`, from an hour on as `h:mm:ss`. Negative ones count as nothing. */
export const clockTime = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = (n: number): string => String(n).padStart(2, '0')
  const minutes = Math.floor(seconds / 60)
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`
}
