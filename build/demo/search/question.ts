/** A question as it is put at a desk, and the keys of the demo's products of which a clerk expects one first. */
export type Question = {
  asked: string
  expects: readonly string[]
  /** Why it is in the set, or why these products answer it, where that is not plain. */
  because?: string
}
