import type { GuideContent, Step } from './guide.ts'

/** A step that was taken: what was answered, or which items of a list were there. */
export type Taken = { step: string; answer?: string; items?: readonly string[] }

/** Where somebody is in a guide, and by which way. */
export type Walk = { at: string; taken: readonly Taken[] }

/** What somebody does at a step. */
export type Move =
  | { does: 'answer'; answer: string }
  /** The items of the list that are there. */
  | { does: 'check'; items: readonly string[] }
  | { does: 'goOn' }
  | { does: 'back' }
  | { does: 'restart' }

/** The step where a walk stands; `undefined` where a draft leads to a step that is not there. */
export const stepAt = (guide: Pick<GuideContent, 'steps'>, walk: Walk): Step | undefined =>
  Object.hasOwn(guide.steps, walk.at) ? guide.steps[walk.at] : undefined

export const beginning = (guide: Pick<GuideContent, 'start'>): Walk => ({ at: guide.start, taken: [] })

/**
 * Where a move leads. Total: a move that the present step does not offer leads nowhere, and the walk given comes back as it is.
 */
export const advance = (guide: Pick<GuideContent, 'start' | 'steps'>, walk: Walk, move: Move): Walk => {
  switch (move.does) {
    case 'restart':
      return beginning(guide)
    case 'back': {
      const last = walk.taken.at(-1)
      return last === undefined ? walk : { at: last.step, taken: walk.taken.slice(0, -1) }
    }
    default: {
      const step = stepAt(guide, walk)
      const next = step === undefined ? undefined : nextOf(step, move)
      if (next?.to === undefined) return walk
      return { at: next.to, taken: [...walk.taken, { step: walk.at, ...next.choice }] }
    }
  }
}

type Next = { to: string | undefined; choice: Omit<Taken, 'step'> }

const nextOf = (step: Step, move: Exclude<Move, { does: 'back' | 'restart' }>): Next | undefined => {
  switch (step.kind) {
    case 'question': {
      const answer = move.does === 'answer' ? step.answers.find(({ id }) => id === move.answer) : undefined
      return answer === undefined ? undefined : { to: answer.to, choice: { answer: answer.id } }
    }
    case 'checklist': {
      if (move.does !== 'check') return undefined
      const items = step.items.map(({ id }) => id).filter((id) => move.items.includes(id))
      const isWhole = items.length === step.items.length
      return { to: isWhole ? step.to : (step.missing ?? step.to), choice: { items } }
    }
    case 'information':
      return move.does === 'goOn' ? { to: step.to, choice: {} } : undefined
    case 'outcome':
      return undefined
  }
}
