import { joinedAuthors } from '../document/authors.ts'
import type { Edited } from '../document/fields.ts'
import { type Parts, mergeParts } from '../document/parts.ts'
import type { Guide, LaterGuide } from './guide.ts'

/**
 * Each step is a field of its own, with its own stamp. As steps come and go, which there are shows in the document alone: a stamp
 * of `steps` as a whole speaks for none of them.
 */
export const guideParts: Parts = { steps: [] }

type GuideDocument = Edited & { data: Guide | LaterGuide }

/**
 * Joins two versions of a guide: field by field and step by step the later stamp wins, and whoever edited either stays named. Where
 * one is of a later form the outcome is too, so that the program that knows it has all to put right.
 */
export const mergeGuides = (a: GuideDocument, b: GuideDocument): Edited => {
  const form = Math.max(a.data.form, b.data.form)
  const authors = joinedAuthors(a.data.authors, b.data.authors)
  const named = Object.keys(authors).length === 0 ? {} : { authors }
  const withBoth = (version: GuideDocument): Edited => ({ ...version, data: { ...version.data, ...named, form } })
  const merged = mergeParts({ a: withBoth(a), b: withBoth(b), parts: guideParts })
  // The form only grows: nobody wrote a lower one over it.
  return { ...merged, history: merged.history.filter(({ field }) => field !== 'form') }
}
