import { setTimeout as sleep } from 'node:timers/promises'

/** Waits until it is so, and says how many ms that took; throws when it never comes. */
export const until = async (
  what: string,
  isSo: () => boolean | Promise<boolean>,
  longestMs = 30_000,
): Promise<number> => {
  const began = performance.now()
  while (!(await isSo())) {
    if (performance.now() - began > longestMs) throw new Error(`never ${what}`)
    await sleep(10)
  }
  return Math.round(performance.now() - began)
}
