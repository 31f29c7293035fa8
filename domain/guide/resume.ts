import { type Move, type Taken, type Walk, advance, beginning, stepAt } from './advance.ts'
import type { GuideContent } from './guide.ts'

/** The walk by which these steps were taken, as far as the guide as it is by now still leads that way. */
export const resumed = (guide: Pick<GuideContent, 'start' | 'steps'>, taken: readonly Taken[]): Walk => {
  let walk = beginning(guide)
  for (const one of taken) {
    const next = walk.at === one.step ? advance(guide, walk, moveOf(guide, one)) : walk
    if (next === walk) return walk
    walk = next
  }
  return walk
}

const moveOf = (guide: Pick<GuideContent, 'steps'>, { step, answer, items }: Taken): Move => {
  switch (stepAt(guide, { at: step, taken: [] })?.kind) {
    case 'question':
      return { does: 'answer', answer: answer ?? '' }
    case 'checklist':
      return { does: 'check', items: items ?? [] }
    default:
      return { does: 'goOn' }
  }
}
