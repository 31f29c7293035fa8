/** How one walk through a guide ended: what was shown, in order, with what was done there; of no words and nobody. */
export type WalkEnd = {
  guide: string
  /** Each step as often as it was shown. */
  shown: readonly string[]
  /** Steps that were left by going back. */
  back: readonly string[]
  /** Questions answered with an answer that is `isOther`. */
  other: readonly string[]
  /** Where it was left before an outcome. */
  stoppedAt?: string
}
