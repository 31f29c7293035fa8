/** Whole numbers from 0 to below `below`, the same ones at every run with the same seed (a linear congruential generator). */
export type Dice = (below: number) => number

export const dice = (seed: number): Dice => {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
