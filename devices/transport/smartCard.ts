import type { ConnectionTrouble } from '#domain/devices/device.ts'

/** Why a card gave no answer. `removed`: pulled. `reset`: another program reset it. `exclusive`: another program holds it. */
export type CardError = { code: 'removed' | 'reset' | 'exclusive' | 'mute' | 'failed'; message: string }

export type Answer = { ok: true; bytes: Uint8Array } | { ok: false; error: CardError }

/** One card in one reader, from its insertion to its removal. T=0 is the caller's: 61xx and 6Cxx arrive as they are. */
export type SmartCard = {
  /** Answer to reset. */
  readonly atr: Uint8Array
  /** Sends one command APDU and resolves with data and status word. Never rejects. */
  transmit: (command: Uint8Array) => Promise<Answer>
  /** Commands of others wait meanwhile. Never rejects. */
  exclusively: <T>(work: () => Promise<T>) => Promise<T>
  /** Lets go of the card; it stays powered for others. */
  release: () => Promise<void>
}

export type Slot =
  /** The reader cannot be used. */
  | { state: 'trouble'; trouble: ConnectionTrouble; detail: string }
  | { state: 'empty'; reader: string }
  /** Inserted, and does not answer: upside down, broken, or no smart card. */
  | { state: 'mute'; reader: string }
  /** One connection at a time: again after a release, or where it failed, as it does while another program holds the card. */
  | {
      state: 'card'
      reader: string
      connect: () => Promise<{ ok: true; card: SmartCard } | { ok: false; error: CardError }>
    }

/** A reader that is found again whenever it, or the service below it, goes and comes. */
export type CardReader = {
  slot: () => Slot
  /** Called with each change: insertion, removal, reader or service gone and back. */
  onSlot: (listener: (slot: Slot) => void) => () => void
  close: () => Promise<void>
}
