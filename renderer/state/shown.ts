import { type Observable, fromEvent } from 'rxjs'

/**
 * Which layouts of displays the windows of this station show. A window holds its layout's lock as long as it stands, so that
 * the others, and whichever of them beats for the station, can ask for it; that of a window that is gone goes with it.
 */
const prefix = 'balie-display:'
/** The lock of a layout without a monitor. */
const unseenPrefix = 'balie-display-unseen:'
const channelName = 'balie-display'

/** Holds a layout's lock until `signal` aborts; a second window of the same layout waits in line for it. */
export const standFor = (layout: string, parts: { signal: AbortSignal; onTurn: () => void }): void =>
  holdLock(prefix + layout, parts)

/** Says that a layout has no monitor until `signal` aborts. */
export const standUnseen = (layout: string, signal: AbortSignal): void =>
  holdLock(unseenPrefix + layout, { signal, onTurn: () => undefined })

const holdLock = (name: string, { signal, onTurn }: { signal: AbortSignal; onTurn: () => void }): void => {
  const hold = async (): Promise<void> => {
    onTurn()
    tellChange()
    const { promise, resolve } = Promise.withResolvers<unknown>()
    signal.addEventListener('abort', resolve, { once: true })
    await promise
  }
  navigator.locks
    .request(name, { signal }, hold)
    .then(tellChange)
    // Given up while it waits in line.
    .catch(() => undefined)
}

/** The ids of the layouts that a window of the station stands for at present. */
export const shownNow = (): Promise<string[]> => heldBy(prefix)

/** Those of them that nobody sees. */
export const unseenNow = (): Promise<string[]> => heldBy(unseenPrefix)

const heldBy = async (kind: string): Promise<string[]> => {
  const { held = [] } = await navigator.locks.query()
  return held.flatMap(({ name = '' }) => (name.startsWith(kind) ? [name.slice(kind.length)] : [])).sort()
}

/** Whenever a window of the station begins or ends to show a layout. */
export const shownChanges = (): Observable<unknown> => fromEvent(new BroadcastChannel(channelName), 'message')

const tellChange = (): void => {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage('changed')
  channel.close()
}
