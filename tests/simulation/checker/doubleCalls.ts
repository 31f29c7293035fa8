import type { TraceLine } from './trace.ts'

type Called = Extract<TraceLine, { kind: 'called' }>

/**
 * `online` when the server vouched for both calls; `onPurpose` when a person chose the visitor at a counter that was cut off;
 * else one or both counters called from what they held for their own share.
 */
export type DoubleCall = {
  words: string
  kind: 'online' | 'onPurpose' | 'oneCutOff' | 'bothCutOff'
  explained: boolean
}

/**
 * Two counters that called one visitor, the second while the first had not let go. Explained when screens say at the end
 * that one of the two calls did not stand.
 */
export const doubleCallsIn = (lines: readonly TraceLine[]): DoubleCall[] => {
  const held = new Map<string, Called[]>()
  const pairs: { first: Called; second: Called }[] = []
  const explained = new Map<string, Set<string>>()
  /** Two counters meet over a visitor once, however often the one calls again while the other has not let go. */
  const haveMet = (holding: Called, again: Called): boolean =>
    pairs.some(({ first, second }) => second.entry === holding.entry && first.counter === again.counter) ||
    pairs.some(({ first, second }) => first.entry === holding.entry && second.counter === again.counter)
  for (const line of lines) {
    if (line.kind === 'called') {
      const others = (held.get(line.document) ?? []).filter(({ counter }) => counter !== line.counter)
      for (const first of others) if (!haveMet(first, line)) pairs.push({ first, second: line })
      held.set(line.document, [...others, line])
    } else if (line.kind === 'released') {
      const rest = (held.get(line.document) ?? []).filter(({ counter }) => counter !== line.counter)
      held.set(line.document, line.counter === undefined ? [] : rest)
    } else if (line.kind === 'explained') {
      const known = explained.get(line.document) ?? new Set()
      explained.set(line.document, new Set([...known, ...line.calls]))
    }
  }
  return pairs.map(({ first, second }) => {
    const said = explained.get(first.document)
    return {
      words: `${first.document}: ${wordsOf(first)}, then ${wordsOf(second)}`,
      kind: kindOf(first, second),
      explained: said?.has(first.entry) === true || said?.has(second.entry) === true,
    }
  })
}

const kindOf = (first: Called, second: Called): DoubleCall['kind'] => {
  const both = [first.with, second.with]
  if (both.includes('person')) return 'onPurpose'
  if (!both.includes('share')) return 'online'
  return both.includes('server') ? 'oneCutOff' : 'bothCutOff'
}

const wordsOf = ({ counter, at, with: authority }: Called): string =>
  `counter ${counter} by ${authority} at ${String(at)}`
