import type { GuideChecks } from '#domain/guide/checks.ts'
import type { Guide, GuideContent, GuideVersion } from '#domain/guide/guide.ts'
import type { Overwritten } from '#domain/document/fields.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import type { CatalogueText } from '#domain/product/text.ts'
import type { Done } from './model.ts'

/** A guide as it is being written, with who published what of it. */
export type KnownGuide = {
  key: string
  guide: Guide
  /** Per field, each step by itself (`steps.<id>`), when it was written; and what was overwritten. */
  stamps: Readonly<Record<string, Stamp>>
  history: readonly Overwritten[]
  /** The latest first. */
  versions: readonly GuideVersion[]
}

/** A guide that a later version of the program wrote, in draft or as the version that would be played. */
export type KnownLater = { key: string; title: CatalogueText }

export type Guides = {
  /** What is played: of each guide that is not withdrawn the latest version. */
  published: readonly GuideVersion[]
  drafts: readonly KnownGuide[]
  later: readonly KnownLater[]
}

/** What an edit changes; a step that is `null` is taken away. */
export type GuideChanges = Partial<Pick<GuideContent, 'title' | 'department' | 'products' | 'atKiosk' | 'start'>> & {
  steps?: Readonly<Record<string, GuideContent['steps'][string] | null>>
}

/** How `takeBack` undoes an edit: what the fields that it changed were before, and what they became. */
export type GuideEdit = { key: string; before: GuideChanges; after: GuideChanges }

export type PublishOutcome =
  { became: 'published'; version: GuideVersion; checks: GuideChecks } | { became: 'refused'; checks: GuideChecks }

/** How guides are written. Each resolves once it is on disk; `notYourGuide` for who may not, `laterGuide` for what a later version wrote. */
export type GuideEditing = {
  /** A new draft of that content, such as one that was read from a file; resolves with its key. */
  add: (content: GuideContent) => Promise<Done<{ key: string }>>
  /** The same from what another guide has by now, for this product alone, with ids of its own. */
  copy: (key: string, product: string) => Promise<Done<{ key: string }>>
  /** Writes these fields over whatever the guide is by now. */
  save: (key: string, changes: GuideChanges) => Promise<Done<GuideEdit>>
  /** Takes an edit back, but for what was edited again since. */
  takeBack: (edit: GuideEdit) => Promise<Done<GuideEdit>>
  sendToReview: (key: string) => Promise<Done<{ key: string }>>
  backToDraft: (key: string) => Promise<Done<{ key: string }>>
  /** Refused with what is wrong where the checks find something. */
  publish: (key: string) => Promise<Done<PublishOutcome>>
  /** No desk offers it any more, until it is offered again or published anew. */
  withdraw: (key: string) => Promise<Done<{ key: string }>>
  offerAgain: (key: string) => Promise<Done<{ key: string }>>
}
