import { Readable } from 'node:stream'
import { setImmediate as breathe } from 'node:timers/promises'
import { Parser, type Quad, type Term as RdfTerm } from 'n3'
import { type CatalogueFault, catalogueFault } from '#domain/ipdc/fault.ts'
import type { Statement } from '#domain/ipdc/graph.ts'

const lettersAtOnce = 65_536

/** IPDC marks a text it generated with a subtag of nine letters; a language tag may have eight at most (RFC 5646), and the parser insists. */
const generatedTag = /(?<=["']@nl-be-x-)generated(?=-(?:in)?formal)/gi

/** The statements of a Turtle, TriG or N-Triples text. `name` tells its unnamed things apart from those of other files. */
export const readTurtle = async (turtle: string, name: string): Promise<Statement[] | CatalogueFault> => {
  // The parser waits for ever for the end of nothing.
  if (turtle.trim() === '') return []
  const text = turtle.replaceAll(generatedTag, 'gen')
  const statements: Statement[] = []
  const done = Promise.withResolvers<CatalogueFault | undefined>()
  const thing = (term: RdfTerm): string => `${term.termType === 'BlankNode' ? `${name}:` : ''}${term.value}`
  const take = (error: Error | null, quad: Quad | null): void => {
    if (error !== null) return done.resolve(catalogueFault('notReadable', error.message))
    if (quad === null) return done.resolve(undefined)
    const { subject, predicate, object } = quad
    statements.push({
      subject: thing(subject),
      predicate: predicate.value,
      object:
        object.termType === 'Literal'
          ? { kind: 'literal', value: object.value, language: object.language }
          : { kind: 'thing', value: thing(object) },
    })
  }
  new Parser({ baseIRI: 'urn:file:' }).parse(Readable.from(piecesOf(text)), take)
  return (await done.promise) ?? statements
}

/** Main looks after something else between two pieces. */
async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += lettersAtOnce) {
    yield text.slice(from, from + lettersAtOnce)
    await breathe()
  }
}
