/** A server may give and not take: what it gives is read all the same. */
const longestMs = 500

const beginnings = new WeakMap<object, Set<Promise<void>>>()

/**
 * RxDB looks once through all that was written here, in small batches and until nothing new is left. A replication that
 * begins beside another one of the same collection would look through everything that the other pulls, for nothing.
 */
export const noteBeginning = (collection: object, lookedThrough: Promise<void>): void => {
  const noted = beginnings.get(collection) ?? new Set()
  beginnings.set(collection, noted)
  const done: Promise<void> = lookedThrough
    // One that cannot begin is none of the others' business.
    .catch(() => undefined)
    .then(() => void noted.delete(done))
  noted.add(done)
}

/** Resolves when all that began of this collection have looked through what there is, or have been waited for long enough. */
export const untilBegun = async (collection: object): Promise<void> => {
  const noted = beginnings.get(collection)
  if (noted === undefined || noted.size === 0) return
  await Promise.race([Promise.all(noted), new Promise((enough) => setTimeout(enough, longestMs))])
}
