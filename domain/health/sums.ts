import { type Standing, isTrouble } from './standing.ts'

/** How a site stands. Those that are gone count only by what they may still hold. */
export type Sums = {
  stations: number
  /** Cut off or silent. */
  away: number
  /** Not yet heard since this station listens. */
  awaited: number
  trouble: number
  /** Actions that no server has, as far as each station has told. */
  unsent: number
}

export const sumsOf = (standings: readonly Standing[]): Sums => {
  const present = standings.filter(({ state }) => state !== 'gone')
  const having = (...states: readonly Standing['state'][]): number =>
    present.filter(({ state }) => states.includes(state)).length
  return {
    stations: present.length,
    away: having('cutOff', 'silent'),
    awaited: having('awaited'),
    trouble: present.filter(isTrouble).length,
    unsent: standings.reduce((sum, { beat }) => sum + beat.unsent, 0),
  }
}
