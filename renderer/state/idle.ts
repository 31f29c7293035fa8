/** Work that takes less than this, in ms, still fits into what is left of a moment. */
const enoughMs = 3
const longestWaitMs = 5_000

/**
 * For work that must not be felt: each call resolves when the page has nothing better to do, at once while such a moment
 * lasts, and at the latest after a few seconds.
 */
export const idleMoments = (): (() => Promise<void>) => {
  let present: IdleDeadline | undefined
  return async () => {
    if (present !== undefined && present.timeRemaining() > enoughMs) return
    present = await new Promise<IdleDeadline>((resolve) => {
      requestIdleCallback(resolve, { timeout: longestWaitMs })
    })
  }
}
