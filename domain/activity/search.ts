import { type Synonyms, slotsOf } from '../product/search/slots.ts'
import { weigh } from '../product/search/weigh.ts'
import { type WordIndex, type Worded, textsOf, wordIndexOf } from '../product/search/wordIndex.ts'
import { tellingWords } from '../product/search/words.ts'
import type { ActivityTime, KnownActivity } from './activity.ts'
import { isOnDayOf, spanOf, stillToCome } from './times.ts'

/** An activity that answers a question, with the first of its times that is not over. */
export type ActivityHit = {
  activity: KnownActivity
  next: ActivityTime
  isToday: boolean
  /** It is called so; else the question only meets what is said of it. */
  isNamed: boolean
}

export type ActivitySearch = {
  /** Those of today first, then by when they are: at most `limit`. A question without any telling word finds none. */
  find: (query: string, wish: { now: number; limit: number; synonyms?: Synonyms }) => ActivityHit[]
}

/** What people also call any of them, in the four languages: whoever asks so asks for all. */
const general = [
  'activiteit activiteiten evenement evenementen agenda kalender uitstap programma',
  'activité activités événement événements calendrier sortie',
  'activity activities event events calendar programme',
  'Aktivität Aktivitäten Veranstaltung Veranstaltungen Kalender Programm',
]

/** A search over the published activities, by the same rules as that over products. What is over is never found. */
export const makeActivitySearch = (activities: readonly KnownActivity[]): ActivitySearch => {
  const published = activities.filter(({ status }) => status === 'published')
  let prepared: WordIndex | undefined
  const index = (): WordIndex => (prepared ??= wordIndexOf(published.map(worded)))
  return {
    find: (query, { now, limit, synonyms = () => [] }) => {
      if (published.length === 0 || tellingWords(query).length === 0) return []
      const met = suiting(query, { index: index(), synonyms, total: published.length })
      const headed = headedBy(query, published)
      const isNamed = met.isNamed || headed.length > 0
      const places = isNamed ? new Set([...(met.isNamed ? met.places : []), ...headed]) : met.places
      return [...places]
        .flatMap((place) => nextOf(published[place], now))
        .map((hit) => ({ ...hit, isNamed }))
        .sort(byTime)
        .slice(0, limit)
    },
  }
}

/** The activity with what is next of it; none where all of it is over. */
const nextOf = (activity: KnownActivity | undefined, now: number): Omit<ActivityHit, 'isNamed'>[] => {
  const [next] = activity === undefined ? [] : stillToCome(activity.times, now)
  if (activity === undefined || next === undefined) return []
  return [{ activity, next, isToday: isOnDayOf(next, now) }]
}

/** Those of today first, then by when they are. */
const byTime = (a: ActivityHit, b: ActivityHit): number =>
  Number(b.isToday) - Number(a.isToday) ||
  spanOf(a.next).from - spanOf(b.next).from ||
  (a.activity.key < b.activity.key ? -1 : 1)

/** So much of what was asked must be an activity's name, or else in what is said of it. */
const named = 0.5
const mentioned = 0.28

const suiting = (
  query: string,
  { index, synonyms, total }: { index: WordIndex; synonyms: Synonyms; total: number },
): { places: number[]; isNamed: boolean } => {
  const weighed = slotsOf(query, { index, synonyms }).map((slot) => weigh(slot, { index, total }))
  const asksFor = weighed.reduce((sum, { telling }) => sum + telling, 0)
  const found = new Map<number, number>()
  for (const { scores, telling } of weighed) {
    for (const [place, score] of scores) found.set(place, (found.get(place) ?? 0) + telling * score)
  }
  const above = (least: number): number[] =>
    [...found].flatMap(([place, score]) => (score / asksFor > least ? [place] : []))
  const byName = above(named)
  return byName.length > 0 ? { places: byName, isNamed: true } : { places: above(mentioned), isNamed: false }
}

const shortestHead = 4

/** The last part of a Dutch compound says what a thing is: who asks for a market means a flea market too. */
const headedBy = (query: string, activities: readonly KnownActivity[]): number[] => {
  const heads = tellingWords(query).filter((word) => word.length >= shortestHead)
  return activities.flatMap(({ about }, place) => {
    const words = textsOf(about.title).flatMap(tellingWords)
    return heads.some((head) => words.some((word) => word !== head && word.endsWith(head))) ? [place] : []
  })
}

const worded = ({ about }: KnownActivity): Worded => ({
  names: [...textsOf(about.title), ...general],
  descriptions: [about.description, about.audience]
    .flatMap((text) => (text === undefined ? [] : textsOf(text)))
    .concat(about.place ?? []),
  mentions: [],
})
