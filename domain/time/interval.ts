/** From (included) until (excluded), in ms since 1970. */
export type Interval = { from: number; until: number }

/** The same time in order, with nothing twice and no gaps of nothing in between; what goes backwards is nothing. */
export const joined = (intervals: readonly Interval[]): Interval[] => {
  const result: Interval[] = []
  for (const { from, until } of intervals.filter(isSomething).toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last !== undefined && from <= last.until) last.until = Math.max(last.until, until)
    else result.push({ from, until })
  }
  return result
}

/** What lies in both. */
export const common = (a: readonly Interval[], b: readonly Interval[]): Interval[] => {
  const [ours, theirs] = [joined(a), joined(b)]
  const result: Interval[] = []
  for (let [i, j] = [0, 0]; ;) {
    const [one, other] = [ours[i], theirs[j]]
    if (one === undefined || other === undefined) return result
    const both = { from: Math.max(one.from, other.from), until: Math.min(one.until, other.until) }
    if (isSomething(both)) result.push(both)
    if (one.until < other.until) i++
    else j++
  }
}

/** What of `a` does not lie in `b`. */
export const without = (a: readonly Interval[], b: readonly Interval[]): Interval[] => {
  const taken = joined(b)
  let first = 0
  return joined(a).flatMap(({ from, until }) => {
    const left: Interval[] = []
    let rest = from
    while ((taken[first]?.until ?? Infinity) <= from) first++
    for (let next = first; ; next++) {
      const one = taken[next]
      if (one === undefined || one.from >= until) break
      if (one.from > rest) left.push({ from: rest, until: one.from })
      rest = Math.max(rest, one.until)
    }
    return rest < until ? [...left, { from: rest, until }] : left
  })
}

/** Whether all of an interval lies in these, of which no two touch. */
export const isWithin = (inner: Interval, outer: readonly Interval[]): boolean =>
  outer.some(({ from, until }) => from <= inner.from && inner.until <= until)

export const overlap = (a: Interval, b: Interval): boolean => a.from < b.until && b.from < a.until

/** Milliseconds in all of them, which do not overlap. */
export const totalMs = (intervals: readonly Interval[]): number =>
  intervals.reduce((sum, { from, until }) => sum + until - from, 0)

const isSomething = ({ from, until }: Interval): boolean => from < until
