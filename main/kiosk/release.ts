/** Whether an administrator has let a station out of kiosk mode for a while. */
export type Release = {
  isReleased: () => boolean
  release: () => void
  lock: () => void
}

/** Whoever forgets to lock it again leaves it open no longer than this. */
export const longestReleaseMs = 15 * 60_000

/** `onLocked` runs when the time is over or somebody locks it; a second `release` begins the time anew. */
export const openRelease = (onLocked: () => void): Release => {
  let timer: NodeJS.Timeout | undefined
  const lock = (): void => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    onLocked()
  }
  return {
    isReleased: () => timer !== undefined,
    release: () => {
      clearTimeout(timer)
      timer = setTimeout(lock, longestReleaseMs)
      timer.unref()
    },
    lock,
  }
}
