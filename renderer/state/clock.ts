import { useSyncExternalStore } from 'react'

/** Milliseconds since 1970, told again each second; everything that shows the time moves at once. */
export const useNow = (): number => useSyncExternalStore(secondTold, () => second)

const seconds = new Set<() => void>()
let second = Date.now()
let ticking: ReturnType<typeof setInterval> | undefined

const tick = (): void => {
  second = Date.now()
  for (const told of seconds) told()
}

/** Tells each second, until what it answers is called. */
export const secondTold = (told: () => void): (() => void) => {
  seconds.add(told)
  if (ticking === undefined) {
    ticking = setInterval(tick, 1_000)
    second = Date.now()
  }
  return () => {
    seconds.delete(told)
    if (seconds.size > 0) return
    clearInterval(ticking)
    ticking = undefined
  }
}
