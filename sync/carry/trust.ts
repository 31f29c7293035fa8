import type { EditedDocument } from '../merge/kinds.ts'
import type { Verdict } from '../verification/judge.ts'

/**
 * What a station's word for a file is worth: its key is approved, not decided about, or withdrawn; `forged` when an approved
 * key stands under what it did not sign.
 */
export type BundleTrust = 'proven' | 'unproven' | 'withdrawn' | 'forged'

export const trustOf = (verdict: Verdict): BundleTrust =>
  verdict === 'signature' || verdict === 'station' ? 'forged' : verdict

/** Edits bear no signature. Of somebody nobody has vouched for, those about a visitor count, and none that rules the site. */
export const mayBring = (trust: BundleTrust, { type }: Pick<EditedDocument, 'type'>): boolean =>
  trust === 'proven' || (trust !== 'forged' && (type === 'person' || type === 'record'))
