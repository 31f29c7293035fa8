import { inOutline, longest, targetsOf } from '../guide.ts'
import type { GuideContent, GuideAction, Step, StepKind } from '../guide.ts'
import type { CatalogueText } from '../../product/text.ts'
import { between, changeStep, placeAfter, stepOf, withFields, withStep } from './changed.ts'

/** A new part of a guide: its id, and the words it begins with. */
export type NewPart = { id: string; text: CatalogueText }

/** Where a new step comes: after a step, or where an answer leads; what came there follows it. */
export type StepPlace = { after: string } | { answer: string; of: string } | 'last'

/**
 * A new step. Between a step and what it led to, it leads there itself, but for an outcome, where a path ends. `answer` is the
 * first answer of a question that comes between.
 */
export const addStep = (
  content: GuideContent,
  { at, kind, step, answer }: { at: StepPlace; kind: StepKind; step: NewPart; answer: NewPart },
): GuideContent => {
  if (stepOf(content, step.id) !== undefined) return content
  const near = at === 'last' ? undefined : 'after' in at ? at.after : at.of
  const led = at === 'last' ? undefined : targetAt(content, at)
  const to = led !== undefined && stepOf(content, led) !== undefined ? led : undefined
  const place = placeAfter(content, near)
  const added = withStep(content, step.id, blankStep({ kind, place, text: step.text, to, answer }))
  if (added === content) return content
  const linked = at === 'last' ? added : leadAt(added, at, step.id)
  return stepOf(content, content.start) === undefined ? withFields(linked, { start: step.id }) : linked
}

const targetAt = (content: GuideContent, at: Exclude<StepPlace, 'last'>): string | undefined => {
  const step = stepOf(content, 'after' in at ? at.after : at.of)
  if ('after' in at) return step?.kind === 'information' || step?.kind === 'checklist' ? step.to : undefined
  return step?.kind === 'question' ? step.answers.find(({ id }) => id === at.answer)?.to : undefined
}

const leadAt = (content: GuideContent, at: Exclude<StepPlace, 'last'>, to: string): GuideContent =>
  changeStep(content, 'after' in at ? at.after : at.of, (step) => {
    if ('after' in at) return step.kind === 'information' || step.kind === 'checklist' ? { ...step, to } : step
    if (step.kind !== 'question') return step
    return { ...step, answers: step.answers.map((one) => (one.id === at.answer ? { ...one, to } : one)) }
  })

type Common = Pick<Step, 'place' | 'text' | 'hint'>

const blankStep = (parts: {
  kind: StepKind
  place: number
  text: CatalogueText
  to: string | undefined
  answer: NewPart
}): Step => {
  const { kind, place, text, to, answer } = parts
  return ofKind({ kind, common: { place, text }, to, answer })
}

const ofKind = (parts: { kind: StepKind; common: Common; to: string | undefined; answer: NewPart }): Step => {
  const { kind, common, to, answer } = parts
  const way = to === undefined ? {} : { to }
  switch (kind) {
    case 'question':
      return { kind, ...common, answers: to === undefined ? [] : [{ ...answer, to }] }
    case 'checklist':
      return { kind, ...common, items: [], ...way }
    case 'information':
      return { kind, ...common, products: [], ...way }
    case 'outcome':
      return { kind, ...common, actions: [] }
  }
}

/** Another kind of step, with what the two have in common: texts, the first way on, answers as items, products of actions. */
export const changeKind = (
  content: GuideContent,
  { step: id, kind, answer }: { step: string; kind: StepKind; answer: NewPart },
): GuideContent =>
  changeStep(content, id, (step) => {
    if (step.kind === kind) return step
    const common = {
      place: step.place,
      text: step.text,
      ...(step.hint === undefined ? {} : { hint: step.hint }),
    }
    const [to] = targetsOf(step)
    const bare = ofKind({ kind, common, to, answer })
    if (step.kind === 'question' && bare.kind === 'checklist') {
      return { ...bare, items: step.answers.map(({ id: item, text }) => ({ id: item, text })) }
    }
    if (step.kind === 'checklist' && bare.kind === 'question') {
      const answers = step.items
        .filter(({ text }) => Object.values(text).every((one) => one === undefined || one.length <= longest.answer))
        .slice(0, 20)
        // An answer that leads nowhere yet has its own id for a target: no step has it.
        .map((item) => ({ ...item, to: to ?? item.id }))
      return answers.length === 0 ? bare : { ...bare, answers }
    }
    if (step.kind === 'information' && bare.kind === 'outcome' && step.products.length > 0) {
      return { ...bare, actions: [{ does: 'print', products: step.products }] }
    }
    if (step.kind === 'outcome' && bare.kind === 'information') {
      return { ...bare, products: [...new Set(step.actions.flatMap(productsOf))].slice(0, 40) }
    }
    return bare
  })

const productsOf = (action: GuideAction): string[] => ('products' in action ? action.products : [])

/**
 * The guide without a step. What led to it still names it and so leads nowhere: the step may come back, by undoing or from
 * another editor. The beginning moves to what came after it.
 */
export const deleteStep = (content: GuideContent, id: string): GuideContent => {
  const step = stepOf(content, id)
  if (step === undefined) return content
  const steps = Object.fromEntries(Object.entries(content.steps).filter(([one]) => one !== id))
  const next = [...targetsOf(step), ...inOutline(steps).map(([one]) => one)].find((one) => Object.hasOwn(steps, one))
  return { ...content, steps, start: content.start === id && next !== undefined ? next : content.start }
}

/** The steps from which one is reached, in the order of the outline. */
export const leadersTo = ({ steps }: GuideContent, id: string): string[] =>
  inOutline(steps).flatMap(([one, step]) => (targetsOf(step).includes(id) ? [one] : []))

/** One place up or down in the outline. */
export const moveStep = (content: GuideContent, id: string, direction: -1 | 1): GuideContent => {
  const order = inOutline(content.steps)
  const at = order.findIndex(([one]) => one === id)
  const near = order[at + direction]
  if (at < 0 || near === undefined) return content
  const far = order[at + 2 * direction]?.[1].place
  const beside = near[1].place
  const place = direction < 0 ? between(far, beside) : between(beside, far)
  if (place !== beside && place !== far) return changeStep(content, id, (step) => ({ ...step, place }))
  return numbered(content, [
    ...order.slice(0, Math.min(at, at + direction)).map(([one]) => one),
    ...(direction < 0 ? [id, near[0]] : [near[0], id]),
    ...order.slice(Math.max(at, at + direction) + 1).map(([one]) => one),
  ])
}

const numbered = (content: GuideContent, order: readonly string[]): GuideContent => ({
  ...content,
  steps: Object.fromEntries(
    order.flatMap((id, index): [string, Step][] => {
      const step = stepOf(content, id)
      return step === undefined ? [] : [[id, step.place === index + 1 ? step : { ...step, place: index + 1 }]]
    }),
  ),
})
