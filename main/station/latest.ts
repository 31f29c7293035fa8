/**
 * Tells only the latest of what happens within so many ms, and after whatever is being answered now: news that pile up
 * while somebody waits for a reply would only make that reply later.
 */
export const latestOnly = <T>(tell: (value: T) => void, everyMs = 0): ((value: T) => void) => {
  let latest: { value: T } | undefined
  return (value) => {
    const isFirst = latest === undefined
    latest = { value }
    if (!isFirst) return
    setTimeout(() => {
      const told = latest
      latest = undefined
      if (told !== undefined) tell(told.value)
    }, everyMs)
  }
}
