import type { ConnectionTrouble } from '#domain/devices/device.ts'
import type { Connect, Transport, TransportError } from './transport.ts'

/** `connecting` also after this end hung up, for a reason that it knows itself. */
export type ConnectionState =
  | { state: 'connecting' }
  | { state: 'open'; name: string }
  | { state: 'trouble'; trouble: ConnectionTrouble; detail: string }

export type KeptConnection = {
  /** The connection there is now. */
  transport: () => Transport | undefined
  state: () => ConnectionState
  /** Resolves when none is being made: there is one, or the last try failed. */
  dialled: () => Promise<void>
  /** Resolves once the connection is closed and none is being made. */
  close: () => Promise<void>
}

export type KeepOptions = {
  /** Rest before a lost or refused connection is tried again, in ms. */
  retryMs: number
  /** Called with each new connection before any of its bytes can be read, and before `onState` says that it is open. */
  onOpen?: (transport: Transport) => void
  /** Called with each state that differs from the one before. */
  onState?: (state: ConnectionState) => void
}

/** Keeps a device connected until `close`: each connection that closes or fails is followed by a new one. */
export const keepConnection = (connect: Connect, { retryMs, onOpen, onState }: KeepOptions): KeptConnection => {
  let state: ConnectionState = { state: 'connecting' }
  let transport: Transport | undefined
  let wasOpen = false
  let stopped = false
  let retry: NodeJS.Timeout | undefined
  let hangingUp: Promise<void> | undefined

  const learn = (next: ConnectionState): void => {
    const changed = !same(state, next)
    state = next
    if (changed && !stopped) onState?.(next)
  }

  const dialLater = (): void => {
    retry = setTimeout(() => {
      dialling = dial()
    }, retryMs)
  }

  const dial = async (): Promise<void> => {
    // A port that is still being closed would seem to be held by another program.
    await hangingUp
    const connected = await connect()
    if (stopped) return connected.ok ? connected.transport.close() : undefined
    if (!connected.ok) {
      const { message } = connected.error
      learn({ state: 'trouble', trouble: troubleOf(connected.error, wasOpen), detail: message })
      dialLater()
      return
    }
    const opened = connected.transport
    transport = opened
    wasOpen = true
    opened.onClose((reason) => {
      transport = undefined
      hangingUp = opened.close()
      if (stopped) return
      if (reason === undefined) learn({ state: 'connecting' })
      else learn({ state: 'trouble', trouble: reason.trouble ?? 'unplugged', detail: reason.message })
      dialLater()
    })
    onOpen?.(opened)
    if (opened.open) learn({ state: 'open', name: opened.name })
  }

  let dialling = dial()

  return {
    transport: () => transport,
    state: () => state,
    dialled: () => dialling,
    close: async () => {
      stopped = true
      clearTimeout(retry)
      await dialling
      await transport?.close()
      await hangingUp
    },
  }
}

/** What is not to be found any more was unplugged. */
const troubleOf = ({ trouble = 'failed' }: TransportError, wasOpen: boolean): ConnectionTrouble =>
  trouble === 'notFound' && wasOpen ? 'unplugged' : trouble

const same = (a: ConnectionState, b: ConnectionState): boolean =>
  a.state === 'trouble' && b.state === 'trouble'
    ? a.trouble === b.trouble && a.detail === b.detail
    : a.state === b.state
