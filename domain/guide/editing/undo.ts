import type { GuideContent } from '../guide.ts'
import { type GuidePart, differingParts, samePart, withPartsOf } from './typed.ts'

/** One edit, to be taken back: which parts it changed, and the content before and after. */
export type EditDone = { before: GuideContent; after: GuideContent; parts: readonly GuidePart[]; what: string }

/** So many edits can be taken back. */
export const mostUndone = 200

/** Remembers an edit. Typing on in one field is one edit: those of the same `what` after one another are joined, unless it is empty. */
export const remembered = (
  done: readonly EditDone[],
  { before, after, what }: { before: GuideContent; after: GuideContent; what: string },
): EditDone[] => {
  const parts = differingParts(before, after)
  if (parts.length === 0) return [...done]
  const last = done.at(-1)
  const goesOn = last !== undefined && what !== '' && last.what === what && last.after === before
  const edit = goesOn
    ? { ...last, after, parts: [...new Set([...last.parts, ...parts])] }
    : { before, after, parts, what }
  return [...(goesOn ? done.slice(0, -1) : done), edit].slice(-mostUndone)
}

/** The content without an edit, but for the parts that changed again since, whoever did so. */
export const without = (content: GuideContent, edit: EditDone): GuideContent =>
  withPartsOf(
    content,
    edit.before,
    edit.parts.filter((part) => samePart(content, edit.after, part)),
  )
