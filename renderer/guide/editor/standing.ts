import { differingParts } from '#domain/guide/editing/typed.ts'
import { contentOf } from '#domain/guide/document.ts'
import type { KnownGuide } from '../../state/guides.ts'

/** How far a guide is: `changed` is played as it was published, and was edited since. */
export type Standing = 'withdrawn' | 'review' | 'draft' | 'changed' | 'published'

export const standingOf = ({ guide, versions: [latest] }: KnownGuide): Standing => {
  if (guide.isWithdrawn) return 'withdrawn'
  if (guide.stage === 'review') return 'review'
  if (latest === undefined) return 'draft'
  return differingParts(contentOf(guide), latest.content).length === 0 ? 'published' : 'changed'
}
