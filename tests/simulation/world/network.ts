import type { Dice } from '#tests/support/dice.ts'
import type { Time } from './time.ts'

/** Everything between stations and servers: what is cut, in which direction, and how long a message is under way. */
export type Network = {
  cut: (from: string, to: string) => void
  mend: (from: string, to: string) => void
  mendAll: () => void
  isCut: (from: string, to: string) => boolean
  /** Carries a message; one that is cut off, or goes astray, never arrives. Some arrive late, some twice. */
  carry: (from: string, to: string, arrive: () => void) => void
}

export const startNetwork = (time: Time, dice: Dice): Network => {
  const cuts = new Set<string>()
  const way = (from: string, to: string): string => `${from} → ${to}`
  let troubled = true
  /** In some municipalities every few messages are late. */
  const lateOneIn = dice(6) === 0 ? 5 : 150
  const delay = (): number => {
    if (troubled && dice(lateOneIn) === 0) return 1_500 + dice(8_000)
    return 1 + dice(40)
  }
  const isCut = (from: string, to: string): boolean => cuts.has(way(from, to))
  const send = (from: string, to: string, arrive: () => void): void =>
    time.after(delay(), () => {
      if (!isCut(from, to)) arrive()
    })
  return {
    cut: (from, to) => void cuts.add(way(from, to)),
    mend: (from, to) => void cuts.delete(way(from, to)),
    mendAll: () => {
      cuts.clear()
      troubled = false
    },
    isCut,
    carry: (from, to, arrive) => {
      if (isCut(from, to) || (troubled && dice(300) === 0)) return
      send(from, to, arrive)
      if (troubled && dice(100) === 0) send(from, to, arrive)
    },
  }
}
