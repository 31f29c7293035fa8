import { sameJson } from '../document/canonical.ts'
import type { Edited } from '../document/fields.ts'
import { apart } from '../document/parts.ts'
import { wordsOf } from '../product/search/words.ts'
import type { Stamp } from '../time/stamp.ts'
import { Guide, GuideContent, type GuideVersion, guideIdOf } from './guide.ts'
import { guideParts, mergeGuides } from './merge.ts'

/** A guide as it is stored while it is being written. */
export type GuideDocument = Edited & { type: 'guide'; data: Guide }

/** Who edits, and the stamp of the edit, later than every stamp in the document. */
export type GuideEditBy = { at: Stamp; by: string }

/** What an edit changes; a step that is `null` is taken away. */
export type GuideChanges = Partial<
  Pick<Guide, 'title' | 'department' | 'products' | 'atKiosk' | 'start' | 'stage' | 'isWithdrawn'>
> & { steps?: Readonly<Record<string, GuideContent['steps'][string] | null>> }

/** A new guide as it is first stored, a draft. */
export const addedGuide = (key: string, content: GuideContent, { at, by }: GuideEditBy): GuideDocument => {
  const data: Guide = { ...content, stage: 'draft', isWithdrawn: false, authors: { [at]: by } }
  const document: GuideDocument = { id: guideIdOf(key), type: 'guide', data, stamps: {}, history: [] }
  return { ...document, stamps: stampsAt(at, Object.keys(fieldsOf(data))) }
}

/**
 * The guide after an edit: only the fields that differ get its stamp. `undefined` where none does, `malformed` where a guide
 * cannot be so.
 */
export const changedGuide = (
  document: GuideDocument,
  changes: GuideChanges,
  { at, by }: GuideEditBy,
): GuideDocument | 'malformed' | undefined => {
  const { steps: changedSteps, ...fields } = changes
  const steps = new Map(Object.entries(document.data.steps))
  for (const [id, step] of Object.entries(changedSteps ?? {})) {
    if (step === null) steps.delete(id)
    else steps.set(id, step)
  }
  const { authors, ...present } = document.data
  const content = Guide.safeParse({ ...present, ...fields, steps: Object.fromEntries(steps) }).data
  if (content === undefined) return 'malformed'
  const changed = differing(fieldsOf(present), fieldsOf(content))
  if (changed.length === 0) return undefined
  const data: Guide = { ...content, authors: { ...authors, [at]: by } }
  const stamps = { ...document.stamps, ...stampsAt(at, changed) }
  const merged = mergeGuides(document, { ...document, data, stamps })
  return { ...document, ...merged, type: 'guide', data: Guide.parse(merged.data) }
}

/** Who sent the guide to review and when; `undefined` while it is not there, or where nobody wrote down who it was. */
export const reviewOf = ({ data, stamps }: Pick<GuideDocument, 'data' | 'stamps'>): GuideVersion['review'] => {
  const at = stamps['stage']
  const by = at === undefined ? undefined : data.authors?.[at]
  return data.stage === 'review' && at !== undefined && by !== undefined ? { by, at } : undefined
}

/** What is played of a guide, without how far its writing is. */
export const contentOf = ({
  stage: _stage,
  isWithdrawn: _isWithdrawn,
  authors: _authors,
  ...content
}: Guide): GuideContent => content

/**
 * The key under which a new guide is kept: what its Dutch title says, and something of its own, so that two guides which two
 * stations add at the same time never become one.
 */
export const newGuideKey = (title: string, random: string): string => {
  const words = wordsOf(title).map((word) => word.replaceAll(/[^a-z0-9]+/g, ''))
  return [words.join('-').slice(0, 40), random].filter((part) => part !== '').join('-')
}

/** The content with an id of its own for every step, answer and item, for these products. */
export const copiedContent = (
  content: GuideContent,
  { department, products, newId }: { department: string; products: string[]; newId: () => string },
): GuideContent => {
  const ids = new Map<string, string>()
  const idFor = (id: string): string => {
    const known = ids.get(id) ?? newId()
    ids.set(id, known)
    return known
  }
  const steps = Object.entries(content.steps).map(([id, step]): [string, GuideContent['steps'][string]] => {
    const to = 'to' in step && step.to !== undefined ? { to: idFor(step.to) } : {}
    switch (step.kind) {
      case 'question':
        return [
          idFor(id),
          { ...step, answers: step.answers.map((answer) => ({ ...answer, id: newId(), to: idFor(answer.to) })) },
        ]
      case 'checklist': {
        const missing = step.missing === undefined ? {} : { missing: idFor(step.missing) }
        return [idFor(id), { ...step, items: step.items.map((item) => ({ ...item, id: newId() })), ...to, ...missing }]
      }
      case 'information':
        return [idFor(id), { ...step, ...to }]
      case 'outcome':
        return [idFor(id), step]
    }
  })
  return { ...content, department, products, start: idFor(content.start), steps: Object.fromEntries(steps) }
}

const fieldsOf = (data: Record<string, unknown>): Record<string, unknown> => {
  const { authors: _authors, ...content } = data
  return apart({ id: 'guide', type: 'guide', data: content, stamps: {}, history: [] }, guideParts).data
}

const differing = (a: Record<string, unknown>, b: Record<string, unknown>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((field) => !sameJson(a[field], b[field]))

const stampsAt = (at: Stamp, fields: readonly string[]): Record<string, Stamp> =>
  Object.fromEntries(fields.map((field) => [field, at]))
