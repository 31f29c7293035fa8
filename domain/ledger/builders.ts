import { atMinute } from '../visit/builders.ts'
import { type LedgerRecord, recordId } from './record.ts'

const visit = 'visit:gm-2026-11-23-A117'
const about = { at: atMinute(5), station: 'counter-3' }

/** One record of every kind, and of every variant that is told in other words. */
export const everyRecord: readonly LedgerRecord[] = (
  [
    { kind: 'doubleCall', document: visit, facts: { kept: '2', lost: '3', rule: 'first', worked: false } },
    { kind: 'doubleCall', document: visit, facts: { kept: '2', lost: '3', rule: 'server', worked: false } },
    { kind: 'doubleCall', document: visit, facts: { kept: '2', lost: '3', rule: 'seated', worked: true } },
    { kind: 'doubleCall', document: visit, facts: { kept: '2', lost: '3', rule: 'over', worked: true } },
    { kind: 'doubleCall', document: visit, facts: { kept: '2', lost: '3', rule: 'unaware', worked: false } },
    { kind: 'withdrawnCall', document: visit, facts: { counter: '3', because: 'lost' } },
    { kind: 'withdrawnCall', document: visit, facts: { counter: '3', because: 'unanswered' } },
    { kind: 'crossedCall', document: visit, facts: { counter: '3', what: 'transferred' } },
    { kind: 'crossedCall', document: visit, facts: { counter: '3', what: 'left' } },
    {
      kind: 'editConflict',
      document: 'staff:an',
      facts: { field: 'skills', kept: 'welcome', lost: 'counter-3' },
    },
    { kind: 'refusedRow', document: visit, facts: { reason: 'tooLarge' } },
    { kind: 'clockJump', facts: { ms: 20 * 60_000 } },
    { kind: 'clockJump', facts: { ms: -20 * 60_000 } },
    { kind: 'skew', facts: { ms: -3 * 3_600_000 } },
    { kind: 'skew', facts: { ms: 90_000 } },
    { kind: 'forgedEntry', document: visit, facts: { fault: 'signature' } },
    { kind: 'forgedEntry', document: visit, facts: { fault: 'station' } },
    { kind: 'forgedEntry', document: visit, facts: { fault: 'withdrawn' } },
    { kind: 'entryTwin', document: visit, facts: {} },
    { kind: 'unknownKey', facts: { key: 'a'.repeat(16) } },
    { kind: 'deletedAtServer', document: 'site:gm', facts: { restored: true } },
    { kind: 'deletedAtServer', document: 'desk:gm-2026-11-23-3', facts: { restored: false } },
    { kind: 'otherServer', facts: {} },
    { kind: 'repair', facts: { part: 'replica', file: 'balie-gm' } },
    { kind: 'repair', facts: { part: 'journal', file: 'journal/000001.damaged' } },
    { kind: 'repair', facts: { part: 'tornEntry', file: 'journal/000001.damaged' } },
    { kind: 'repair', facts: { part: 'key', file: 'signing.key.damaged-1' } },
    { kind: 'repair', facts: { part: 'settings', file: 'station.json.damaged-1' } },
    { kind: 'mergedLeaf', document: 'person:gm-2026-11-23-A117', facts: { leaves: 2 } },
    { kind: 'carriedIn', facts: { from: 'counter-2', entries: 40, proven: true } },
    { kind: 'carriedIn', facts: { from: 'counter-2', entries: 40, proven: false } },
    { kind: 'buildingServed', facts: { ms: 40 * 60_000, by: 'staff:an' } },
    { kind: 'drilled', facts: { scope: 'station', ms: 15 * 60_000, by: 'staff:an' } },
    { kind: 'drilled', facts: { scope: 'building', ms: 15 * 60_000, by: 'staff:an' } },
  ] satisfies Bare[]
).map((bare, place) => ({ ...about, ...bare, id: recordId(bare.kind, String(place)) }))

type Bare = {
  [K in LedgerRecord['kind']]: Omit<Extract<LedgerRecord, { kind: K }>, 'id' | 'at' | 'station'>
}[LedgerRecord['kind']]
