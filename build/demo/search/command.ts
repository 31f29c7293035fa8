import { parseArgs } from 'node:util'
import { makeProductSearch } from '#domain/product/search/search.ts'
import { synonymsOf } from '#domain/product/search/synonyms.ts'
import { usualSynonyms } from '#domain/product/search/usualSynonyms.ts'
import { catalogueOf } from './catalogue.ts'

const usage = `npm run search -- "QUESTION" [--json] [--products N]: the demo's products that answer it, best first.
--products 3000 adds made-up ones beside them, up to that many in all.`

/** Prints what the search finds; returns the exit code. */
const run = (): number => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, products: { type: 'string', default: '0' } },
    allowPositionals: true,
  })
  const question = positionals.join(' ')
  const count = Number(values.products)
  if (question.trim() === '' || !Number.isInteger(count) || count < 0) {
    console.error(usage)
    return 2
  }
  const { find } = makeProductSearch(catalogueOf(count), { synonyms: synonymsOf(usualSynonyms) })
  const hits = find(question).map(({ product, score, fit }) => ({
    name: product.ipdc.naam.nl,
    key: product.key,
    score: Math.round(score * 1_000) / 1_000,
    fit: Math.round(fit * 1_000) / 1_000,
  }))
  if (values.json) console.log(JSON.stringify(hits, undefined, 2))
  else console.table(hits)
  return 0
}

process.exitCode = run()
