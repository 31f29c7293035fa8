import { type CatalogueFault, catalogueFault } from '#domain/ipdc/fault.ts'
import type { Reading } from '#domain/ipdc/found.ts'
import { graphOf } from '#domain/ipdc/graph.ts'
import { pagesIn, productsIn } from '#domain/ipdc/read.ts'
import { lettersOf } from '#domain/language/letters.ts'
import { cleanHtml } from './clean.ts'
import { readJsonLd } from './jsonLd.ts'
import { readTurtle } from './turtle.ts'

/** So large may a file or a page of a catalogue be. */
export const largestCatalogueBytes = 30_000_000

/** What a file or page holds, and where the pages lie that it leads to. */
export type CataloguePage = Reading & { pages: string[] }

/** The products of a file in JSON-LD, a page of a feed, or Turtle, whichever it is by what it holds. */
export const readCatalogue = async (bytes: Uint8Array): Promise<CataloguePage | CatalogueFault> => {
  if (bytes.length > largestCatalogueBytes) return catalogueFault('tooLarge')
  const text = lettersOf(bytes)
  if (text === undefined) return catalogueFault('wrongEncoding')
  const statements = await (/^\s*[{[]/.test(text) ? readJson(text) : readTurtle(text, 'ttl'))
  if ('code' in statements) return statements
  const graph = graphOf(statements)
  return { ...productsIn(graph, cleanHtml), pages: pagesIn(graph) }
}

const readJson = (text: string) => {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    return catalogueFault('notReadable', error instanceof Error ? error.message : '')
  }
  return readJsonLd(content, 'json')
}
