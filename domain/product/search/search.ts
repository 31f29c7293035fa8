import { compareText } from '../../document/order.ts'
import type { ProductContent } from '../product.ts'
import { type Phrase, phrasesOf, wholeness } from './phrases.ts'
import { type Synonyms, slotsOf } from './slots.ts'
import { formsOf } from './stems.ts'
import { weigh } from './weigh.ts'
import { type WordIndex, wordIndexOf, wordedProduct } from './wordIndex.ts'
import { tellingWords } from './words.ts'

type Searchable = ProductContent & { key: string }

export type ProductHit<P extends Searchable> = {
  product: P
  /** Only compares the answers to one question. */
  score: number
  /** How much of what was asked the product is about, from 0 to 1. */
  fit: number
}

export type ProductSearch<P extends Searchable> = {
  /** Finds products by a citizen's own words, best first: 20 of them unless another limit is given. */
  find: (query: string, wish?: Wish) => ProductHit<P>[]
  /** Whether the catalogue or its synonyms have a word (of `wordsOf`), in whatever form. */
  knows: (word: string) => boolean
  /** Does beforehand what the first question would otherwise wait for. */
  prepare: () => void
}

export type Wish = {
  limit?: number
  /** How often each product was asked for here lately, by key. */
  asked?: ReadonlyMap<string, number>
  /** Other words that mean the same than those the search was made with. */
  synonyms?: Synonyms
}

/**
 * A search over the published products, with `drafts` over those of any status. A question without any telling word gives the most usual products. The same
 * products and question always give the same answer, in whatever order the products came.
 */
export const makeProductSearch = <P extends Searchable>(
  products: readonly P[],
  { synonyms = () => [], drafts = false }: { synonyms?: Synonyms; drafts?: boolean } = {},
): ProductSearch<P> => {
  const published = products.filter(({ local }) => drafts || local.status === 'published').sort(byUse)
  let prepared: Prepared | undefined
  const prepare = (): Prepared => (prepared ??= prepareAll(published))
  const find = (
    query: string,
    { limit = 20, asked = nothingAsked, synonyms: others = synonyms }: Wish = {},
  ): ProductHit<P>[] => {
    if (tellingWords(query).length === 0)
      return published.slice(0, limit).map((product) => ({ product, score: 0, fit: 0 }))
    const { index, phrases } = prepare()
    const use = useOf(asked)
    const weighed = slotsOf(query, { index, synonyms: others }).map((slot) =>
      weigh(slot, { index, total: published.length }),
    )
    const asksFor = weighed.reduce((sum, { telling }) => sum + telling, 0)
    const found = new Map<number, number>()
    for (const { scores, telling } of weighed) {
      for (const [place, score] of scores) found.set(place, (found.get(place) ?? 0) + telling * score)
    }
    const inOrder = [...found].sort(([a, x], [b, y]) => y - x || a - b)
    const hits = (some: readonly [number, number][], wholeOf: (place: number) => number) =>
      some.flatMap(([place, score]) => {
        const product = published[place]
        if (product === undefined) return []
        const factor = (1 + wholeFactor * wholeOf(place)) * use(product)
        return [{ product, place, score: score * factor, fit: score / asksFor }]
      })
    const closely = hits(inOrder.slice(0, looked), (place) => wholeness(phrases(place), weighed)).sort(
      (a, b) => b.score - a.score || a.place - b.place,
    )
    const rest = limit > looked ? hits(inOrder.slice(looked, limit), () => 0) : []
    return [...closely, ...rest].slice(0, limit).map(({ product, score, fit }) => ({ product, score, fit }))
  }
  const knows = (word: string): boolean =>
    formsOf(word).some(({ form }) => prepare().index.terms.has(form)) || synonyms(word).length > 0
  return { find, knows, prepare: () => void prepare() }
}

/** Whether a product seems to be what was asked for, and not merely to share a word with the question. */
export const suits = ({ fit }: { fit: number }): boolean => fit > 0.5

/** So many of the best are looked at more closely; whoever wants more of them gets the others after these. */
const looked = 60
const wholeFactor = 1

type Prepared = { index: WordIndex; phrases: (place: number) => Phrase[] }

const prepareAll = (products: readonly ProductContent[]): Prepared => {
  const index = wordIndexOf(products.map(wordedProduct))
  const known = new Map<number, Phrase[]>()
  const phrases = (place: number): Phrase[] => {
    const product = products[place]
    const before = known.get(place)
    if (before !== undefined || product === undefined) return before ?? []
    const now = phrasesOf(product, { index, total: products.length })
    known.set(place, now)
    return now
  }
  return { index, phrases }
}

/** From 1, for what nobody asked for, up to a tenth more for what is asked for most: it decides between near equals only. */
const useOf = (asked: ReadonlyMap<string, number>): ((product: { key: string }) => number) => {
  const most = Math.log1p(Math.max(0, ...asked.values()))
  return ({ key }) => 1 + (most === 0 ? 0 : (useFactor * Math.log1p(asked.get(key) ?? 0)) / most)
}

const useFactor = 0.1
const nothingAsked: ReadonlyMap<string, number> = new Map()

/** Most contacts end at the quick counter, so its products come first, then what the welcome desk can answer itself. */
const levelsByUse = [2, 1, 3, 0, 4]

const byUse = (a: Searchable, b: Searchable): number =>
  levelsByUse.indexOf(a.local.level) - levelsByUse.indexOf(b.local.level) ||
  compareText(a.local.queue, b.local.queue) ||
  compareText(a.ipdc.naam.nl, b.ipdc.naam.nl) ||
  compareText(a.key, b.key)
