/** Time that passes only when nothing is left to do at the present moment. Nothing here looks at the wall clock. */
export type Time = {
  /** True time in ms since 1970, which no station knows. */
  now: () => number
  after: (ms: number, act: () => void) => void
  sleep: (ms: number) => Promise<void>
  runUntil: (end: number) => Promise<void>
}

type Moment = { at: number; order: number; act: () => void }

export const startTime = (start: number): Time => {
  let present = start
  let order = 0
  const heap: Moment[] = []
  const after = (ms: number, act: () => void): void => push(heap, { at: present + ms, order: order++, act })
  return {
    now: () => present,
    after,
    sleep: (ms) => new Promise((resolve) => after(ms, resolve)),
    runUntil: async (end) => {
      for (;;) {
        await allSettled()
        const next = heap[0]
        if (next === undefined || next.at > end) break
        pop(heap)
        present = next.at
        next.act()
      }
      present = Math.max(present, end)
    },
  }
}

/** A turn of the event loop comes only after every promise that can go on has gone on. */
const allSettled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const isBefore = (a: Moment, b: Moment): boolean => a.at < b.at || (a.at === b.at && a.order < b.order)

const push = (heap: Moment[], moment: Moment): void => {
  let place = heap.length
  heap.push(moment)
  while (place > 0) {
    const above = (place - 1) >> 1
    const parent = heap[above]
    if (parent === undefined || !isBefore(moment, parent)) break
    heap[place] = parent
    place = above
  }
  heap[place] = moment
}

const pop = (heap: Moment[]): void => {
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return
  let place = 0
  for (;;) {
    const left = heap[2 * place + 1]
    if (left === undefined) break
    const right = heap[2 * place + 2]
    const isRight = right !== undefined && isBefore(right, left)
    const lower = isRight ? right : left
    if (!isBefore(lower, last)) break
    heap[place] = lower
    place = 2 * place + (isRight ? 2 : 1)
  }
  heap[place] = last
}
