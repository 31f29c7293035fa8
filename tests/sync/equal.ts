import * as z from 'zod'
import { canonicalJson } from '#domain/document/canonical.ts'
import type { BalieDocument } from '#sync/merge/kinds.ts'

/** A document's facts as one text: its log, or its data with stamps and history. Derived fields do not count. */
export const factsOf = (document: BalieDocument): string =>
  'log' in document ? canonicalJson(document.log) : canonicalJson([document.data, document.stamps, document.history])

const Listed = z.object({
  rows: z.array(z.object({ id: z.string(), doc: z.record(z.string(), z.unknown()) })),
})

/** The same of everything in these databases of the server, byte for byte as the server has it. */
export const factsOnServer = async (
  ask: (path: string) => Promise<Response>,
  databases: readonly string[],
): Promise<Map<string, string>> => {
  const facts = new Map<string, string>()
  for (const database of databases) {
    const { rows } = Listed.parse(await (await ask(`/${database}/_all_docs?include_docs=true`)).json())
    for (const { id, doc } of rows) {
      if (id.startsWith('_')) continue
      facts.set(id, canonicalJson('log' in doc ? doc['log'] : [doc['data'], doc['stamps'], doc['history']]))
    }
  }
  return facts
}
