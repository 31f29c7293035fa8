import { sameJson } from '../document/canonical.ts'
import { type GuideContent, type Step, inOutline } from './guide.ts'

/** What two contents of a guide have that is not a step. */
export type GuideField = 'title' | 'department' | 'products' | 'atKiosk' | 'start'
const guideFields: readonly GuideField[] = ['title', 'department', 'products', 'atKiosk', 'start']

/** What changed of a part of a step: an answer or an item. */
export type PartChange = { id: string; change: 'added' | 'removed' | 'changed' }

/** What became of a step, for reading. */
export type StepChange =
  | { step: string; change: 'added'; after: Step }
  | { step: string; change: 'removed'; before: Step }
  | {
      step: string
      /** Only moved where `fields` is empty. */
      change: 'changed'
      before: Step
      after: Step
      /** Such as `text` or `answers`; `kind` when it became another kind of step. */
      fields: string[]
      parts: PartChange[]
      /** It stands elsewhere among the steps that were there before and after. */
      moved: boolean
    }

export type GuideDifference = { fields: GuideField[]; steps: StepChange[] }

/** What changed from one content to another, in the order of the later outline; what was removed stands at the end. */
export const comparedGuides = (before: GuideContent, after: GuideContent): GuideDifference => {
  const [earlier, later] = [inOutline(before.steps), inOutline(after.steps)]
  const stepBefore = new Map(earlier)
  const stepAfter = new Map(later)
  const stayed = inTheirOrder(
    earlier.map(([id]) => id).filter((id) => stepAfter.has(id)),
    later.map(([id]) => id).filter((id) => stepBefore.has(id)),
  )
  return {
    fields: guideFields.filter((field) => !sameJson(before[field], after[field])),
    steps: [
      ...later.flatMap(([step, present]): StepChange[] => {
        const past = stepBefore.get(step)
        if (past === undefined) return [{ step, change: 'added', after: present }]
        const change = {
          fields: changedFields(past, present),
          parts: changedParts(past, present),
          moved: !stayed.has(step),
        }
        return change.fields.length === 0 && !change.moved
          ? []
          : [{ step, change: 'changed', before: past, after: present, ...change }]
      }),
      ...earlier
        .filter(([id]) => !stepAfter.has(id))
        .map(([step, past]): StepChange => ({ step, change: 'removed', before: past })),
    ],
  }
}

const changedFields = (before: Step, after: Step): string[] => {
  const [past, present] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...past.keys(), ...present.keys()])].filter(
    (field) => field !== 'place' && !sameJson(past.get(field), present.get(field)),
  )
}

const changedParts = (before: Step, after: Step): PartChange[] => {
  const [past, present] = [partsOf(before), partsOf(after)]
  return [...new Set([...present.keys(), ...past.keys()])].flatMap((id): PartChange[] => {
    if (!past.has(id)) return [{ id, change: 'added' }]
    if (!present.has(id)) return [{ id, change: 'removed' }]
    return sameJson(past.get(id), present.get(id)) ? [] : [{ id, change: 'changed' }]
  })
}

const partsOf = (step: Step): Map<string, unknown> =>
  new Map(
    (step.kind === 'question' ? step.answers : step.kind === 'checklist' ? step.items : []).map((part) => [
      part.id,
      part,
    ]),
  )

/**
 * Of the same names in two orders, as many as stand in one order in both; the others moved. The longest increasing subsequence, by
 * patience sorting.
 */
const inTheirOrder = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const placeBefore = new Map(before.map((id, place) => [id, place]))
  type Card = { id: string; place: number; below: Card | undefined }
  const tops: Card[] = []
  for (const id of after) {
    const place = placeBefore.get(id) ?? 0
    const pile = tops.findIndex((top) => top.place > place)
    const below = tops[(pile === -1 ? tops.length : pile) - 1]
    tops.splice(pile === -1 ? tops.length : pile, 1, { id, place, below })
  }
  const stayed = new Set<string>()
  for (let card = tops.at(-1); card !== undefined; card = card.below) stayed.add(card.id)
  return stayed
}
