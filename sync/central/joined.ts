import { canonicalJson } from '#domain/document/canonical.ts'
import { Envelope, inOrder } from '#domain/document/log.ts'
import { type BalieDocument, logDocument, mergeDocuments, readDocument, sameDocument } from '../merge/kinds.ts'
import { bodyOf } from '../replication/push.ts'

/** A document without what CouchDB keeps about it. */
export type Content = { _id: string; [field: string]: unknown }

export const contentOf = (document: Content): Content => ({
  ...Object.fromEntries(Object.entries(document).filter(([field]) => !field.startsWith('_'))),
  _id: document._id,
})

/**
 * Versions of a document in one, as the domain joins them, and which of the others it contains: not those that this version
 * cannot read. Of a log every entry stays, also several of one id: which counts is for the stations to judge, who know
 * the keys.
 */
export const joined = <C extends Content>(
  present: Content,
  others: readonly C[],
): { whole: Content; contained: C[] } => {
  const ours = documentIn(present)
  if (ours === undefined) {
    const said = says(present)
    return { whole: contentOf(present), contained: others.filter((other) => says(other) === said) }
  }
  const readable = others.flatMap((other) => {
    const document = documentIn(other)
    return document === undefined || 'log' in document !== 'log' in ours ? [] : [{ other, document }]
  })
  const contained = readable.map(({ other }) => other)
  if ('log' in ours) {
    const log = allEntries(present, ...contained)
    return { whole: { ...contentOf(present), ...bodyOf(logDocument(ours.id, log)), log }, contained }
  }
  const merged = readable.reduce<BalieDocument>((whole, { document }) => mergeDocuments(whole, document), ours)
  // What they say is the same: leave it, so that nobody has to fetch it again.
  const whole = sameDocument(merged, ours) ? contentOf(present) : { ...contentOf(present), ...bodyOf(merged) }
  return { whole, contained }
}

const documentIn = (content: Content): BalieDocument | undefined =>
  readDocument(content._id, { ...content, id: content._id })

const allEntries = (...versions: readonly Content[]): Envelope[] => {
  const entries = new Map<string, Envelope>()
  for (const { log } of versions) {
    for (const entry of Array.isArray(log) ? log : []) {
      const parsed = Envelope.safeParse(entry)
      if (parsed.success) entries.set(canonicalJson(parsed.data), parsed.data)
    }
  }
  return [...entries.values()].sort(inOrder)
}

/** Whether two versions say the same; of logs their entries, as the rest follows from those. */
export const says = (document: Content): string => {
  const { log, ...rest } = contentOf(document)
  return Array.isArray(log) ? canonicalJson(allEntries(document)) : canonicalJson(rest)
}
