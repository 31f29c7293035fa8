import type { RxCollection } from 'rxdb'
import type { RxReplicationState } from 'rxdb/plugins/replication'
import { replicateRxCollection } from 'rxdb/plugins/replication'

type Options<D, C> = Omit<Parameters<typeof replicateRxCollection<D, C>>[0], 'collection'> & {
  collection: RxCollection<D>
}

/**
 * Begins a replication; `letGo` is for when it has ended. RxDB has a collection hold each one that ever began until the collection
 * closes: a station that follows its servers through weeks of outages would keep hundreds, each with a database of its own.
 */
export const startReplication = <D, C>(
  options: Options<D, C>,
): { state: RxReplicationState<D, C>; letGo: () => void } => {
  const { onClose } = options.collection
  // A number only: whoever noted what was there before would hold all that ended since for as long as it lives itself.
  const before = onClose.length
  const state = replicateRxCollection<D, C>(options)
  const added = onClose.slice(before)
  return {
    state,
    letGo: () => {
      for (const close of added) {
        const place = onClose.indexOf(close)
        if (place >= 0) onClose.splice(place, 1)
      }
    },
  }
}
