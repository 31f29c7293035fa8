import { noteAside } from './aside.ts'
import { findReplica, generationName } from './found.ts'
import { readMark } from './mark.ts'
import { expectedCollections } from './open.ts'
import { type VerifiedReplica, openVerifiedReplica } from './openVerified.ts'

/**
 * What can be wrong with the replica that a station had: it is gone, an older copy was put in its place, a later version of
 * Balie wrote it, another key locked it, or it cannot be read.
 */
export type ReplicaFault = 'gone' | 'older' | 'newer' | 'locked' | 'damaged'

/** `aside` is the name under which the one before is kept. */
export type Repair = { fault: ReplicaFault; aside?: string }

export type RepairedReplica = VerifiedReplica & { repair: Repair | undefined }

export type RepairOptions = Omit<Parameters<typeof openVerifiedReplica>[0], 'name'> & {
  /** Name of the replica's first generation. */
  base: string
  indexedDb: Pick<IDBFactory, 'databases'>
  /** A replica was opened in this browser profile before. */
  wasHere: boolean
  /** The marks that this station's replicas told. */
  told: Readonly<Record<string, number>>
}

/**
 * Opens the replica of this browser profile, or an empty one beside it when it cannot be used; nothing is deleted. Throws
 * what RxDB throws where there is no room, or where not even an empty one opens. Whatever is missing comes from the server
 * and from main's journal.
 */
export const openRepairedReplica = async (options: RepairOptions): Promise<RepairedReplica> => {
  const { base, indexedDb, wasHere, told, ...place } = options
  const names = (await indexedDb.databases()).flatMap(({ name }) => name ?? [])
  const { generation, state } = findReplica(names, base, expectedCollections)
  const open = async (one: number): Promise<VerifiedReplica> => {
    const opened = await openVerifiedReplica({ ...place, name: generationName(base, one) })
    await proveReadable(opened)
    return opened
  }
  const openNext = async (fault: ReplicaFault): Promise<RepairedReplica> => {
    const opened = await open(generation + 1)
    await noteAside(opened.replica, generation, fault, place.now())
    return { ...opened, repair: { fault, aside: generationName(base, generation) } }
  }

  if (state === 'newer') return openNext('newer')
  // The very first start may have been cut short while the collections were made.
  const isBegun = wasHere || Object.keys(told).length > 0
  if (state === 'partial' && isBegun) return openNext('damaged')
  let opened: VerifiedReplica
  try {
    opened = await open(generation)
  } catch (error) {
    const fault = state === 'none' ? undefined : faultOf(error)
    if (fault === undefined) throw error
    return openNext(fault)
  }
  if (state === 'none') return { ...opened, repair: wasHere ? { fault: 'gone' } : undefined }
  const own = await readMark(opened.replica)
  const isOlder = own !== undefined && own.mark < (told[own.replica] ?? 0)
  return { ...opened, repair: isOlder ? { fault: 'older' } : undefined }
}

/**
 * A storage that lost its indexes still opens: only an answer from each collection shows that it can be used. A new one
 * has all its collections on disk only then, so that the next window does not take it for one that lost some.
 */
const proveReadable = async ({ replica, verification }: VerifiedReplica): Promise<void> => {
  try {
    await Promise.all(Object.values(replica.collections).map((collection) => collection.findOne().exec()))
  } catch (error) {
    verification.close()
    await replica.close()
    throw error
  }
}

/** What a failure to open says of the replica; `undefined` when it says nothing, because the disk is full. */
const faultOf = (error: unknown): ReplicaFault | undefined => {
  const words = wordsOf(error)
  if (words.includes('QuotaExceededError')) return undefined
  if (words.includes('DB1')) return 'locked'
  if (words.includes('DB6') || words.includes('VersionError')) return 'newer'
  return 'damaged'
}

/** Names and codes of an error and of what it was made from: RxDB and Dexie wrap what the browser says. */
const wordsOf = (error: unknown): string[] => {
  if (!(error instanceof Error)) return []
  const code = 'code' in error ? String(error.code) : ''
  return [error.name, code, ...('inner' in error ? wordsOf(error.inner) : []), ...wordsOf(error.cause)]
}
