import * as z from 'zod'
import { GuideContent, PartId, Step } from '#domain/guide/guide.ts'
import {
  type GuidePart,
  type TypedGuide,
  partIn,
  stepOfPart,
  touchedParts,
  withPartsOf,
} from '#domain/guide/editing/typed.ts'
import type { GuideChanges } from '#domain/guide/document.ts'

const { shape } = GuideContent
const Changes = z.object({
  title: shape.title.exactOptional(),
  department: shape.department.exactOptional(),
  products: shape.products.exactOptional(),
  atKiosk: shape.atKiosk.exactOptional(),
  start: shape.start.exactOptional(),
  steps: z.record(PartId, Step.nullable()).exactOptional(),
})
const Kept = z.object({ base: Changes, mine: Changes })

/** Those parts of a content, as they are saved; a step that is not there any more is `null`. */
export const changesIn = (content: GuideContent, parts: readonly GuidePart[]): GuideChanges => {
  const own = parts.flatMap((part): [string, unknown][] =>
    stepOfPart(part) === undefined ? [[part, partIn(content, part)]] : [],
  )
  const ofSteps = parts.flatMap((part): [string, unknown][] => {
    const id = stepOfPart(part)
    return id === undefined ? [] : [[id, partIn(content, part) ?? null]]
  })
  return Changes.parse({
    ...Object.fromEntries(own),
    ...(ofSteps.length === 0 ? {} : { steps: Object.fromEntries(ofSteps) }),
  })
}

/** What is typed and not saved, so that it outlives the page: the touched parts alone. Undefined where nothing is. */
export const keptOf = (typed: TypedGuide): z.infer<typeof Kept> | undefined => {
  const parts = touchedParts(typed)
  return parts.length === 0
    ? undefined
    : { base: Changes.parse(changesIn(typed.base, parts)), mine: Changes.parse(changesIn(typed.mine, parts)) }
}

/** What was kept, over the guide as it is stored; undefined for what is no such thing. */
export const typedFrom = (kept: unknown, stored: GuideContent): TypedGuide | undefined => {
  const { data } = Kept.safeParse(kept)
  if (data === undefined) return undefined
  return { base: withChanges(stored, data.base), mine: withChanges(stored, data.mine) }
}

const withChanges = (content: GuideContent, { steps: ofSteps = {}, ...own }: z.infer<typeof Changes>): GuideContent => {
  const parts = Object.keys(ofSteps).map((id): GuidePart => `steps.${id}`)
  const there = Object.entries(ofSteps).flatMap(([id, step]) => (step === null ? [] : [[id, step] as const]))
  const fieldsOf = GuideContent.parse({ ...content, ...own })
  return withPartsOf(fieldsOf, { ...fieldsOf, steps: Object.fromEntries(there) }, parts)
}
