/** What a statement says of its subject: a thing by its address or a name within one file, or a literal. */
export type Term = { kind: 'thing'; value: string } | { kind: 'literal'; value: string; language: string }
/** One RDF triple. Names of things without an address are unique over all files that are read together. */
export type Statement = { subject: string; predicate: string; object: Term }

/** Statements by subject and predicate, in the order they were read. */
export type Graph = ReadonlyMap<string, ReadonlyMap<string, readonly Term[]>>

export const graphOf = (statements: Iterable<Statement>): Graph => {
  const graph = new Map<string, Map<string, Term[]>>()
  for (const { subject, predicate, object } of statements) {
    const about = graph.get(subject) ?? new Map<string, Term[]>()
    graph.set(subject, about)
    const present = about.get(predicate)
    if (present === undefined) about.set(predicate, [object])
    else present.push(object)
  }
  return graph
}

export const termsOf = (graph: Graph, subject: string, predicate: string): readonly Term[] =>
  graph.get(subject)?.get(predicate) ?? []

/** The addresses, or names, of the things that stand there. */
export const thingsOf = (graph: Graph, subject: string, predicate: string): string[] =>
  termsOf(graph, subject, predicate).flatMap((term) => (term.kind === 'thing' ? [term.value] : []))

/** The first literal that stands there. */
export const literalOf = (graph: Graph, subject: string, predicate: string): string | undefined => {
  const found = termsOf(graph, subject, predicate).find((term) => term.kind === 'literal')
  return found === undefined || found.value.trim() === '' ? undefined : found.value.trim()
}
