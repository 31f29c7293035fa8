import { sameValue } from '../../product/fields.ts'
import type { GuideContent, Step } from '../guide.ts'
import { stepOf } from './changed.ts'

const fields = ['title', 'department', 'products', 'atKiosk', 'start'] as const
type Field = (typeof fields)[number]

/** What is saved, merged and shown as one: a field of the guide, or a whole step. */
export type GuidePart = Field | `steps.${string}`

const stepPrefix = 'steps.'
export const partOfStep = (id: string): GuidePart => `${stepPrefix}${id}`
export const stepOfPart = (part: GuidePart): string | undefined =>
  part.startsWith(stepPrefix) ? part.slice(stepPrefix.length) : undefined

const isField = (part: GuidePart): part is Field => fields.some((field) => field === part)

/** The field that a part is; undefined for a step. */
export const fieldOfPart = (part: GuidePart): Field | undefined => (isField(part) ? part : undefined)

/** The part under which stamps and history name it; undefined for what is not edited as one, such as the stage. */
export const partNamed = (name: string): GuidePart | undefined =>
  name.startsWith(stepPrefix) ? partOfStep(name.slice(stepPrefix.length)) : fields.find((field) => field === name)

/** A part of a content; undefined for a step that is not there. */
export const partIn = (content: GuideContent, part: GuidePart): unknown =>
  isField(part) ? content[part] : stepOf(content, stepOfPart(part) ?? '')

export const samePart = (a: GuideContent, b: GuideContent, part: GuidePart): boolean =>
  sameValue(partIn(a, part), partIn(b, part))

/** The parts in which two contents differ. Steps that are one value are not compared, so that this is quick at each key. */
export const differingParts = (a: GuideContent, b: GuideContent): GuidePart[] => {
  const steps = new Set([...Object.keys(a.steps), ...Object.keys(b.steps)])
  const parts: GuidePart[] = [...fields, ...[...steps].map(partOfStep)]
  return parts.filter((part) => !samePart(a, b, part))
}

/** `content` with those parts as `from` has them. */
export const withPartsOf = (content: GuideContent, from: GuideContent, parts: readonly GuidePart[]): GuideContent => {
  if (parts.length === 0) return content
  const steps = new Map<string, Step>(Object.entries(content.steps))
  for (const part of parts) {
    const id = stepOfPart(part)
    if (id === undefined) continue
    const step = stepOf(from, id)
    if (step === undefined) steps.delete(id)
    else steps.set(id, step)
  }
  const own = Object.fromEntries(parts.filter(isField).map((part) => [part, from[part]]))
  return { ...content, ...own, steps: Object.fromEntries(steps) }
}

/** What is typed of a guide and not saved: how it is here, and what it was when each part was touched first. */
export type TypedGuide = { base: GuideContent; mine: GuideContent }

export const touchedParts = ({ base, mine }: TypedGuide): GuidePart[] => differingParts(base, mine)

/** A part that is touched here, and one that somebody else saved otherwise since, and not as it is here. */
export type PartState = 'changed' | 'overtaken'

export const stateOfPart = (
  { base, mine }: TypedGuide,
  stored: GuideContent,
  part: GuidePart,
): PartState | undefined => {
  if (samePart(base, mine, part)) return undefined
  return samePart(base, stored, part) || samePart(mine, stored, part) ? 'changed' : 'overtaken'
}

export const overtakenParts = (typed: TypedGuide, stored: GuideContent): GuidePart[] =>
  touchedParts(typed).filter((part) => stateOfPart(typed, stored, part) === 'overtaken')

/** What is typed, over the guide as it is stored by now: parts that nobody touched here are taken over. */
export const over = (typed: TypedGuide, stored: GuideContent): TypedGuide => {
  const touched = touchedParts(typed)
  const overtaken = overtakenParts(typed, stored)
  return { base: withPartsOf(stored, typed.base, overtaken), mine: withPartsOf(stored, typed.mine, touched) }
}

/** Takes theirs for one part. */
export const takeTheirs = ({ base, mine }: TypedGuide, stored: GuideContent, part: GuidePart): TypedGuide => ({
  base: withPartsOf(base, stored, [part]),
  mine: withPartsOf(mine, stored, [part]),
})

/** Keeps one's own for one part, knowing what the other made of it. */
export const keepMine = ({ base, mine }: TypedGuide, stored: GuideContent, part: GuidePart): TypedGuide => ({
  base: withPartsOf(base, stored, [part]),
  mine,
})
