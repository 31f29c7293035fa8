import type { Fault } from '#domain/printing/simulation.ts'
import type { Dice } from '#tests/support/dice.ts'

/** What happens to the printer around one person: at once at that moment, or in the midst of the next ticket. */
export type Misfortune = { fault: Fault; when: 'before' | 'atPress' }

/** In hundredths of the people. */
const often = { atOnce: 12, inTicket: 16 }
/** A ticket of the demo has about so many lines, and so many bytes. */
const ticketLines = 24
const ticketBytes = 900

export const misfortune = (roll: Dice): Misfortune | undefined => {
  const when = roll(2) === 0 ? 'before' : 'atPress'
  const chance = roll(100)
  if (chance < often.atOnce) return { fault: pick(roll, atOnce), when }
  return chance < often.atOnce + often.inTicket ? { fault: inTicket(roll), when } : undefined
}

const atOnce: readonly Fault[] = [
  { fault: 'paperOut' },
  { fault: 'paperOut' },
  { fault: 'coverOpen' },
  { fault: 'lineCut' },
  { fault: 'paperLow' },
]

const inTicket = (roll: Dice): Fault => {
  const afterLines = 1 + roll(ticketLines)
  const kind = roll(40)
  // It says nothing any more, and is waited for in full.
  if (kind === 0) return { fault: 'powerOff', afterLines }
  if (kind < 18) return { fault: 'paperOut', afterLines }
  if (kind < 26) return { fault: 'coverOpen', afterLines }
  if (kind < 31) return { fault: 'lineCut', afterLines }
  return kind < 38 ? { fault: 'lineCut', afterBytes: 1 + roll(ticketBytes) } : { fault: 'cutterError' }
}

export const pick = <T>(roll: Dice, from: readonly T[]): T => {
  const picked = from[roll(from.length)]
  if (picked === undefined) throw new Error('There is nothing to choose from.')
  return picked
}
