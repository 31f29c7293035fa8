import * as z from 'zod'
import { CatalogueText } from '../product/text.ts'
import { Stamp } from '../time/stamp.ts'

/** So many characters a title, an answer and any other text of a guide may have, in each language. */
export const longest = { title: 120, answer: 160, text: 2_000 } as const
/** More steps than a clerk could keep in mind; a file with more is refused. */
export const mostSteps = 1_000
const mostAnswers = 20
const mostItems = 40
const mostProducts = 40
const mostActions = 8

/** A text of a guide: plain, shown letter for letter, its lines apart. Dutch is always there. */
const textUpTo = (characters: number) =>
  CatalogueText.refine((text) => Object.values(text).every((one) => one === undefined || one.length <= characters))

/** Names a step, an answer or an item within its guide; given once, at random, so that two editors never give the same. */
export const PartId = z.string().regex(/^[a-z0-9-]{1,24}$/)
const ProductKey = z.string().min(1).max(80)
const Products = z.array(ProductKey).min(1).max(mostProducts)

/** What is to be done where a path ends. */
export const GuideAction = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('ticket'), products: Products }),
  z.strictObject({ does: z.literal('appointment'), products: Products }),
  /** The sheets of these products go on paper. */
  z.strictObject({ does: z.literal('print'), products: Products }),
  z.strictObject({ does: z.literal('sale'), products: Products }),
  /** A message for a department: somebody calls back, or sees to it. */
  z.strictObject({ does: z.literal('contact'), department: z.string().min(1).max(40) }),
  z.strictObject({ does: z.literal('case'), department: z.string().min(1).max(40) }),
  /** Who helps instead, with whatever is needed to get there. */
  z.strictObject({ does: z.literal('refer'), to: textUpTo(longest.text) }),
])
export type GuideAction = z.infer<typeof GuideAction>

const Answer = z.strictObject({
  id: PartId,
  text: textUpTo(longest.answer),
  to: PartId,
  /** "Other, or not known": how often it is chosen says where the question is wrong. */
  isOther: z.literal(true).optional(),
})
export type GuideAnswer = z.infer<typeof Answer>

const Item = z.strictObject({ id: PartId, text: textUpTo(longest.text) })

const common = {
  /** Its place in the outline; steps with the same one stand in the order of their ids. */
  place: z.number(),
  text: textUpTo(longest.text),
  /** For staff only: what to look at, what to say. */
  hint: textUpTo(longest.text).optional(),
}

/**
 * A step of a guide. A target that is not there, or none at all, is possible in a draft: two people may edit one guide, and what
 * one took away the other may lead to. Nothing with such a gap is published.
 */
export const Step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('question'), ...common, answers: z.array(Answer).max(mostAnswers) }),
  z.strictObject({
    kind: z.literal('checklist'),
    ...common,
    items: z.array(Item).max(mostItems),
    to: PartId.optional(),
    /** Where it goes on when something of the list is not there; absent: it goes on all the same. */
    missing: PartId.optional(),
  }),
  z.strictObject({
    kind: z.literal('information'),
    ...common,
    /** The sheets that say more. */
    products: z.array(ProductKey).max(mostProducts),
    to: PartId.optional(),
  }),
  z.strictObject({ kind: z.literal('outcome'), ...common, actions: z.array(GuideAction).max(mostActions) }),
])
export type Step = z.infer<typeof Step>
export type StepKind = Step['kind']
export const stepKinds = ['question', 'checklist', 'information', 'outcome'] as const satisfies readonly StepKind[]

/** The form of guides that this version writes; a higher one comes from a later version, and is only shown. */
export const presentForm = 1

/** What is played: a decision tree, or a list of steps, which is a tree without branches. */
export const GuideContent = z.strictObject({
  form: z.literal(presentForm),
  title: textUpTo(longest.title),
  /** Key of the department whose clerks see to it. */
  department: z.string().min(1).max(40),
  /** The products to which it leads a desk. */
  products: z.array(ProductKey).max(mostProducts),
  /** Citizens may play it themselves at a kiosk. */
  atKiosk: z.boolean(),
  start: PartId,
  steps: z.record(PartId, Step).refine((steps) => Object.keys(steps).length <= mostSteps),
})
export type GuideContent = z.infer<typeof GuideContent>

/** Who made each edit, by its stamp. */
const Authors = z.record(Stamp, z.string().min(1).max(64))

/** A guide as it is being written. What is played are its versions. */
export const Guide = GuideContent.extend({
  stage: z.enum(['draft', 'review']),
  /** No desk offers it any more. */
  isWithdrawn: z.boolean(),
  authors: Authors.optional(),
})
export type Guide = z.infer<typeof Guide>

/**
 * A guide that a later version of the program wrote: of it the title can be read. Whatever the form, steps lie by their ids and
 * authors by their stamps, so that two versions can be merged by a program that knows neither.
 */
export const LaterGuide = z.looseObject({
  form: z.int().min(presentForm + 1),
  title: CatalogueText,
  steps: z.record(z.string(), z.looseObject({})),
  authors: Authors.optional(),
})
export type LaterGuide = z.infer<typeof LaterGuide>

/** A published version: it never changes, and the latest is played. Visits name it by guide and moment. */
export const GuideVersion = z.strictObject({
  guide: z.string().min(1).max(80),
  at: Stamp,
  by: z.string().min(1).max(64),
  /** Who asked that somebody reads it first; absent where nobody did. */
  review: z.strictObject({ by: z.string().min(1).max(64), at: Stamp }).exactOptional(),
  content: GuideContent,
})
export type GuideVersion = z.infer<typeof GuideVersion>

/** A version that a later version of the program published. */
export const LaterVersion = z.looseObject({
  guide: GuideVersion.shape.guide,
  at: Stamp,
  by: GuideVersion.shape.by,
  content: z.looseObject({ form: LaterGuide.shape.form, title: CatalogueText }),
})
export type LaterVersion = z.infer<typeof LaterVersion>

export const guidePrefix = 'guide:'
export const guideIdOf = (key: string): string => `${guidePrefix}${key}`
export const guideKeyOf = (id: string): string => id.slice(guidePrefix.length)
export const versionIdOf = ({ guide, at }: Pick<GuideVersion, 'guide' | 'at'>): string => `guideVersion:${guide}:${at}`

/** The steps as an outline lists them. */
export const inOutline = (steps: GuideContent['steps']): [string, Step][] =>
  Object.entries(steps).sort(([a, x], [b, y]) => x.place - y.place || (a < b ? -1 : 1))

/** Where a step can lead, each target once. */
export const targetsOf = (step: Step): string[] => {
  const targets =
    step.kind === 'question'
      ? step.answers.map(({ to }) => to)
      : step.kind === 'checklist'
        ? [step.to, step.missing]
        : step.kind === 'information'
          ? [step.to]
          : []
  return [...new Set(targets.filter((target) => target !== undefined))]
}
