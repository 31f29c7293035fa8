import { subscribers } from './subscribers.ts'
import type { Transport, TransportError, Written } from './transport.ts'

export type Wire = {
  transport: Transport
  /** Bytes came from the device. */
  receive: (bytes: Uint8Array) => void
  /** The connection is gone without this end having closed it; all but the first call do nothing. */
  drop: (reason?: TransportError) => void
}

export type WireOptions = {
  name: string
  /** Rejects when the connection broke. Called with one piece after the other. */
  send: (bytes: Uint8Array) => Promise<unknown>
  /** Lets go of what is below. Called once, whoever closed; may not reject. */
  hangUp: () => Promise<unknown>
}

/** A transport over whatever sends bytes; it keeps the promises of `Transport` so that each kind need not. */
export const makeWire = ({ name, send, hangUp }: WireOptions): Wire => {
  const data = subscribers<Uint8Array>()
  const closings = subscribers<TransportError | undefined>()
  const gone = Promise.withResolvers<'gone'>()
  const end: { open: boolean; reason: TransportError | undefined; hungUp: Promise<unknown> } = {
    open: true,
    reason: undefined,
    hungUp: Promise.resolve(),
  }
  let queue: Promise<unknown> = Promise.resolve()

  const drop = (reason?: TransportError): void => {
    if (!end.open) return
    end.open = false
    end.reason = reason
    gone.resolve('gone')
    end.hungUp = hangUp()
    closings.tell(reason)
  }

  const writeNow = async (bytes: Uint8Array): Promise<Written> => {
    if (!end.open) return { ok: false, error: { code: 'closed', message: `${name} is not connected` } }
    if (bytes.length === 0) return { ok: true }
    const sent = send(bytes).then(
      () => undefined,
      (error: unknown): TransportError => ({ code: 'broken', message: messageOf(error) }),
    )
    const outcome = await Promise.race([sent, gone.promise])
    if (outcome === undefined) return { ok: true }
    const message = `${name} was disconnected while receiving`
    const error: TransportError = outcome === 'gone' ? (end.reason ?? { code: 'broken', message }) : outcome
    drop(error)
    return { ok: false, error: { ...error, code: 'broken' } }
  }

  return {
    receive: data.tell,
    drop,
    transport: {
      name,
      get open() {
        return end.open
      },
      write: (bytes) => {
        const copy = Uint8Array.from(bytes)
        const written = queue.then(() => writeNow(copy))
        queue = written
        return written
      },
      onData: data.add,
      onClose: (listener) => {
        if (!end.open) queueMicrotask(() => listener(end.reason))
        return closings.add(listener)
      },
      close: async () => {
        drop()
        await end.hungUp
      },
    },
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
