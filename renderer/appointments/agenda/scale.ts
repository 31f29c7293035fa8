/** How minutes become a height: of the shortest appointment there is room for a line, and for a finger. */
export type Scale = {
  /** The minute at the top. */
  first: number
  /** So many minutes in rem. */
  rem: (minutes: number) => number
}

/** 24 pixels, the least that WCAG 2.2 has for what is pressed (2.5.8). */
const leastRem = 1.5
const usualShortest = 15

/** `lengths`: of all that is shown, in minutes. */
export const scaleOf = (first: number, lengths: readonly number[]): Scale => {
  const shortest = Math.min(usualShortest, ...lengths)
  return { first, rem: (minutes) => (minutes * leastRem) / shortest }
}
