import type { GuideAction, GuideContent, Step } from './guide.ts'
import { inOutline } from './guide.ts'

/** The beginning or end of an element, a comment or a processing instruction, as HTML and XML have them. */
const markup = /<[a-z/!?]/i

/** A text with markup, and the step where it stands; without one it is the title. */
export type Markup = { step?: string; text: string }

/**
 * The first text of a guide that holds markup. It would be shown letter for letter; who wrote it meant something else, or no good.
 * "Less than" before a blank or a number is none.
 */
export const firstMarkup = ({ title, steps }: Pick<GuideContent, 'title' | 'steps'>): Markup | undefined => {
  const inTitle = Object.values(title).find(hasMarkup)
  if (inTitle !== undefined) return { text: inTitle }
  for (const [id, step] of inOutline(steps)) {
    const text = everyText(step).find(hasMarkup)
    if (text !== undefined) return { step: id, text }
  }
  return undefined
}

const hasMarkup = (text: string | undefined): text is string => text !== undefined && markup.test(text)

/** What a step says, in every language, hints too. */
const everyText = (step: Step): (string | undefined)[] =>
  [
    step.text,
    ...(step.hint === undefined ? [] : [step.hint]),
    ...(step.kind === 'question' ? step.answers.map(({ text }) => text) : []),
    ...(step.kind === 'checklist' ? step.items.map(({ text }) => text) : []),
    ...(step.kind === 'outcome' ? step.actions.flatMap(toldBy) : []),
  ].flatMap((text) => Object.values(text))

const toldBy = (action: GuideAction) => (action.does === 'refer' ? [action.to] : [])
