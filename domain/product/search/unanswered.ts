import * as z from 'zod'
import { tellingWords } from './words.ts'

const Count = z.int().positive()
const Station = z.string().min(1).max(40)

/**
 * The questions of a month that no product was found for, and how often each was put at which station. A station counts
 * under its own name only, so that two counts never meet in one.
 */
export const UnansweredMonth = z.strictObject({
  counts: z.record(Station, z.record(z.string().min(1).max(60), Count)),
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
  if (text.length > 60 || /[@\d]{5,}|@|\d[\d .-]{4,}\d/.test(text) || /\S\s+\p{Lu}/u.test(text)) return undefined
  const words = [...new Set(tellingWords(text))].sort()
  return words.length === 0 || words.length > 4 ? undefined : words.join(' ')
}

/** The month's counts with one more question put at a station; the same ones where nothing may be kept of it. */
export const withUnanswered = (
  month: UnansweredMonth,
  { query, station }: { query: string; station: string },
): UnansweredMonth => {
  const kept = keepable(query)
  const own = month.counts[station] ?? {}
  if (kept === undefined || (own[kept] === undefined && Object.keys(own).length >= mostKept)) return month
  return { counts: { ...month.counts, [station]: { ...own, [kept]: (own[kept] ?? 0) + 1 } } }
}

/** Joins two countings: a count only grows, so the larger of each is the later one. */
export const mergeUnanswered = (a: UnansweredMonth, b: UnansweredMonth): UnansweredMonth => {
  const stations = new Set([...Object.keys(a.counts), ...Object.keys(b.counts)])
  return {
    counts: Object.fromEntries(
      [...stations].sort().map((station) => [station, larger(a.counts[station] ?? {}, b.counts[station] ?? {})]),
    ),
  }
}

type Counts = Readonly<Record<string, number>>

const larger = (a: Counts, b: Counts): Record<string, number> =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .sort()
      .map((query) => [query, Math.max(a[query] ?? 0, b[query] ?? 0)]),
  )

/** What no product was found for, of all stations together, the most asked first. */
export const mostUnanswered = (months: readonly UnansweredMonth[]): { query: string; count: number }[] => {
  const sums = new Map<string, number>()
  for (const { counts } of months) {
    for (const [query, count] of Object.values(counts).flatMap((own) => Object.entries(own))) {
      sums.set(query, (sums.get(query) ?? 0) + count)
    }
  }
  return [...sums]
    .map(([query, count]) => ({ query, count }))
    .sort((a, b) => b.count - a.count || (a.query < b.query ? -1 : 1))
}
