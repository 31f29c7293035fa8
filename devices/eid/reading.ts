import type { CardState } from '#domain/eid/card.ts'
import type { CardReader, Slot, SmartCard } from '../transport/smartCard.ts'
import { type CardTrouble, type Ended, type ReadSoFar, readCard } from './readCard.ts'
import { type Roots, noRoots } from './roots.ts'

export type CardReadingOptions = {
  reader: CardReader
  /** Asked anew for each card, so that a root that is put in later counts. */
  roots: () => Promise<Roots>
  /** The site's key for pseudonyms, as soon as it is known. */
  key: () => Uint8Array | undefined
  onState: (state: CardState) => void
  /** How long until a card that another program holds, or has reset, is tried again, in ms. */
  retryMs?: number
  /** How long a card may give nothing, as while another program works with it, before it is called held, in ms. */
  patienceMs?: number
}

export type CardReading = {
  state: () => CardState
  /** Reads the card that is in once more. */
  again: () => void
  /** The key is another: the card that is in is told with the pseudonym under it. */
  keyChanged: () => void
  /** Lets go of the card, or leaves it after a while where that cannot be had; does not close the reader. */
  close: () => Promise<void>
}

/** A card that another program keeps on resetting is one that it wants for itself. */
const mostResets = 10
/** What is read wrong once is read again before it is called so. */
const mostTroubles = 2
const mostMsToClose = 1_000

/**
 * Reads each card that is put in, and tells the state at each step. Whatever was told of a card is taken back when it is
 * removed or turns out to be forged; the pseudonym is told only with the verification. Errors are states.
 */
export const openCardReading = (options: CardReadingOptions): CardReading => {
  const { reader, key, onState, retryMs = 500, patienceMs = 5_000 } = options
  const roots = (): Promise<Roots> => options.roots().catch(() => noRoots)
  let state: CardState = { state: 'empty' }
  let soFar: ReadSoFar | undefined
  let insertion = 0
  let turn = 0
  let busy: Promise<void> = Promise.resolve()

  const set = (next: CardState): void => {
    if (next.state !== 'read') soFar = undefined
    if (next.state !== 'read' && JSON.stringify(next) === JSON.stringify(state)) return
    state = next
    onState(next)
  }

  const setRead = (read: ReadSoFar): void => {
    soFar = read
    const { pseudonym: pseudonymUnder, ...rest } = read
    const known = read.complete ? key() : undefined
    const pseudonym = known && pseudonymUnder(known)
    set({ state: 'read', insertion, ...rest, ...(pseudonym === undefined ? {} : { pseudonym }) })
  }

  const readSlot = async (slot: Extract<Slot, { state: 'card' }>, mine: number): Promise<void> => {
    const isMine = (): boolean => turn === mine
    const unreadable = (trouble: CardTrouble): void => set({ state: 'unreadable', trouble })
    let card: SmartCard | undefined
    let [resets, troubles] = [0, 0]
    /** What was wrong once is told again only when all of it is right. */
    const tell = (read: ReadSoFar): void => {
      if (isMine() && (troubles === 0 || read.complete)) setRead(read)
    }

    const attempt = async (): Promise<Ended> => {
      if (card === undefined) {
        const connection = await slot.connect()
        if (!connection.ok) return { ended: 'error', error: connection.error }
        card = connection.card
        if (!isMine()) return { ended: 'complete' }
      }
      return readCard(card, { roots, tell })
    }

    /** Whether it is to be tried again, and when. */
    const judge = (ended: Ended): 'finished' | 'atOnce' | 'later' => {
      if (ended.ended === 'complete') return 'finished'
      if (ended.ended === 'error' && ended.error.code === 'removed') {
        unreadable('removed')
        return 'finished'
      }
      if (ended.ended === 'error' && ended.error.code === 'reset' && ++resets <= mostResets) return 'atOnce'
      if (ended.ended === 'error' && (ended.error.code === 'exclusive' || ended.error.code === 'reset')) {
        unreadable('exclusive')
        return 'later'
      }
      if (++troubles < mostTroubles) {
        set({ state: 'reading' })
        // What did not reach the card may be of the reader, or of the service, which tells so within the pause.
        return ended.ended === 'trouble' ? 'atOnce' : 'later'
      }
      if (ended.ended === 'trouble') unreadable(ended.trouble)
      else unreadable(ended.error.code === 'mute' ? 'mute' : 'damaged')
      return 'finished'
    }

    const impatience = setTimeout(() => {
      if (isMine() && state.state === 'reading') unreadable('exclusive')
    }, patienceMs)

    while (isMine()) {
      const ended = await attempt()
      if (!isMine()) break
      const next = judge(ended)
      if (next === 'finished') break
      if (next === 'later') await new Promise((resolve) => setTimeout(resolve, retryMs))
    }
    clearTimeout(impatience)
    await card?.release()
  }

  /** `after`: what must have let go of the card before. */
  const take = (slot: Slot, after: Promise<void> = Promise.resolve()): void => {
    turn += 1
    const mine = turn
    switch (slot.state) {
      case 'trouble':
        return set({ state: 'noReader' })
      case 'empty':
        return set({ state: 'empty' })
      case 'mute':
        return set({ state: 'unreadable', trouble: 'mute' })
      case 'card':
        insertion += 1
        set({ state: 'reading' })
        busy = after.then(() => readSlot(slot, mine))
    }
  }

  const stop = reader.onSlot((slot) => take(slot))
  take(reader.slot())

  return {
    state: () => state,
    again: () => take(reader.slot(), busy),
    keyChanged: () => {
      if (soFar?.complete === true) setRead(soFar)
    },
    close: async () => {
      turn += 1
      stop()
      const { promise: enough, resolve } = Promise.withResolvers<undefined>()
      const timer = setTimeout(() => resolve(undefined), mostMsToClose)
      await Promise.race([busy, enough])
      clearTimeout(timer)
    },
  }
}
