import { GuideContent, Step, inOutline, mostSteps } from '../guide.ts'

/** The fields of a guide beside its steps that people edit. */
export type GuideFields = Pick<GuideContent, 'title' | 'department' | 'products' | 'atKiosk' | 'start'>

const { shape } = GuideContent
const Fields = GuideContent.pick({ title: true, department: true, products: true, atKiosk: true, start: true })
const StepId = shape.start

/** Every edit here answers a content that the schema takes: what a guide cannot have leaves it as it is. */
export const withFields = (content: GuideContent, fields: Partial<GuideFields>): GuideContent => {
  const parsed = Fields.partial().safeParse(fields)
  return parsed.success ? { ...content, ...fields } : content
}

export const withStep = (content: GuideContent, id: string, step: Step): GuideContent => {
  const isNew = !Object.hasOwn(content.steps, id)
  if (isNew && (!StepId.safeParse(id).success || Object.keys(content.steps).length >= mostSteps)) return content
  if (!Step.safeParse(step).success) return content
  return { ...content, steps: { ...content.steps, [id]: step } }
}

/** One step changed; a step that is not there is not made. */
export const changeStep = (content: GuideContent, id: string, change: (step: Step) => Step): GuideContent => {
  const step = stepOf(content, id)
  return step === undefined ? content : withStep(content, id, change(step))
}

export const stepOf = ({ steps }: Pick<GuideContent, 'steps'>, id: string): Step | undefined =>
  Object.hasOwn(steps, id) ? steps[id] : undefined

/** A place between a step and the next in the outline; after the last where there is no such step. */
export const placeAfter = ({ steps }: GuideContent, id: string | undefined): number => {
  const order = inOutline(steps)
  const at = order.findIndex(([one]) => one === id)
  const before = (at < 0 ? order.at(-1) : order[at])?.[1].place
  const next = at < 0 ? undefined : order[at + 1]?.[1].place
  return between(before, next)
}

/** Halfway; where two places lie so near that nothing fits between them, the place is one of theirs. */
export const between = (before: number | undefined, next: number | undefined): number => {
  if (before === undefined) return next === undefined ? 1 : next - 1
  return next === undefined ? before + 1 : before / 2 + next / 2
}
