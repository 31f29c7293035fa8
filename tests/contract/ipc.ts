import type { CallEvent, Contents, IpcMain } from '#main/electron/calls.ts'
import type { Ipc } from '#preload/electronBridge.ts'

type Handler = Parameters<IpcMain['handle']>[1]
type Ending = 'did-navigate' | 'render-process-gone' | 'destroyed'

/** One window of the stand-in: main's side of it, the page's side, and what can happen to it. */
export type Window = {
  contents: Contents
  /** The `ipcRenderer` of the present page. */
  ipc: Ipc
  /** Who calls: the page itself unless a test says otherwise. */
  frame: CallEvent['senderFrame']
  /** The page goes: replaced by a reload, crashed, or closed with its window. Nothing reaches it any more. */
  end: (how: Ending) => void
}

const ownFrame = { url: 'app://balie/counter', parent: null }

/**
 * Electron's IPC within one process. Like the real one it clones whatever passes, by the same algorithm, gives an error
 * where nothing listens or nothing can be cloned, and drops what is sent to a page that is gone.
 */
export const standInIpc = (): { ipcMain: IpcMain; openWindow: () => Window } => {
  const handlers = new Map<string, Handler>()
  return {
    ipcMain: {
      handle: (name, handler) => {
        if (handlers.has(name)) throw new Error(`a second handler of ${name}`)
        handlers.set(name, handler)
      },
    },
    openWindow: () => openWindow(handlers),
  }
}

const openWindow = (handlers: ReadonlyMap<string, Handler>): Window => {
  const endings = new Map<string, Set<() => void>>()
  let listeners = new Map<string, Set<(payload: unknown) => void>>()
  let destroyed = false
  const onEnding = (event: Ending, listener: () => void): void => {
    endings.set(event, (endings.get(event) ?? new Set()).add(listener))
  }
  const window: Window = {
    contents: {
      on: onEnding,
      isDestroyed: () => destroyed,
      session: undefined,
      send: (name, payload) => {
        if (destroyed) throw new Error('Object has been destroyed')
        const present = listeners
        const clone: unknown = structuredClone(payload)
        queueMicrotask(() => {
          if (present === listeners) for (const listener of present.get(name) ?? []) listener(clone)
        })
      },
    },
    ipc: {
      invoke: async (name, input) => {
        const clone: unknown = structuredClone(input)
        const handler = handlers.get(name)
        if (handler === undefined) throw new Error(`No handler registered for '${name}'`)
        const present = listeners
        await Promise.resolve()
        const answer: unknown = structuredClone(
          await handler({ senderFrame: window.frame, sender: window.contents }, clone),
        )
        // The promise of a page that is gone never settles.
        return present === listeners ? answer : new Promise(() => undefined)
      },
      listen: (name, listener) => {
        listeners.set(name, (listeners.get(name) ?? new Set()).add(listener))
      },
    },
    frame: ownFrame,
    end: (how) => {
      listeners = new Map()
      destroyed = how === 'destroyed'
      for (const listener of endings.get(how) ?? []) listener()
    },
  }
  return window
}
