import { randomUUID } from 'node:crypto'
import type { CarriedPart } from '#preload/carry.ts'
import { HandlerFailure } from '#preload/failure.ts'

/** What pages have handed over for bundles still to be made. Names and notes are among it, so it lies in memory only. */
export type Gathered = {
  add: (part: CarriedPart, to?: string) => string
  /** What was gathered under a name, which is forgotten. Throws `transferGone` for one that nobody knows. */
  take: (name: string) => CarriedPart
}

const mostAtOnce = 2
/** As JSON; a day of a large site is a tenth of it. */
const largestChars = 100_000_000

export const openGathered = (): Gathered => {
  const known = new Map<string, { part: CarriedPart; chars: number }>()
  return {
    add: ({ logs, edits }, to) => {
      const before = to === undefined ? { part: { logs: [], edits: [] }, chars: 0 } : known.get(to)
      if (before === undefined) throw new HandlerFailure('transferGone')
      const chars = before.chars + JSON.stringify({ logs, edits }).length
      if (chars > largestChars) throw new HandlerFailure('badRequest')
      const name = to ?? randomUUID()
      const part = { logs: [...before.part.logs, ...logs], edits: [...before.part.edits, ...edits] }
      known.set(name, { part, chars })
      for (const oldest of known.keys()) {
        if (known.size <= mostAtOnce) break
        known.delete(oldest)
      }
      return name
    },
    take: (name) => {
      const found = known.get(name)
      if (found === undefined) throw new HandlerFailure('transferGone')
      known.delete(name)
      return found.part
    },
  }
}
