import type { demoProducts } from '../documents.ts'

export type DemoKey = keyof typeof demoProducts

/** A question as it is put at a desk, and the demo's products of which a clerk expects one first. */
export type Question = {
  asked: string
  expects: readonly DemoKey[]
  /** Why it is in the set, or why these products answer it, where that is not plain. */
  because?: string
}
