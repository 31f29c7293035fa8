import type { GuideShown, ShownAction } from './shown.ts'

/** The products that an outcome names for any of these, each once, in its own order. */
export const productsFor = (
  { outcome = [] }: Pick<GuideShown, 'outcome'>,
  ...does: readonly ('ticket' | 'appointment' | 'print' | 'sale')[]
): string[] => [
  ...new Set(outcome.flatMap((action) => ('products' in action && isOneOf(does, action.does) ? action.products : []))),
]

const isOneOf = (does: readonly string[], one: ShownAction['does']): boolean => does.includes(one)
