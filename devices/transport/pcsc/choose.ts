import { mute, present } from './codes.ts'
import type { ReaderState } from './library.ts'

/** What we know of a reader beyond its state now. */
export type Watched = ReaderState & {
  /** The higher, the later its card was inserted; none, 0. */
  turn: number
}

/** A card of the computer itself, always in; Windows names them so. */
const built = /^(microsoft virtual smart card|windows hello)/i

/**
 * Which of several readers counts: that into which a card was put last, because that is where a person just did something;
 * the first where there is no card.
 */
export const chooseReader = (readers: readonly Watched[], name: string | undefined): Watched | undefined => {
  const able = readers.filter(({ reader }) => (name === undefined ? !built.test(reader) : reader.startsWith(name)))
  return able.reduce<Watched | undefined>(
    (best, reader) => (best === undefined || reader.turn > best.turn ? reader : best),
    undefined,
  )
}

export const hasCard = ({ event }: ReaderState): boolean => (event & present) !== 0
export const isMute = ({ event }: ReaderState): boolean => (event & mute) !== 0

/** The upper half of an event counts insertions and removals (pcsclite.h), so one that no look saw is known of too. */
export const insertionOf = ({ event }: ReaderState): number => event >>> 16

/** `seen` and when each card came, given what was known before. */
export const watch = (seen: readonly ReaderState[], before: readonly Watched[]): Watched[] => {
  let last = Math.max(0, ...before.map(({ turn }) => turn))
  return seen.map((state) => {
    const known = before.find(({ reader }) => reader === state.reader)
    if (!hasCard(state)) return { ...state, turn: 0 }
    const same = known !== undefined && hasCard(known) && insertionOf(known) === insertionOf(state)
    return { ...state, turn: same ? known.turn : (last += 1) }
  })
}
