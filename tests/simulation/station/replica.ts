import type { BalieDocument } from '#sync/merge/kinds.ts'
import type { Checkpoint } from '#sync/replication/pull.ts'
import type { Life } from './life.ts'

/** A document as it lies in the replica: how often it was written, and which replication wrote this version, if one did. */
export type Stored = { document: BalieDocument; revision: number; writtenBy: string | undefined; place: number }

/** What RxDB remembers of one document in one replication: the server's version, and whether ours is a joined conflict. */
export type Assumed = { document: BalieDocument; resolved: number | undefined }

/** What RxDB remembers of one replication. */
export type Meta = { assumed: Map<string, Assumed>; down: Checkpoint | undefined; up: number }

/** What lies on a station's disk for the page: documents, and a memory per replication. Outlives every crash. */
export type ReplicaDisk = { documents: Map<string, Stored>; metas: Map<string, Meta>; place: number }

export type Write = { document: BalieDocument; over: number | undefined; writtenBy: string | undefined }

export type Replica = {
  of: (id: string) => Stored | undefined
  /** Documents written behind a place, in the order they were written. */
  since: (place: number) => Stored[]
  place: () => number
  /** Writes what still lies over the version named; gives what was written. */
  write: (writes: readonly Write[]) => Promise<Stored[]>
  meta: (replication: string) => Meta
  onWrite: (listener: (stored: readonly Stored[]) => void) => void
}

export const emptyDisk = (): ReplicaDisk => ({ documents: new Map(), metas: new Map(), place: 0 })

export const openReplica = (disk: ReplicaDisk, life: Life, diskMs: () => number): Replica => {
  const listeners: ((stored: readonly Stored[]) => void)[] = []
  return {
    of: (id) => disk.documents.get(id),
    since: (place) =>
      [...disk.documents.values()].filter((stored) => stored.place > place).sort((a, b) => a.place - b.place),
    place: () => disk.place,
    write: async (writes) => {
      await life.sleep(diskMs())
      await life.step()
      const written = writes.flatMap(({ document, over, writtenBy }): Stored[] => {
        const before = disk.documents.get(document.id)?.revision
        if (before !== over) return []
        const stored = { document, revision: (before ?? 0) + 1, writtenBy, place: ++disk.place }
        disk.documents.set(document.id, stored)
        return [stored]
      })
      for (const listener of listeners) listener(written)
      await life.step()
      return written
    },
    meta: (replication) => {
      const meta = disk.metas.get(replication) ?? { assumed: new Map(), down: undefined, up: 0 }
      disk.metas.set(replication, meta)
      return meta
    },
    onWrite: (listener) => void listeners.push(listener),
  }
}
