/** So far, in pixels, what stands still all day is moved to and fro, so that no edge burns in. */
export const driftPixels = 4
const stepMs = 30_000

/** How far everything is moved at a moment: one pixel at a time along a path that comes back after some minutes. */
export const driftAt = (now: number): { x: number; y: number } => {
  const step = Math.floor(now / stepMs)
  return { x: toAndFro(step, driftPixels), y: toAndFro(step, driftPixels - 1) }
}

/** From -most to most and back, by one a step. */
const toAndFro = (step: number, most: number): number => {
  const at = step % (4 * most)
  return at <= 2 * most ? at - most : 3 * most - at
}

/** Where the clock of a resting screen stands at a moment, in hundredths of the room that it has: elsewhere each minute. */
export const restingPlaceAt = (now: number): { x: number; y: number } => {
  const minute = Math.floor(now / 60_000)
  // Steps that share no divisor with 101 pass over every hundredth before one comes again.
  return { x: (minute * 37) % 101, y: (minute * 23) % 101 }
}
