import * as z from 'zod'
import { canonicalJson } from '../document/canonical.ts'
import { isTooDeep } from '../document/depth.ts'
import { CatalogueText } from '../product/text.ts'
import { type GuideChecks, checksOf } from './checks.ts'
import { GuideContent, PartId, inOutline, mostSteps, presentForm } from './guide.ts'
import { firstMarkup } from './markup.ts'

/** So many characters a file may have: ten times as many as a guide of three hundred steps in four languages. */
export const largestFile = 4_000_000

/** Why a file is not taken in, and where in it that lies. */
export type FileRefusal =
  | { code: 'notJson' }
  /** Larger, or nested deeper, than any guide. */
  | { code: 'tooLarge' }
  | { code: 'tooManySteps'; steps: number; most: number }
  /** JSON, but of no guide. */
  | { code: 'notGuide' }
  /** A part of the guide, or of one of its steps, is not as it must be; `place` is the way to it, such as `answers.0.text`. */
  | { code: 'malformed'; step?: string; place: string }
  | { code: 'twoSteps'; step: string }
  /** A text holds markup or a script; without `step` the title. */
  | { code: 'markup'; step?: string; text: string }
  /** Made by a later version of the program. */
  | { code: 'laterForm'; form: number; title?: CatalogueText }

export type ReadFile = { ok: true; content: GuideContent; checks: GuideChecks } | { ok: false; refusal: FileRefusal }

/**
 * A guide as the text of a file: as it is stored, but for its steps, which are a list in the order of the outline. In a list
 * two steps of one id are seen; of two members of one object JSON keeps the last. One guide is always the same text.
 */
export const guideFile = (guide: GuideContent): string => {
  const { form, title, department, products, atKiosk, start } = guide
  const steps = inOutline(guide.steps).map(([id, step]) => ({ id, ...step }))
  const listed = { form, title, department, products, atKiosk, start, steps }
  return `${JSON.stringify(JSON.parse(canonicalJson(listed)), null, 2)}\n`
}

const AnyFile = z.looseObject({ form: z.int().positive() })
const ListedSteps = z.array(z.looseObject({ id: PartId }))

/**
 * Reads a guide from the text of a file, given the keys of the products that are published. Loops, gaps and products that are not
 * there come along as checks: it is a draft to be put right. Total.
 */
export const readGuideFile = (text: string, published: ReadonlySet<string>): ReadFile => {
  if (text.length > largestFile) return refused({ code: 'tooLarge' })
  const parsed = jsonOf(text)
  if (parsed === undefined) return refused({ code: 'notJson' })
  if (isTooDeep(parsed.value)) return refused({ code: 'tooLarge' })
  const file = AnyFile.safeParse(parsed.value).data
  if (file === undefined) return refused({ code: 'notGuide' })
  if (file.form > presentForm) {
    const title = CatalogueText.safeParse(file['title']).data
    return refused({ code: 'laterForm', form: file.form, ...(title === undefined ? {} : { title }) })
  }
  const { steps } = file
  if (!Array.isArray(steps)) return refused({ code: 'notGuide' })
  if (steps.length > mostSteps) return refused({ code: 'tooManySteps', steps: steps.length, most: mostSteps })
  return contentOf(file, steps, published)
}

const contentOf = (file: z.infer<typeof AnyFile>, steps: unknown, published: ReadonlySet<string>): ReadFile => {
  const listed = ListedSteps.safeParse(steps)
  if (!listed.success) return refused({ code: 'malformed', place: placeOf(['steps', ...firstPath(listed.error)]) })
  const byId = new Map<string, Record<string, unknown>>()
  for (const { id, ...step } of listed.data) {
    if (byId.has(id)) return refused({ code: 'twoSteps', step: id })
    byId.set(id, step)
  }
  const content = GuideContent.safeParse({ ...file, steps: Object.fromEntries(byId) })
  if (!content.success) {
    const path = firstPath(content.error)
    const [part, step] = path
    return part === 'steps' && typeof step === 'string'
      ? refused({ code: 'malformed', step, place: placeOf(path.slice(2)) })
      : refused({ code: 'malformed', place: placeOf(path) })
  }
  const marked = firstMarkup(content.data)
  if (marked !== undefined) return refused({ code: 'markup', ...marked })
  return { ok: true, content: content.data, checks: checksOf(content.data, published) }
}

const refused = (refusal: FileRefusal): ReadFile => ({ ok: false, refusal })

const jsonOf = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

const firstPath = (error: z.ZodError): PropertyKey[] => error.issues[0]?.path ?? []

const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join('.')
