import { subscribers } from '../transport/subscribers.ts'
import type { Answer, CardError, CardReader, Slot, SmartCard } from '../transport/smartCard.ts'
import type { VirtualCard } from './card/applet.ts'
import { type DemoCardName, type DemoCards, issueDemoCards } from './card/demo.ts'

export { type DemoCardName, demoCards } from './card/demo.ts'

export type SimulatedReader = {
  reader: CardReader
  /** DER of the root that proves the demo's cards. */
  root: () => Promise<Uint8Array>
  /** Puts a card in, in place of the one that is. Resolves when it is in. */
  insert: (card: DemoCardName | VirtualCard) => Promise<void>
  /** A card that does not answer: upside down, or no smart card. */
  insertMute: () => void
  remove: () => void
  /** The demo card that is in, whether or not the reader is plugged in. */
  inserted: () => DemoCardName | undefined
  /** Pulls the cable of the reader; its card stays in. */
  unplug: () => void
  plug: () => void
  readonly plugged: boolean
  /** Another program takes the card for itself, and lets go of it. */
  takeExclusively: () => void
  letGo: () => void
  /** Another program works with the card, and ours wait until it has ended, or the card is gone. */
  beginTransaction: () => void
  endTransaction: () => void
  /** Another program resets the card. */
  reset: () => void
  /** Called before each command that the card is to answer. */
  onCommand: (listener: (command: Uint8Array) => void) => () => void
}

export type SimulatedReaderOptions = {
  name?: string
  /** How long each command takes, in ms; with 8 a card takes about as long as a real one. */
  msPerCommand?: number
}

type Inserted = { card: VirtualCard | 'mute'; demo?: DemoCardName }

const failure = (code: CardError['code'], message: string): { ok: false; error: CardError } => ({
  ok: false,
  error: { code, message },
})

/** A reader with nothing in it, for the demo and for tests without a smart card service. */
export const simulatedReader = (options: SimulatedReaderOptions = {}): SimulatedReader => {
  const { name = 'Simulated reader', msPerCommand = 0 } = options
  const slots = subscribers<Slot>()
  const commands = subscribers<Uint8Array>()
  let demo: Promise<DemoCards> | undefined
  let inserted: Inserted | undefined
  let plugged = true
  let exclusive = false
  let resets = 0
  let transaction: { ended: Promise<undefined>; end: () => void } | undefined

  const issued = (): Promise<DemoCards> => (demo ??= issueDemoCards())

  const connect = (from: Inserted, card: VirtualCard): SmartCard => {
    let seenResets = resets
    let released = false
    const lost = (): { ok: false; error: CardError } | undefined => {
      if (released) return failure('failed', 'the card was released')
      if (inserted !== from || !plugged) return failure('removed', 'the card was removed')
      if (exclusive) return failure('exclusive', 'another program holds the card')
      if (seenResets === resets) return undefined
      seenResets = resets
      return failure('reset', 'another program reset the card')
    }
    const transmit = async (command: Uint8Array): Promise<Answer> => {
      commands.tell(command)
      await transaction?.ended
      await passed(msPerCommand)
      return lost() ?? { ok: true, bytes: card.transmit(command) }
    }
    return {
      atr: card.atr,
      transmit,
      exclusively: async (work) => {
        await transaction?.ended
        return work()
      },
      release: () => {
        released = true
        return Promise.resolve()
      },
    }
  }

  const current = (): Slot => {
    if (!plugged) return { state: 'trouble', trouble: 'unplugged', detail: `${name} is not connected` }
    if (inserted === undefined) return { state: 'empty', reader: name }
    const from = inserted
    const { card } = from
    if (card === 'mute') return { state: 'mute', reader: name }
    return {
      state: 'card',
      reader: name,
      connect: () =>
        Promise.resolve(
          inserted !== from || !plugged
            ? failure('removed', 'the card was removed')
            : exclusive
              ? failure('exclusive', 'another program holds the card')
              : { ok: true, card: connect(from, card) },
        ),
    }
  }

  let slot = current()
  const endTransaction = (): void => {
    transaction?.end()
    transaction = undefined
  }
  const tell = (): void => {
    if (!plugged || inserted === undefined) endTransaction()
    slot = current()
    slots.tell(slot)
  }

  const put = (next: Inserted | undefined): void => {
    const had = inserted !== undefined
    inserted = undefined
    if (had) tell()
    inserted = next
    if (next !== undefined && next.card !== 'mute') next.card.reset()
    if (next !== undefined) tell()
  }

  const setPlugged = (now: boolean): void => {
    if (plugged === now) return
    plugged = now
    if (now && inserted !== undefined && inserted.card !== 'mute') {
      inserted.card.reset()
      inserted = { ...inserted }
    }
    tell()
  }

  return {
    reader: { slot: () => slot, onSlot: slots.add, close: () => Promise.resolve() },
    root: async () => (await issued()).root,
    insert: async (card) => {
      if (typeof card === 'string') put({ card: (await issued()).card(card), demo: card })
      else put({ card })
    },
    insertMute: () => put({ card: 'mute' }),
    remove: () => put(undefined),
    inserted: () => inserted?.demo,
    unplug: () => setPlugged(false),
    plug: () => setPlugged(true),
    get plugged() {
      return plugged
    },
    takeExclusively: () => {
      exclusive = true
    },
    letGo: () => {
      exclusive = false
    },
    beginTransaction: () => {
      const { promise, resolve } = Promise.withResolvers<undefined>()
      transaction ??= { ended: promise, end: () => resolve(undefined) }
    },
    endTransaction,
    reset: () => {
      resets += 1
      if (inserted !== undefined && inserted.card !== 'mute') inserted.card.reset()
    },
    onCommand: commands.add,
  }
}

const passed = (ms: number): Promise<void> =>
  ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve()
