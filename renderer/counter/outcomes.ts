import * as z from 'zod'
import { type Outcome, nextSteps, refusalReasons } from '#domain/visit/entry.ts'

/** What a clerk has filled in so far for one product. */
export const OutcomeDraft = z.strictObject({
  product: z.string(),
  result: z.enum(['done', 'notPossible', 'notRecorded']),
  reason: z.enum(refusalReasons).exactOptional(),
  next: z.enum(nextSteps).exactOptional(),
})
export type OutcomeDraft = z.infer<typeof OutcomeDraft>

/** What was filled in for exactly these products; a product may have been added since. */
export const draftsOf = (products: readonly string[]): z.ZodType<OutcomeDraft[]> =>
  z.array(OutcomeDraft).refine((drafts) => drafts.map(({ product }) => product).join() === products.join())

/** Most products end well, so that is what a clerk finds chosen. */
export const draftsFor = (products: readonly string[]): OutcomeDraft[] =>
  products.map((product) => ({ product, result: 'done' }))

export const withDraft = (
  drafts: readonly OutcomeDraft[],
  product: string,
  change: Partial<OutcomeDraft>,
): OutcomeDraft[] => drafts.map((draft) => (draft.product === product ? { ...draft, ...change } : draft))

/** What is still to be filled in before these outcomes can be kept, the first product first. */
export const missingIn = (
  drafts: readonly OutcomeDraft[],
): { product: string; field: 'reason' | 'next' } | undefined => {
  for (const { product, result, reason, next } of drafts) {
    if (result !== 'notPossible') continue
    if (reason === undefined) return { product, field: 'reason' }
    if (next === undefined) return { product, field: 'next' }
  }
  return undefined
}

/** The outcomes as the visit's log keeps them, or `undefined` while something is missing. */
export const outcomesOf = (drafts: readonly OutcomeDraft[]): Outcome[] | undefined => {
  if (missingIn(drafts) !== undefined) return undefined
  return drafts.map(({ product, result, reason, next }): Outcome => {
    if (result !== 'notPossible') return { product, result }
    return reason === undefined || next === undefined
      ? { product, result: 'notRecorded' }
      : { product, result, reason, next }
  })
}
