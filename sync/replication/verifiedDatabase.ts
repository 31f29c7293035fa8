import type { Stands } from '#domain/document/log.ts'
import { quickly } from '#domain/document/quickly.ts'
import { mergeDocuments, readDocument, sameDocument } from '../merge/kinds.ts'
import type { Verifier } from '../verification/verifier.ts'
import { CentralDocument, type CentralDatabase } from './centralDatabase.ts'
import { leavesOf } from './leaves.ts'
import type { ChangedRow } from './pull.ts'
import { bodyOf } from './push.ts'

/** A database of the server of which nothing is read unjudged: neither asked for nor heard on its feed. */
export type VerifiedDatabase = CentralDatabase & {
  /** The rows of a feed, judged. */
  judged: (rows: readonly ChangedRow[]) => Promise<ChangedRow[]>
}

const readCentral = quickly(CentralDocument)

/** So many documents are judged at a time; in between, the page can do other things. */
const atOnce = 25

/**
 * The database as a replica may see it: entries that do not count are taken out of every document that is read, and put
 * back into every document that is written over it. An entry of ours that the server lost under a false one goes back there,
 * and what lost a conflict between servers is joined. `standsIn` says which of two entries with one id stays; `onJoined` hears
 * of a document that lacked something which losing versions of it had, and of how many there are.
 */
export const verifiedDatabase = (
  database: CentralDatabase,
  { believes, check, restore }: Verifier,
  {
    standsIn,
    onJoined,
  }: { standsIn?: (document: string) => Stands; onJoined?: (document: string, leaves: number) => void } = {},
): VerifiedDatabase => {
  const leaves = leavesOf(database)
  const judge = async ({ _conflicts, ...document }: CentralDocument): Promise<CentralDocument> => {
    const checked = await check(document)
    if (checked.lacking.length > 0) void giveBack(document, checked.lacking)
    if (_conflicts === undefined) return checked.document
    const lost = await leaves({ ...document, _conflicts })
    const judged = await Promise.all(lost.map(async (leaf) => (await check(leaf)).document))
    return joinLeaves(checked.document, { lost: judged, versions: _conflicts.length })
  }
  /** What only a losing version has goes into the present one, here and at the server; the loser itself stays there. */
  const joinLeaves = (
    document: CentralDocument,
    { lost, versions }: { lost: readonly CentralDocument[]; versions: number },
  ): CentralDocument => {
    const id = document._id
    const present = readDocument(id, { ...document, id })
    if (present === undefined) return document
    const whole = lost
      .flatMap((leaf) => readDocument(id, { ...leaf, id }) ?? [])
      .reduce((joined, leaf) => mergeDocuments(joined, leaf, standsIn?.(id)), present)
    if (sameDocument(whole, present)) return document
    onJoined?.(id, versions)
    const body = { ...bodyOf(whole), _rev: document._rev }
    void database.put(restore(body)).catch(() => 'unsure')
    return body
  }
  /** A server that will not take it now gets it along with the next change of the document. */
  const giveBack = async (document: CentralDocument, lacking: readonly unknown[]): Promise<void> => {
    const log: unknown[] = Array.isArray(document['log']) ? document['log'] : []
    const whole: CentralDocument = { ...document, log: [...log, ...lacking] }
    await database.put(whole).catch(() => 'unsure')
  }
  const isReadAsItIs = ({ doc }: ChangedRow): boolean => {
    const document = readCentral(doc)
    return document === undefined || (document._conflicts === undefined && believes(document._id))
  }
  const judgeRow = async <R extends ChangedRow>(row: R): Promise<R> => {
    const document = readCentral(row.doc)
    return document === undefined ? row : { ...row, doc: await judge(document) }
  }
  const judgeRows = async <R extends ChangedRow>(rows: readonly R[]): Promise<R[]> => {
    // A first sync reads little else; no copy and no promise is made of it.
    if (rows.every(isReadAsItIs)) return [...rows]
    const judged: R[] = []
    for (let from = 0; from < rows.length; from += atOnce) {
      judged.push(...(await Promise.all(rows.slice(from, from + atOnce).map(judgeRow))))
    }
    return judged
  }
  return {
    ...database,
    judged: judgeRows,
    changes: async (query) => {
      const page = await database.changes(query)
      return { ...page, results: await judgeRows(page.results) }
    },
    present: async (ids) => {
      const documents = [...(await database.present(ids)).values()]
      const rows = await judgeRows(documents.map((doc) => ({ id: doc._id, doc })))
      return new Map(rows.map(({ id, doc }) => [id, doc]))
    },
    beginningWith: async (prefix, signal) => {
      const documents = await database.beginningWith(prefix, signal)
      return (await judgeRows(documents.map((doc) => ({ id: doc._id, doc })))).map(({ doc }) => doc)
    },
    get: async (id, signal) => {
      const document = await database.get(id, signal)
      return document === undefined ? undefined : judge(document)
    },
    put: (document, signal) => database.put(restore(document), signal),
    bulk: (documents) => database.bulk(documents.map(restore)),
  }
}
