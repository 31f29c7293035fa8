import { Temporal } from 'temporal-polyfill'
import type { FoundProduct, Reading, RefusedProduct } from './found.ts'
import { type Graph, literalOf, termsOf, thingsOf } from './graph.ts'
import { productIn } from './product.ts'
import type { Clean } from './texts.ts'
import { productClasses, term } from './vocabulary.ts'

/** Every product of a graph, each in its latest version; versions that are older count for nothing. */
export const productsIn = (graph: Graph, clean: Clean): Reading => {
  const latest = new Map<string, { subject: string; madeAt: number }>()
  const refused: RefusedProduct[] = []
  for (const subject of graph.keys()) {
    if (!isProduct(graph, subject)) continue
    const id = thingsOf(graph, subject, term.isVersionOf)[0] ?? subject
    if (!/^https?:\/\/\S+$/.test(id)) {
      refused.push({ id: '', why: 'noAddress' })
      continue
    }
    const madeAt = momentOf(
      literalOf(graph, subject, term.generatedAtTime) ?? literalOf(graph, subject, term.laatstGewijzigd),
    )
    const present = latest.get(id)
    if (present === undefined || madeAt > present.madeAt) latest.set(id, { subject, madeAt })
  }
  const found: FoundProduct[] = []
  for (const [id, { subject }] of latest) {
    const product = productIn({ graph, subject, id, clean })
    if ('ipdc' in product) found.push(product)
    else refused.push(product)
  }
  return { found, refused }
}

/** The other pages of a feed that this one leads to (TREE). */
export const pagesIn = (graph: Graph): string[] => [
  ...new Set(
    [...graph.keys()].flatMap((subject) =>
      thingsOf(graph, subject, term.relation).flatMap((relation) => [
        ...thingsOf(graph, relation, term.node),
        ...termsOf(graph, relation, term.node).flatMap((one) => (one.kind === 'literal' ? [one.value] : [])),
      ]),
    ),
  ),
]

/** What is of no class, but a version of something with a name, is a product too: some exports leave the class out. */
const isProduct = (graph: Graph, subject: string): boolean => {
  const classes = thingsOf(graph, subject, term.type)
  if (classes.length === 0) return thingsOf(graph, subject, term.isVersionOf).length > 0
  return classes.some((one) => productClasses.includes(one))
}

/** In ms since 1970; what is no moment comes before all others. */
export const momentOf = (text: string | undefined): number => {
  if (text === undefined) return Number.NEGATIVE_INFINITY
  try {
    return Temporal.Instant.from(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`).epochMilliseconds
  } catch {
    return Number.NEGATIVE_INFINITY
  }
}
