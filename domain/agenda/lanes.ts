import type { Interval } from '../time/interval.ts'

/** The place of something that shares its time with others: the `lane`th, from 0, of so many side by side. */
export type Lane = { lane: number; lanes: number }

/**
 * Puts what overlaps side by side: no two of one lane overlap, and whatever hangs together by overlaps has the same number of
 * lanes, as few as there can be. Nothing is left out; what begins first comes first.
 */
export const inLanes = <T extends Interval>(items: readonly T[]): (T & Lane)[] => {
  const placed: (T & Lane)[] = []
  let cluster: (T & { lane: number })[] = []
  let ends: number[] = []
  const close = (): void => {
    const lanes = ends.length
    placed.push(...cluster.map((item) => ({ ...item, lanes })))
    cluster = []
    ends = []
  }
  for (const item of items.toSorted((a, b) => a.from - b.from || b.until - a.until)) {
    if (ends.every((end) => end <= item.from)) close()
    const free = ends.findIndex((end) => end <= item.from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = item.until
    cluster.push({ ...item, lane })
  }
  close()
  return placed
}
