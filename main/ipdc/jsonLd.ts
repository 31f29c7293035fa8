import { setImmediate as breathe } from 'node:timers/promises'
import jsonld from 'jsonld'
import { type CatalogueFault, catalogueFault } from '#domain/ipdc/fault.ts'
import type { Statement } from '#domain/ipdc/graph.ts'
import { knownContexts, ownContext } from './context.ts'

/** So many members of a feed are worked out before main looks after something else. */
const membersAtOnce = 20

/** The statements of a JSON-LD document. `name` tells its unnamed things apart from those of other files. */
export const readJsonLd = async (content: unknown, name: string): Promise<Statement[] | CatalogueFault> => {
  const statements: Statement[] = []
  const parts = partsOf(content)
  if ('code' in parts) return parts
  for (const [place, part] of parts.entries()) {
    const read = await statementsOf(part, `${name}.${String(place)}`)
    if ('code' in read) return read
    statements.push(...read)
    await breathe()
  }
  return statements
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A feed's page is read some members at a time, each part with the page's own context. */
const partsOf = (content: unknown): unknown[] | CatalogueFault => {
  const member: unknown = isFields(content) ? content['member'] : undefined
  if (!isFields(content)) return [content]
  let context: unknown
  try {
    context = ownContext(content['@context'])
  } catch {
    // Contexts in contexts without end.
    return catalogueFault('notReadable')
  }
  const whole = context === undefined ? content : { ...content, '@context': context }
  if (!Array.isArray(member)) return [whole]
  const { member: _members, ...head } = whole
  const members: unknown[] = member
  const parts: unknown[] = [head]
  for (let from = 0; from < members.length; from += membersAtOnce) {
    const some = members.slice(from, from + membersAtOnce)
    parts.push({ '@context': context, '@type': content['@type'], '@id': content['@id'], member: some })
  }
  return parts
}

const statementsOf = async (content: unknown, name: string): Promise<Statement[] | CatalogueFault> => {
  let unknownContext: string | undefined
  const documentLoader = (url: string) => {
    const document = knownContexts[(URL.parse(url)?.pathname ?? url).split('/').at(-1) ?? '']
    if (document !== undefined) return Promise.resolve({ documentUrl: url, document })
    unknownContext = url
    return Promise.reject(new Error('unknown context'))
  }
  if (!isFields(content) && !Array.isArray(content)) return catalogueFault('notReadable')
  try {
    const dataset: unknown = await jsonld.toRDF(content, { documentLoader, base: 'urn:file:' })
    return Array.isArray(dataset) ? dataset.flatMap((quad) => statementOf(quad, name)) : []
  } catch (error) {
    if (unknownContext !== undefined) return catalogueFault('unknownContext', unknownContext)
    return catalogueFault('notReadable', error instanceof Error ? error.message : '')
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const languageOf = (value: unknown): string => (isFields(value) ? textOf(value['language']) : '')

/** A quad as the library gives it (RDF/JS: `termType` and `value`); what is none is left out. */
const statementOf = (quad: unknown, name: string): Statement[] => {
  if (!isFields(quad)) return []
  const { subject, predicate, object } = quad
  if (!isFields(subject) || !isFields(predicate) || !isFields(object)) return []
  const thing = (one: Fields): string => `${one['termType'] === 'BlankNode' ? `${name}:` : ''}${textOf(one['value'])}`
  return [
    {
      subject: thing(subject),
      predicate: textOf(predicate['value']),
      object:
        object['termType'] === 'Literal'
          ? { kind: 'literal', value: textOf(object['value']), language: languageOf(object) }
          : { kind: 'thing', value: thing(object) },
    },
  ]
}
