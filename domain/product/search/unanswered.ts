import * as z from 'zod'
import { canonicalJson } from '../../document/canonical.ts'
import { compareText } from '../../document/order.ts'
import { Stamp } from '../../time/stamp.ts'
import { tellingWords } from './words.ts'

const Count = z.int().positive()
const Station = z.string().min(1).max(40)
const Question = z.string().min(1).max(60)

/** An editor saw to a question when it had been put so often; what comes after that is new. */
const SeenTo = z.strictObject({ count: z.int().nonnegative(), at: Stamp, by: z.string().min(1).max(64) })
export type SeenTo = z.infer<typeof SeenTo>

/**
 * The questions of a month that no product was found for, and how often each was put at which station. A station counts
 * under its own name only, so that two counts never meet in one.
 */
export const UnansweredMonth = z.strictObject({
  counts: z.record(Station, z.record(Question, Count)),
  seenTo: z.record(Question, SeenTo).optional(),
})
export type UnansweredMonth = z.infer<typeof UnansweredMonth>

export const unansweredId = (site: string, month: string): string => `unanswered:${site}-${month}`

export const nothingUnanswered: UnansweredMonth = { counts: {} }

/** So many different questions a station keeps of one month. */
export const mostKept = 200

/**
 * What may be kept of a question: its telling words, sorted. Nothing when it may be about a person: with a number of more
 * than four digits, an address of e-mail, a capital within a sentence, or more words than a product is called by.
 */
export const keepable = (query: string): string | undefined => {
  const text = query.trim()
  if (text.length > 60 || /[@\d]{5,}|@|\d[\d ./-]{4,}\d/.test(text) || /\S\s+\p{Lu}/u.test(text)) return undefined
  const words = [...new Set(tellingWords(text))].sort()
  return words.length === 0 || words.length > 4 ? undefined : words.join(' ')
}

/**
 * What may be kept of a question that nobody chose to tell. Who types a name in small letters types two words that the
 * catalogue does not know, so that of such a question nothing is kept either.
 */
export const keepableByItself = (query: string, isKnown: (word: string) => boolean): string | undefined => {
  const kept = keepable(query)
  const unknown = kept?.split(' ').filter((word) => !isKnown(word)) ?? []
  return unknown.length > 1 ? undefined : kept
}

/** The month's counts with one more question put at a station; the same ones where nothing may be kept of it. */
export const withUnanswered = (
  month: UnansweredMonth,
  { query, station }: { query: string; station: string },
): UnansweredMonth => {
  const kept = keepable(query)
  const own = month.counts[station] ?? {}
  if (kept === undefined || (own[kept] === undefined && Object.keys(own).length >= mostKept)) return month
  return { ...month, counts: { ...month.counts, [station]: { ...own, [kept]: (own[kept] ?? 0) + 1 } } }
}

/** The month with a question seen to as often as it was put by now; asked anew, it comes back. */
export const withSeenTo = (
  month: UnansweredMonth,
  { query, at, by }: { query: string; at: Stamp; by: string },
): UnansweredMonth => ({ ...month, seenTo: { ...month.seenTo, [query]: { count: putIn(month, query), at, by } } })

/** The month with a question as it was before an editor saw to it. */
export const withSeenToUndone = (
  month: UnansweredMonth,
  { query, at, by, before }: { query: string; at: Stamp; by: string; before: SeenTo | undefined },
): UnansweredMonth => ({ ...month, seenTo: { ...month.seenTo, [query]: { count: before?.count ?? 0, at, by } } })

/** How often a question was put in a month, at all stations together. */
const putIn = ({ counts }: UnansweredMonth, query: string): number =>
  Object.values(counts).reduce((sum, own) => sum + (own[query] ?? 0), 0)

/**
 * Joins two countings: a count only grows, so the larger of each is the later one; of what editors saw to the later word
 * stands, at a tie the larger canonical JSON.
 */
export const mergeUnanswered = (a: UnansweredMonth, b: UnansweredMonth): UnansweredMonth => {
  const stations = new Set([...Object.keys(a.counts), ...Object.keys(b.counts)])
  const counts = Object.fromEntries(
    [...stations].sort().map((station) => [station, larger(a.counts[station] ?? {}, b.counts[station] ?? {})]),
  )
  if (a.seenTo === undefined && b.seenTo === undefined) return { counts }
  return { counts, seenTo: laterOfEach(a.seenTo ?? {}, b.seenTo ?? {}) }
}

type SeenToAll = NonNullable<UnansweredMonth['seenTo']>

const laterOfEach = (a: SeenToAll, b: SeenToAll): SeenToAll =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].sort().flatMap((query): [string, SeenTo][] => {
      const said = [a[query], b[query]].filter((one) => one !== undefined).sort(bySaid)
      const last = said.at(-1)
      return last === undefined ? [] : [[query, last]]
    }),
  )

const bySaid = (a: SeenTo, b: SeenTo): number =>
  compareText(a.at, b.at) || compareText(canonicalJson(a), canonicalJson(b))

type Counts = Readonly<Record<string, number>>

const larger = (a: Counts, b: Counts): Record<string, number> =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .sort()
      .map((query) => [query, Math.max(a[query] ?? 0, b[query] ?? 0)]),
  )

/** What no product was found for and nobody has seen to since, of all stations together, the most asked first. */
export const mostUnanswered = (months: readonly UnansweredMonth[]): { query: string; count: number }[] => {
  const sums = new Map<string, number>()
  for (const month of months) {
    for (const query of new Set(Object.values(month.counts).flatMap((own) => Object.keys(own)))) {
      const open = putIn(month, query) - (month.seenTo?.[query]?.count ?? 0)
      if (open > 0) sums.set(query, (sums.get(query) ?? 0) + open)
    }
  }
  return [...sums]
    .map(([query, count]) => ({ query, count }))
    .sort((a, b) => b.count - a.count || compareText(a.query, b.query))
}
