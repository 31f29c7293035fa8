import * as z from 'zod'
import { Language, inLanguage } from '../language/language.ts'
import type { CatalogueText } from '../product/text.ts'
import { Stamp } from '../time/stamp.ts'
import { type Taken, type Walk, stepAt } from './advance.ts'
import { type GuideAction, type GuideVersion, type Step, PartId, longest } from './guide.ts'

/** So many steps of one way are kept; of a longer one the first are left out, and counted. */
export const mostShown = 100
/** So many characters of one way: an entry travels with its visit for ever. */
export const mostShownText = 60_000

const ShownItem = z.strictObject({ text: z.string().max(longest.text), isThere: z.boolean() })
const ShownStep = z.strictObject({
  step: PartId,
  text: z.string().max(longest.text),
  /** What was answered; absent where nothing was asked, or nobody answered any more. */
  answer: z.string().max(longest.answer).optional(),
  items: z.array(ShownItem).max(40).optional(),
})
export type ShownStep = z.infer<typeof ShownStep>

const Products = z.array(z.string().min(1).max(80)).max(40)
const ShownAction = z.discriminatedUnion('does', [
  z.strictObject({ does: z.enum(['ticket', 'appointment', 'print', 'sale']), products: Products }),
  z.strictObject({ does: z.enum(['contact', 'case']), department: z.string().min(1).max(40) }),
  z.strictObject({ does: z.literal('refer'), to: z.string().max(longest.text) }),
])
export type ShownAction = z.infer<typeof ShownAction>

/** What was shown and answered of a guide, in words of its own: it reads the same whatever becomes of the guide. */
export const GuideShown = z.strictObject({
  guide: z.string().min(1).max(80),
  version: Stamp,
  title: z.string().max(longest.title),
  language: Language,
  steps: z.array(ShownStep).max(mostShown),
  /** How many earlier steps are not kept. */
  omitted: z.int().positive().optional(),
  /** What came of it; absent where it was stopped before it ended. */
  outcome: z.array(ShownAction).max(8).optional(),
})
export type GuideShown = z.infer<typeof GuideShown>

/** Whether what is kept of a way is short enough. */
export const isShortEnough = ({ steps }: Pick<GuideShown, 'steps'>): boolean =>
  steps.reduce((sum, step) => sum + charactersOf(step), 0) <= mostShownText

/**
 * What a visit keeps of a walk, in the language in which it was shown, the step where it stands included. Steps that the version
 * does not have are passed by.
 */
export const shownOf = (
  { guide, at, content }: Pick<GuideVersion, 'guide' | 'at' | 'content'>,
  walk: Walk,
  language: Language,
): GuideShown => {
  const say = (text: CatalogueText): string => inLanguage(text, language)
  const taken: Taken[] = [...walk.taken, { step: walk.at }]
  const all = taken.flatMap((one) => {
    const step = stepAt(content, { at: one.step, taken: [] })
    return step === undefined ? [] : [shownStep(step, one, say)]
  })
  const steps = latestOf(all)
  const last = stepAt(content, walk)
  return {
    guide,
    version: at,
    title: say(content.title),
    language,
    steps,
    ...(steps.length < all.length ? { omitted: all.length - steps.length } : {}),
    ...(last?.kind === 'outcome' ? { outcome: last.actions.map((action) => shownAction(action, say)) } : {}),
  }
}

type Say = (text: CatalogueText) => string

const shownStep = (step: Step, { step: id, answer, items }: Taken, say: Say): ShownStep => {
  const shown = { step: id, text: say(step.text) }
  if (step.kind === 'question') {
    const chosen = step.answers.find((one) => one.id === answer)
    return chosen === undefined ? shown : { ...shown, answer: say(chosen.text) }
  }
  if (step.kind !== 'checklist' || items === undefined) return shown
  return { ...shown, items: step.items.map((item) => ({ text: say(item.text), isThere: items.includes(item.id) })) }
}

const shownAction = (action: GuideAction, say: Say): ShownAction =>
  action.does === 'refer' ? { does: 'refer', to: say(action.to) } : action

/** The latest steps that fit. */
const latestOf = (steps: readonly ShownStep[]): ShownStep[] => {
  let room = mostShownText
  const fitting: ShownStep[] = []
  for (const step of steps.slice(-mostShown).reverse()) {
    room -= charactersOf(step)
    if (room < 0) break
    fitting.unshift(step)
  }
  return fitting
}

const charactersOf = ({ text, answer = '', items = [] }: ShownStep): number =>
  text.length + answer.length + items.reduce((sum, item) => sum + item.text.length, 0)
