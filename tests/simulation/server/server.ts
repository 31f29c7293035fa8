import type { Changes, ProofContent, WriteResult } from '#sync/replication/centralDatabase.ts'
import { CentralDocument } from '#sync/replication/centralDatabase.ts'
import { type Body, type Tree, copyTree, emptyTree, losersOf, takeOver, winnerOf, writeOver } from './revisions.ts'

type Stored = { tree: Tree; seq: number }
/** `locals` are the proofs that lie there; they are never replicated. */
type Database = {
  documents: Map<string, Stored>
  locals: Map<string, ProofContent>
  seq: number
  watchers: Set<() => void>
}
export type Backup = ReadonlyMap<string, Pick<Database, 'documents' | 'locals' | 'seq'>>

/** The server answered with an error, by CouchDB's own name for it. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, code: string) {
    super(code)
    this.status = status
  }
}

export type Server = ReturnType<typeof startServer>

/**
 * A CouchDB in memory, with its semantics: revision trees, conflicts, losing leaves, opaque sequences, results row by row.
 * `refuses` is its rule for what it will not take. `databases` are those that exist.
 */
export const startServer = (options: {
  name: string
  databases: readonly string[]
  refuses: (id: string, body: Body) => string | undefined
}) => {
  const { name, refuses } = options
  let uuid = `${name}-1`
  let machines = 1
  let restores = 0
  let up = true
  const connections = new Set<() => void>()
  const databases = new Map(options.databases.map((database) => [database, emptyDatabase()]))

  const of = (database: string): Database => {
    const found = databases.get(database)
    if (found === undefined) throw new Refusal(404, 'not_found')
    return found
  }
  const changed = (database: Database, stored: Stored): void => {
    stored.seq = ++database.seq
    for (const watcher of database.watchers) watcher()
  }
  const write = (databaseName: string, { _id: id, _rev, ...body }: Written): WriteResult => {
    const database = of(databaseName)
    const reason = refuses(id, body)
    if (reason !== undefined) return { id, error: 'forbidden', reason }
    const stored = database.documents.get(id) ?? { tree: emptyTree(), seq: 0 }
    const written = writeOver(stored.tree, _rev, body)
    if (written === undefined) return { id, error: 'conflict', reason: 'Document update conflict.' }
    database.documents.set(id, stored)
    changed(database, stored)
    return { id, ok: true, rev: written.rev }
  }
  const read = (databaseName: string, id: string): CentralDocument | undefined => {
    const stored = of(databaseName).documents.get(id)
    return stored === undefined ? undefined : documentOf(id, stored.tree)
  }
  const beginningWith = (databaseName: string, prefix: string): CentralDocument[] =>
    [...of(databaseName).documents.keys()]
      .filter((id) => id.startsWith(prefix))
      .flatMap((id) => read(databaseName, id) ?? [])
  return {
    name,
    beginningWith,
    uuid: () => uuid,
    isUp: () => up,
    setUp: (isUp: boolean) => {
      up = isUp
      if (up) return
      for (const end of [...connections]) end()
      connections.clear()
    },
    /** A connection that stays open; `onEnd` hears when the server goes down. */
    connect: (onEnd: () => void): (() => void) => {
      connections.add(onEnd)
      return () => void connections.delete(onEnd)
    },
    write,
    read,
    leaves: (database: string, id: string, revs: readonly string[]): CentralDocument[] => {
      const tree = of(database).documents.get(id)?.tree
      return revs.flatMap((rev) => {
        const revision = tree?.revisions.get(rev)
        return revision === undefined ? [] : [CentralDocument.parse({ ...revision.body, _id: id, _rev: rev })]
      })
    },
    changes: (databaseName: string, { since, limit }: { since: string; limit: number }): Changes => {
      const { documents, seq } = of(databaseName)
      const from = readSeq(since)
      if (seq <= from) return { results: [], last_seq: since }
      const rows = [...documents]
        .filter(([, stored]) => stored.seq > from)
        .sort(([, a], [, b]) => a.seq - b.seq)
        .slice(0, limit)
      const last = rows.length === limit ? rows.at(-1)?.[1].seq : Math.max(seq, from)
      return {
        results: rows.map(([id, stored]) => ({
          id,
          seq: seqText(stored.seq),
          ...(winnerOf(stored.tree)?.deleted === true ? { deleted: true } : {}),
          doc: documentOf(id, stored.tree) ?? null,
        })),
        last_seq: seqText(last ?? from),
      }
    },
    /** Hears of every change of a database until the returned function is called. */
    watch: (database: string, onChange: () => void): (() => void) => {
      const { watchers } = of(database)
      watchers.add(onChange)
      return () => void watchers.delete(onChange)
    },
    databaseNames: (): string[] => [...databases.keys()],
    ids: (database: string): string[] => [...of(database).documents.keys()],
    /** What changed behind a sequence, and how far that reaches. */
    treesSince: (database: string, since: number): { trees: [string, Tree][]; seq: number } => {
      const { documents, seq } = of(database)
      const changedSince = seq === since ? [] : [...documents].filter(([, stored]) => stored.seq > since)
      return { trees: changedSince.map(([id, { tree }]) => [id, tree]), seq }
    },
    /** Takes over another server's revisions of one document. */
    take: (databaseName: string, id: string, tree: Tree): void => {
      const database = of(databaseName)
      const stored = database.documents.get(id) ?? { tree: emptyTree(), seq: 0 }
      if (!takeOver(stored.tree, tree)) return
      database.documents.set(id, stored)
      changed(database, stored)
    },
    local: (database: string, proof: string): ProofContent | undefined => of(database).locals.get(proof),
    putLocal: (database: string, proof: string, content: ProofContent): void =>
      void of(database).locals.set(proof, content),
    /** Somebody with the power to do so deletes a document. */
    remove: (databaseName: string, id: string): void => {
      const database = of(databaseName)
      const stored = database.documents.get(id)
      const winner = stored === undefined ? undefined : winnerOf(stored.tree)
      if (stored === undefined || winner === undefined || winner.deleted) return
      if (writeOver(stored.tree, winner.rev, {}, true) !== undefined) changed(database, stored)
    },
    backup: (): Backup =>
      new Map(
        [...databases].map(([database, { documents, locals, seq }]) => [
          database,
          { documents: copyOf(documents), locals: new Map(locals), seq },
        ]),
      ),
    /**
     * What it was at the time of a backup: by its files, with the sequences and proofs of then, or built up anew from its
     * documents, where sequences begin at one and no proof lies.
     */
    restore: (backup: Backup, way: 'files' | 'documents'): void => {
      if (way === 'documents') uuid = `${name}-${String(++machines)}`
      for (const [database, { documents, locals, seq }] of backup) {
        const fresh = of(database)
        fresh.documents = copyOf(documents)
        fresh.locals = new Map(way === 'files' ? locals : [])
        fresh.seq = seq
        if (way === 'files') continue
        fresh.seq = 0
        for (const stored of fresh.documents.values()) stored.seq = ++fresh.seq
      }
      restores++
    },
    /** Counts its restores: nobody outside can see it, but what replicates between servers starts anew. */
    life: (): string => `${uuid} ${String(restores)}`,
  }
}

type Written = Body & { _id: string; _rev?: string | undefined }

const copyOf = (documents: ReadonlyMap<string, Stored>): Map<string, Stored> =>
  new Map([...documents].map(([id, { tree, seq }]) => [id, { tree: copyTree(tree), seq }]))

const emptyDatabase = (): Database => ({
  documents: new Map(),
  locals: new Map(),
  seq: 0,
  watchers: new Set(),
})

const documents = new WeakMap<Body, CentralDocument>()

const documentOf = (id: string, tree: Tree): CentralDocument | undefined => {
  const winner = winnerOf(tree)
  if (winner === undefined || winner.deleted) return undefined
  const document = documents.get(winner.body) ?? { ...winner.body, _id: id, _rev: winner.rev }
  documents.set(winner.body, document)
  const losers = losersOf(tree)
  return losers.length === 0 ? document : { ...document, _conflicts: losers }
}

/** Nobody but the server may make sense of a sequence. */
const seqText = (seq: number): string => `${String(seq)}-g1AAA${(seq * 7919).toString(36)}`
const readSeq = (since: string): number => Number.parseInt(since, 10)
