import { sameJson } from '#domain/document/canonical.ts'
import { contentOf } from '#domain/guide/document.ts'
import { type GuidePart, partIn, partNamed, stepOfPart } from '#domain/guide/editing/typed.ts'
import { GuideContent } from '#domain/guide/guide.ts'
import { type LedgerRecord, recordId } from '#domain/ledger/record.ts'
import { type LedgerLine, waitsForPerson } from '#sync/ledger/ledger.ts'
import type { KnownGuide } from '../../state/guides.ts'

/** A part of a guide that two stations wrote apart, and the guide as it would be with what gave way. */
export type GuideClash = {
  record: LedgerRecord
  part: GuidePart
  other: GuideContent
  /** Who wrote what stands, and what gave way, where that is known. */
  kept: string | undefined
  lost: string | undefined
}

/** Of a guide what two wrote apart and nobody has looked at yet, the latest first. */
export const clashesOf = (
  { document, guide }: Pick<KnownGuide, 'document' | 'guide'>,
  ledger: readonly LedgerLine[],
): GuideClash[] =>
  ledger.filter(waitsForPerson).flatMap(({ record }): GuideClash[] => {
    if (record.kind !== 'editConflict' || record.document !== document.id) return []
    const { field } = record.facts
    const gaveWay = document.history.find(
      (one) => one.field === field && recordId('editConflict', one.at, field, document.id) === record.id,
    )
    const part = partNamed(field)
    if (gaveWay === undefined || part === undefined) return []
    const content = contentOf(guide)
    const other = contentWith(content, part, gaveWay.value)
    // Somebody put it back already.
    if (other === undefined || sameJson(partIn(content, part), partIn(other, part))) return []
    const at = document.stamps[field]
    return [
      {
        ...{ record, part, other },
        kept: at === undefined ? undefined : guide.authors?.[at],
        lost: guide.authors?.[gaveWay.at],
      },
    ]
  })

const contentWith = (content: GuideContent, part: GuidePart, value: unknown): GuideContent | undefined => {
  const id = stepOfPart(part)
  if (id === undefined) return GuideContent.safeParse({ ...content, [part]: value }).data
  const steps = Object.entries(content.steps).filter(([step]) => step !== id)
  const own: [string, unknown][] = value === null || value === undefined ? [] : [[id, value]]
  return GuideContent.safeParse({ ...content, steps: Object.fromEntries([...steps, ...own]) }).data
}
