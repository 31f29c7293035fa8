/** The windows of a station agree by a lock who is heard: whoever says something holds that of the loudspeakers meanwhile. */
const speakersLock = 'balie-display-speakers'

/** A window that hangs keeps its locks; the others wait no longer than this for it, in ms. */
const patienceMs = 30_000

/** Does something while no other window of the station is heard. */
export const inTurn = async <T>(act: () => Promise<T>): Promise<T> => {
  try {
    return await navigator.locks.request(speakersLock, { signal: AbortSignal.timeout(patienceMs) }, act)
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'TimeoutError') throw error
    return act()
  }
}
