/** What to do about a page that is gone. */
export type Recovery = { kind: 'reload'; afterMs: number } | { kind: 'stop' }

/** One crash may be chance and is mended at once; a page that keeps crashing only keeps the computer busy. */
const pausesMs = [0, 2_000, 10_000]
const forgottenAfterMs = 5 * 60_000
/** Where nobody can ask for it, a page that was stopped is tried again by itself. */
const againAfterMs = 60_000

/** What follows on a crash, given when the earlier ones were (ms). */
export const recoveryAfter = (
  crashes: readonly number[],
  now: number,
): { recovery: Recovery; crashes: readonly number[] } => {
  const recent = crashes.filter((at) => now - at < forgottenAfterMs)
  const afterMs = pausesMs[recent.length]
  return afterMs === undefined
    ? { recovery: { kind: 'stop' }, crashes: [] }
    : { recovery: { kind: 'reload', afterMs }, crashes: [...recent, now] }
}

export type Recoverer = {
  /** The page's process ended, or the page did not load. */
  gone: (reason: string) => void
  /** The screen is shown again, by whoever asked for it. */
  shown: () => void
  close: () => void
}

/**
 * Brings a window's page back each time it is gone. After several times in a row it shows words instead (`stop`); when not
 * even those can be shown it leaves it to `ask`, which answers when to try again.
 */
export const recoverPage = (options: {
  attended: boolean
  now: () => number
  reload: () => void
  stop: () => void
  ask: () => Promise<void>
  onGone: (reason: string, then: Recovery['kind']) => void
}): Recoverer => {
  const { attended, now, reload, stop, ask, onGone } = options
  let crashes: readonly number[] = []
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const after = (ms: number, act: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(act, ms)
  }
  const again = (): void => {
    stopped = false
    reload()
  }
  return {
    gone: (reason) => {
      if (stopped) {
        onGone(reason, 'stop')
        if (attended) void ask().then(again)
        return
      }
      const next = recoveryAfter(crashes, now())
      crashes = next.crashes
      onGone(reason, next.recovery.kind)
      if (next.recovery.kind === 'reload') {
        after(next.recovery.afterMs, reload)
        return
      }
      stopped = true
      stop()
      if (!attended) after(againAfterMs, again)
    },
    shown: () => {
      stopped = false
    },
    close: () => clearTimeout(timer),
  }
}
