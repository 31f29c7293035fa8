import type { Channel, EventName, EventPayload, Input, Output } from './contract.ts'
import type { Reply } from './failure.ts'

/** What a screen has of main: one function a channel, and one subscription an event. Both hosts build the same. */
export type Bridge = {
  readonly call: { readonly [C in Channel]: (input: Input<C>) => Promise<Reply<Output<C>>> }
  /** Listens until the returned function is called. */
  readonly on: { readonly [E in EventName]: (listener: (payload: EventPayload<E>) => void) => () => void }
  /** Main is gone: nothing it said is news any more. */
  readonly onLost: (listener: () => void) => () => void
  /** Main was gone and is back: what this page followed has to be taken up anew. */
  readonly onReconnected: (listener: () => void) => () => void
}

declare global {
  interface Window {
    /** Put there by Electron's preload script; in the browser host the page makes its own over a WebSocket. */
    readonly balie?: Bridge
  }
}
