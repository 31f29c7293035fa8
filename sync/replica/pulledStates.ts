import type { RxStorage } from 'rxdb/plugins/core'

/** RxDB's title of the stores in which a replication keeps what it knows of the server. */
const title = 'RxReplicationProtocolMetaData'
/** How RxDB calls the writes by which it notes what it pulled. */
const notingPulled = 'replication-down-write-meta'

/**
 * A storage without second copies of what was pulled. RxDB notes the server's version of every document beside the
 * replica's own; as long as nobody changes a document here both are the same, which the mark on the document itself
 * (`_meta.o`) says as well. Once it was sent from here, its state at the server is noted as ever.
 */
export const withoutPulledStates = <Internals, Options>(
  storage: RxStorage<Internals, Options>,
): RxStorage<Internals, Options> => ({
  ...storage,
  createStorageInstance: async (params) => {
    if (params.schema.title !== title) return storage.createStorageInstance(params)
    // No other window looks at what this one's replications know.
    const instance = await storage.createStorageInstance({ ...params, multiInstance: false })
    const bulkWrite = instance.bulkWrite.bind(instance)
    instance.bulkWrite = (rows, context) => {
      const kept = context === notingPulled ? rows.filter(({ previous }) => previous !== undefined) : rows
      return kept.length === 0 ? Promise.resolve({ error: [] }) : bulkWrite(kept, context)
    }
    return instance
  },
})
