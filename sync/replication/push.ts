import { contains } from '../merge/contains.ts'
import { type BalieDocument, mergeDocuments, readDocument, sameDocument } from '../merge/kinds.ts'
import { type CentralDatabase, CentralError, type WriteResult } from './centralDatabase.ts'

/** One document to send: as it is now, and as we believe the server has it. */
export type PushRow = { document: BalieDocument; assumed: BalieDocument | undefined }

export type Refused = { document: BalieDocument; reason: string }

export type PushResult = {
  /** The server's own versions where they are not what we assumed; to be joined and sent again. */
  conflicts: BalieDocument[]
  /**
   * What the server will not take, with its reason, or would lose something by: `tooLarge` for it, or `unreadable` where it
   * holds what this version cannot read. The others are not held up by it.
   */
  refused: Refused[]
  /** What the server holds now. */
  accepted: BalieDocument[]
}

/** Sends changed documents. Throws only when the server could not be asked at all; then nothing counts as sent. */
export const pushDocuments = async (database: CentralDatabase, rows: readonly PushRow[]): Promise<PushResult> => {
  const result: PushResult = { conflicts: [], refused: [], accepted: [] }
  if (rows.length === 0) return result
  const present = await database.present(rows.map(({ document }) => document.id))
  const writes = new Map<string, { row: PushRow; body: { _id: string } }>()
  for (const row of rows) {
    const { document } = row
    const server = present.get(document.id)
    const master = server === undefined ? undefined : readDocument(document.id, { ...server, id: document.id })
    if (server !== undefined && master === undefined) result.refused.push({ document, reason: 'unreadable' })
    else if (master !== undefined && sameDocument(master, document)) result.accepted.push(document)
    else if (master !== undefined && !isAsAssumed(master, row)) {
      result.conflicts.push(master)
    } else writes.set(document.id, { row, body: bodyOf(document, server?._rev) })
  }
  if (writes.size === 0) return result

  const lost: string[] = []
  const bodies = [...writes.values()].map(({ body }) => body)
  const answers = new Map((await writeAll(database, bodies)).map((row) => [row.id, row]))
  for (const [id, { row }] of writes) {
    const answer = answers.get(id)
    const { document } = row
    // Nobody knows what became of it: the whole batch is sent again, and what was taken is found there.
    if (answer === undefined) throw new CentralError(200, 'malformed')
    if ('ok' in answer) result.accepted.push(document)
    else if (answer.error === 'conflict') lost.push(id)
    else result.refused.push({ document, reason: answer.reason ?? answer.error })
  }
  if (lost.length > 0) result.conflicts.push(...(await mastersOf(database, lost)))
  return result
}

/** What was never changed here before is not noted beside it: then it takes nothing away if it holds all the server has. */
const isAsAssumed = (master: BalieDocument, { document, assumed }: PushRow): boolean =>
  assumed === undefined ? contains(document, master) : sameDocument(master, assumed)

/** Sends documents again that were refused, each joined with whatever the server has of it by now. */
export const pushAgain = async (
  database: CentralDatabase,
  documents: readonly BalieDocument[],
): Promise<Pick<PushResult, 'accepted' | 'refused'>> => {
  const ours = new Map(documents.map((document) => [document.id, document]))
  const first = await pushDocuments(
    database,
    documents.map((document) => ({ document, assumed: undefined })),
  )
  const joined = first.conflicts.map((master) => ({
    document: mergeDocuments(master, ours.get(master.id) ?? master),
    assumed: master,
  }))
  // Somebody may have written once more meanwhile; that is another time's work.
  const { accepted, refused } = await pushDocuments(database, joined)
  return { accepted: [...first.accepted, ...accepted], refused: [...first.refused, ...refused] }
}

/** In as many requests as the server makes necessary: it, or a proxy before it, takes only so much at once. */
const writeAll = async (database: CentralDatabase, bodies: readonly { _id: string }[]): Promise<WriteResult[]> => {
  const [first] = bodies
  try {
    return first === undefined ? [] : await database.bulk(bodies)
  } catch (error) {
    if (!(error instanceof CentralError && error.status === 413) || first === undefined) throw error
    if (bodies.length === 1) return [{ id: first._id, error: 'tooLarge', reason: 'tooLarge' }]
    const half = Math.ceil(bodies.length / 2)
    return [...(await writeAll(database, bodies.slice(0, half))), ...(await writeAll(database, bodies.slice(half)))]
  }
}

/** A document as CouchDB takes it. RxDB's mark of a document that lives (`_deleted: false`) stays behind. */
export const bodyOf = (
  { id, _deleted, ...content }: BalieDocument & { _deleted?: boolean },
  rev?: string,
): { _id: string; _rev?: string } => ({
  ...content,
  _id: id,
  ...(rev === undefined ? {} : { _rev: rev }),
})

/** Somebody wrote between our look and our write. */
const mastersOf = async (database: CentralDatabase, ids: readonly string[]): Promise<BalieDocument[]> => {
  const present = await database.present(ids)
  return ids.map((id) => {
    const server = present.get(id)
    const master = server === undefined ? undefined : readDocument(id, { ...server, id })
    // Gone again in the meantime: the next round finds no master and writes anew.
    if (master === undefined) throw new CentralError(409, 'conflict')
    return master
  })
}
