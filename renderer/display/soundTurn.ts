/**
 * The windows of a station agree by locks who is heard. A window holds its layout's lock as long as it stands, and whoever
 * says something holds the one of the loudspeakers meanwhile.
 */
const layoutLock = (layout: string): string => `balie-display:${layout}`
const speakersLock = 'balie-display-speakers'

/** A window that hangs keeps its locks; the others wait no longer than this for it, in ms. */
const patienceMs = 30_000

/** Holds a layout's lock until `signal` aborts; a second window of the same layout waits in line for it. */
export const standFor = (layout: string, { signal, onTurn }: { signal: AbortSignal; onTurn: () => void }): void => {
  const hold = (): Promise<unknown> => {
    onTurn()
    return new Promise((over) => signal.addEventListener('abort', over, { once: true }))
  }
  // Given up while it waits in line.
  navigator.locks.request(layoutLock(layout), { signal }, hold).catch(() => undefined)
}

/** The layouts that a window of the station stands for at present. */
export const layoutsOn = async (layouts: readonly { id: string }[]): Promise<Set<string>> => {
  const { held = [] } = await navigator.locks.query()
  const names = new Set(held.map(({ name }) => name))
  return new Set(layouts.map(({ id }) => id).filter((id) => names.has(layoutLock(id))))
}

/** Does something while no other window of the station is heard. */
export const inTurn = async (act: () => Promise<void>): Promise<void> => {
  try {
    await navigator.locks.request(speakersLock, { signal: AbortSignal.timeout(patienceMs) }, act)
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'TimeoutError') throw error
    await act()
  }
}
