import { type GuideContent, type StepKind, inOutline, targetsOf } from '../guide.ts'
import { stepOf } from './changed.ts'

/** A row of the outline: how deep below the beginning it branches off, and whether anything leads to it. */
export type OutlineRow = { id: string; depth: number; isReached: boolean; via?: Via }

/** The answer of a question by which a step is reached on the shortest way. */
export type Via = { step: string; answer: string }

/** Deeper than this an outline is not indented any more. */
const deepest = 12

const branches = (kind: StepKind): boolean => kind === 'question'

/** The steps in their places, each as deep as the questions on the shortest way to it. */
export const outlineOf = (content: Pick<GuideContent, 'start' | 'steps'>): OutlineRow[] => {
  const depths = new Map<string, number>(stepOf(content, content.start) === undefined ? [] : [[content.start, 0]])
  const vias = new Map<string, Via>()
  const queue = [...depths.keys()]
  // What is found on the way joins the end of the row.
  for (const id of queue) {
    const step = stepOf(content, id)
    if (step === undefined) continue
    const depth = (depths.get(id) ?? 0) + (branches(step.kind) ? 1 : 0)
    for (const target of targetsOf(step)) {
      if (depths.has(target) || stepOf(content, target) === undefined) continue
      depths.set(target, depth)
      const answer = step.kind === 'question' ? step.answers.find(({ to }) => to === target) : undefined
      if (answer !== undefined) vias.set(target, { step: id, answer: answer.id })
      queue.push(target)
    }
  }
  return inOutline(content.steps).map(([id]) => {
    const via = vias.get(id)
    const depth = Math.min(deepest, depths.get(id) ?? 0)
    return { id, depth, isReached: depths.has(id), ...(via === undefined ? {} : { via }) }
  })
}
