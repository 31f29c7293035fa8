import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import MiniSearch from 'minisearch'
import { catalogueOf } from '#build/demo/search/catalogue.ts'
import { questions } from '#build/demo/search/questions.ts'
import type { LanguageMap } from '#domain/language/language.ts'
import { toBring } from '#domain/product/product.ts'
import { makeProductSearch } from '#domain/product/search/search.ts'
import { synonymsOf } from '#domain/product/search/synonyms.ts'
import { usualSynonyms } from '#domain/product/search/usualSynonyms.ts'
import { allTerms } from '#domain/product/text.ts'
import { type Figure, figure, singleFigure } from './statistics.ts'

type Catalogue = ReturnType<typeof catalogueOf>
type Find = (query: string) => number

const counts = [700, 3_000, 10_000]
/** Of so many questions one is typed, letter by letter. */
const every = 6
const builds = 5
const baseline = 'MiniSearch, prefix and fuzzy, no Dutch'

/** What a letter typed in the search costs, and the index behind it, beside MiniSearch as it comes. */
export const benchSearch = (): Figure[] => counts.flatMap(figuresWith)

const figuresWith = (count: number): Figure[] => {
  const catalogue = catalogueOf(count)
  const own = measured(() => ownSearch(catalogue))
  const plain = measured(() => plainSearch(catalogue))
  const typed = typing({ own: own.find, plain: plain.find })
  const among = `, ${count.toLocaleString('en')} products`
  return [
    figure({ name: `keystroke to results${among}`, samples: typed.own, baseline, baselineSamples: typed.plain }),
    figure({ name: `the same without Dutch${among}`, samples: typed.plain, baseline, baselineSamples: typed.plain }),
    figure({ name: `index built${among}`, samples: own.built, baseline, baselineSamples: plain.built }),
    singleFigure({
      name: `memory of the index${among}`,
      unit: 'MB',
      value: own.megabytes,
      baseline,
      baselineValue: plain.megabytes,
    }),
  ]
}

const ownSearch = (catalogue: Catalogue): Find => {
  const { find, prepare } = makeProductSearch(catalogue, { synonyms: synonymsOf(usualSynonyms) })
  prepare()
  return (query) => find(query).length
}

const plainSearch = (catalogue: Catalogue): Find => {
  const index = new MiniSearch<Record<'key' | 'name' | 'terms' | 'description' | 'bring', string>>({
    idField: 'key',
    fields: ['name', 'terms', 'description', 'bring'],
  })
  index.addAll(
    catalogue.map((product) => ({
      key: product.key,
      name: inAll(product.ipdc.naam),
      terms: allTerms(product.ipdc.zoektermen).join(' '),
      description: inAll(product.ipdc.beschrijving),
      bring: toBring(product).map(inAll).join(' '),
    })),
  )
  return (query) => index.search(query, { prefix: true, fuzzy: 0.2, boost: { name: 4, terms: 5 } }).length
}

const inAll = (text: LanguageMap): string => Object.values(text).join(' ')

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

/** The heap in use, in MB, once everything that nobody needs is gone. */
const heap = (): number => {
  if (typeof collect === 'function') Reflect.apply(collect, undefined, [])
  return process.memoryUsage().heapUsed / 2 ** 20
}

const measured = (build: () => Find): { find: Find; built: number[]; megabytes: number } => {
  const built = Array.from({ length: builds - 1 }, () => timed(build))
  const before = heap()
  const start = performance.now()
  const find = build()
  built.push(performance.now() - start)
  return { find, built, megabytes: heap() - before }
}

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Types questions into both searches by turns, so that what else the machine does falls on both. */
const typing = ({ own, plain }: { own: Find; plain: Find }): { own: number[]; plain: number[] } => {
  const keystrokes = questions
    .filter((_, n) => n % every === 0)
    .flatMap(({ asked }) => Array.from(asked, (_, n) => asked.slice(0, n + 1)))
  const samples: { own: number[]; plain: number[] } = { own: [], plain: [] }
  for (const [n, typed] of [...keystrokes.slice(0, warmUp), ...keystrokes].entries()) {
    const times = { own: timed(() => own(typed)), plain: timed(() => plain(typed)) }
    if (n < warmUp) continue
    samples.own.push(times.own)
    samples.plain.push(times.plain)
  }
  return samples
}

/** So many keystrokes go by before the engine has compiled what they run. */
const warmUp = 150
