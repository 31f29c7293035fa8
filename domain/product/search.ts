import MiniSearch from 'minisearch'
import { compareText } from '../document/order.ts'
import { type LanguageMap, languages } from '../language/language.ts'
import { type ProductContent, toBring } from './product.ts'
import { plainText } from './richText.ts'
import { allTerms } from './text.ts'
import { partsOf, stemOf, tellingWords } from './searchWords.ts'

type Searchable = ProductContent & { key: string }
export type ProductHit<P extends Searchable> = { product: P; score: number }

export type ProductSearch<P extends Searchable> = {
  /** Finds products by a citizen's own words, best first. */
  find: (query: string, limit?: number) => ProductHit<P>[]
  /** Does beforehand what the first question would otherwise wait for. */
  prepare: () => void
}

/**
 * A search over the published products. A question without any telling word gives the most usual products. The same
 * products and question always give the same answer, in whatever order the products came.
 */
export const makeProductSearch = <P extends Searchable>(products: readonly P[]): ProductSearch<P> => {
  const published = products.filter(({ local }) => local.status === 'published').sort(byUse)
  const byKey = new Map(published.map((product) => [product.key, product]))
  let prepared: { vocabulary: Vocabulary; index: Index; byTerm: ReadonlyMap<string, ReadonlySet<string>> } | undefined
  const prepare = () => {
    if (prepared !== undefined) return prepared
    const vocabulary = vocabularyOf(published)
    prepared = { vocabulary, index: indexOf(published, vocabulary), byTerm: keysByTerm(published) }
    return prepared
  }
  const find = (query: string, limit = 20): ProductHit<P>[] => {
    const words = [...new Set(tellingWords(query))].slice(0, mostWords)
    if (words.length === 0) return published.slice(0, limit).map((product) => ({ product, score: 0 }))
    const { index, vocabulary, byTerm } = prepare()
    const scores = new Map<string, number>()
    for (const word of words) {
      for (const [key, score] of scoresOf(word, { index, vocabulary, total: published.length })) {
        scores.set(key, (scores.get(key) ?? 0) + score)
      }
    }
    for (const key of byTerm.get(phraseOf(words)) ?? []) scores.set(key, (scores.get(key) ?? 0) * wholeTermFactor)
    return [...scores]
      .flatMap(([key, score]) => {
        const product = byKey.get(key)
        return product === undefined ? [] : [{ product, score }]
      })
      .sort((a, b) => b.score - a.score || byUse(a.product, b.product))
      .slice(0, limit)
  }
  return { find, prepare: () => void prepare() }
}

/** A longer question adds nothing but time. */
const mostWords = 12

/** A question that is one of a product's search terms, word for word, is very likely about that product. */
const wholeTermFactor = 1.6

const phraseOf = (words: readonly string[]): string => words.map(stemOf).sort(compareText).join(' ')

const keysByTerm = (products: readonly Searchable[]): Map<string, Set<string>> => {
  const keys = new Map<string, Set<string>>()
  for (const { key, ipdc } of products) {
    for (const term of [...allTerms(ipdc.zoektermen), ...textsOf(ipdc.naam)]) {
      const phrase = phraseOf(tellingWords(term))
      keys.set(phrase, (keys.get(phrase) ?? new Set()).add(key))
    }
  }
  return keys
}

/** Most contacts end at the quick counter, so its products come first, then what the welcome desk can answer itself. */
const levelsByUse = [2, 1, 3, 0, 4]

const byUse = (a: Searchable, b: Searchable): number =>
  levelsByUse.indexOf(a.local.level) - levelsByUse.indexOf(b.local.level) ||
  compareText(a.local.queue, b.local.queue) ||
  compareText(a.ipdc.naam.nl, b.ipdc.naam.nl) ||
  compareText(a.key, b.key)

const boost = { name: 4, terms: 5, parts: 1.5, description: 1, bring: 0.2 }
/** A word counts for little more when it is repeated, and hardly less in a long list of search terms. */
const bm25 = { k: 0.6, b: 0.3, d: 0.5 }
type Fields = { key: string } & Record<keyof typeof boost, string>

type Index = MiniSearch<Fields>
type Vocabulary = ReadonlySet<string>

const indexOf = (products: readonly Searchable[], vocabulary: Vocabulary): Index => {
  const index: Index = new MiniSearch<Fields>({
    idField: 'key',
    fields: Object.keys(boost),
    tokenize: tellingWords,
    processTerm: (word) => [...new Set([word, stemOf(word)])],
  })
  index.addAll(products.map((product) => fieldsOf(product, vocabulary)))
  return index
}

const fieldsOf = (product: Searchable, vocabulary: Vocabulary): Fields => {
  const { naam, beschrijving, zoektermen } = product.ipdc
  const name = inAll(naam)
  const terms = allTerms(zoektermen).join(' ')
  return {
    key: product.key,
    name,
    terms,
    parts: tellingWords(`${name} ${terms}`)
      .flatMap((word) => partsOf(word, (part) => vocabulary.has(part)) ?? [])
      .join(' '),
    description: textsOf(beschrijving).map(plainText).join(' '),
    bring: toBring(product).map(inAll).join(' '),
  }
}

const inAll = (text: LanguageMap): string => textsOf(text).join(' ')

const textsOf = (text: LanguageMap): string[] => languages.flatMap((language) => text[language] ?? [])

/** The words by which compounds are taken apart: those of the names and search terms. */
const vocabularyOf = (products: readonly Searchable[]): Vocabulary =>
  new Set(products.flatMap(({ ipdc }) => tellingWords(`${inAll(ipdc.naam)} ${allTerms(ipdc.zoektermen).join(' ')}`)))

/**
 * What one word of the question says about each product: at most 1 for the product it fits best, times how telling the
 * word is. So a product that fits two words of the question comes before one that fits a single word very well.
 */
const scoresOf = (
  word: string,
  { index, vocabulary, total }: { index: Index; vocabulary: Vocabulary; total: number },
): [key: string, score: number][] => {
  const parts = vocabulary.has(word) ? undefined : partsOf(word, (part) => vocabulary.has(part))
  const forms = [
    { word, weight: 1 },
    { word: stemOf(word), weight: 0.7 },
    ...(parts ?? []).map((part) => ({ word: part, weight: 0.4 })),
  ]
  const found = index.search({
    combineWith: 'OR',
    queries: forms.map((form) => ({
      queries: [form.word],
      prefix: form.word.length >= 2,
      fuzzy: editsFor(form.word),
      boostTerm: () => form.weight,
    })),
    boost,
    bm25,
    weights: { prefix: 0.5, fuzzy: 0.25 },
    tokenize: (text) => [text],
    processTerm: (text) => text,
  })
  const best = found[0]?.score ?? 1
  const telling = Math.log(1 + total / Math.max(1, found.length))
  return found.map(({ id, score }) => [String(id), Math.sqrt(score / best) * telling])
}

/** How many wrong letters are forgiven. */
const editsFor = (word: string): number | boolean => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : false)
