import { expect, it } from 'vitest'
import { guide, guideContent, outcome } from '#domain/guide/builders.ts'
import { type GuideChanges, addedGuide, changedGuide } from '#domain/guide/document.ts'
import { mergeGuides } from '#domain/guide/merge.ts'
import { Guide } from '#domain/guide/guide.ts'
import { stampAt } from '#domain/visit/builders.ts'
import { editConflicts } from '#sync/ledger/editConflicts.ts'
import { type LedgerLine, ledgerOf } from '#sync/ledger/ledger.ts'
import { clashesOf } from './clashes.ts'

const added = addedGuide('moving', guideContent(), { at: stampAt(0), by: 'staff:an' })
const edited = (changes: GuideChanges, minute: number, by: string) => {
  const document = changedGuide(added, changes, { at: stampAt(minute), by })
  if (document === undefined || document === 'malformed') throw new Error('That is no edit.')
  return document
}
const ticket = (text: string) => ({ ...outcome(text), place: 3 })

/** The guide as both have it once they met, and what the ledger tells of it. */
const met = (ours: GuideChanges, theirs: GuideChanges) => {
  const [an, jan] = [edited(ours, 1, 'staff:an'), edited(theirs, 2, 'staff:jan')]
  const merged = mergeGuides(an, jan)
  const document = { ...an, ...merged, type: 'guide' as const, data: Guide.parse(merged.data) }
  return { document, ledger: ledgerOf(editConflicts({ base: added, ours: an, theirs: jan }), []) }
}
const clashesIn = ({ document, ledger }: ReturnType<typeof met>, lines: readonly LedgerLine[] = ledger) =>
  clashesOf({ document, guide: document.data }, lines)

it('a step that two wrote apart is shown with what gave way, and by whom', () => {
  const both = met({ steps: { ticket: ticket('Van An'), a: outcome('A') } }, { steps: { ticket: ticket('Van Jan') } })
  const [clash, ...others] = clashesIn(both)
  expect(others).toEqual([])
  expect(clash).toMatchObject({ part: 'steps.ticket', kept: 'staff:jan', lost: 'staff:an' })
  expect(clash?.other.steps['ticket']).toEqual(ticket('Van An'))
  expect(clash?.other.steps['a']).toEqual(outcome('A'))
})

it('a step that one took away and the other wrote is shown without it', () => {
  const both = met({ steps: { embassy: null } }, { steps: { embassy: outcome('Bel eerst.') } })
  const [clash] = clashesIn(both)
  expect(clash?.part).toBe('steps.embassy')
  expect(clash?.other.steps).not.toHaveProperty('embassy')
})

it('nothing is shown of what somebody has seen to, put back already, or of another guide', () => {
  const both = met({ title: { nl: 'Van An' } }, { title: { nl: 'Van Jan' } })
  expect(clashesIn(both)).toMatchObject([{ part: 'title', other: { title: { nl: 'Van An' } } }])
  const seen = both.ledger.map((line) => ({ ...line, attended: { by: 'staff:an', at: stampAt(9) } }))
  expect(clashesIn(both, seen)).toEqual([])
  const back = changedGuide(both.document, { title: { nl: 'Van An' } }, { at: stampAt(5), by: 'staff:jan' })
  if (back === undefined || back === 'malformed') throw new Error('That is no edit.')
  expect(clashesOf({ document: back, guide: back.data }, both.ledger)).toEqual([])
  const other = { ...both.document, id: 'guide:other' }
  expect(clashesOf({ document: other, guide: guide() }, both.ledger)).toEqual([])
})
