/**
 * Chromium notices a page that hangs only when somebody presses or clicks, which nobody does at a display. So such a page
 * is asked for a sign of life every so often; `onStill` hears when it gave none twice in a row. Once is no sign: a computer
 * that wakes up finds every answer late.
 */
export const takePulse = (options: {
  ask: () => Promise<unknown>
  onStill: () => void
  everyMs?: number
  patienceMs?: number
}): { close: () => void } => {
  const { ask, onStill, everyMs = 15_000, patienceMs = 10_000 } = options
  let missed = 0
  let timer: NodeJS.Timeout | undefined
  let closed = false
  const next = (): void => {
    if (!closed) timer = setTimeout(() => void look(), everyMs)
  }
  const look = async (): Promise<void> => {
    missed = (await answersWithin(ask, patienceMs)) ? 0 : missed + 1
    if (missed === 2) {
      missed = 0
      onStill()
    }
    next()
  }
  next()
  return {
    close: () => {
      closed = true
      clearTimeout(timer)
    },
  }
}

/** A page that says no is alive too: it was closed or replaced while it was asked. */
const answersWithin = (ask: () => Promise<unknown>, ms: number): Promise<boolean> =>
  new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), ms)
    const answered = (): void => {
      clearTimeout(late)
      resolve(true)
    }
    ask().then(answered, answered)
  })
