import fc from 'fast-check'
import type { DeskPayload } from '#domain/desk/desk.ts'
import { VisitPayload } from '#domain/visit/entry.ts'
import { knownEntry } from '#tests/arbitrary/entry.ts'

/** One thing that happens at a station. */
export type Action =
  | { kind: 'visit'; id: string; payload: VisitPayload }
  | { kind: 'claim'; id: string }
  | { kind: 'desk'; id: string; payload: DeskPayload }
  | { kind: 'person'; id: string; name?: string; note?: string }
  | { kind: 'rest'; ms: number }

const visitId = fc.integer({ min: 101, max: 115 }).map((number) => `visit:gm-2026-11-23-A${number}`)

/** What any station may do at any time, on few visits, so that stations meet on them. */
export const action: fc.Arbitrary<Action> = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant('visit'),
      id: visitId,
      payload: knownEntry.map((entry) => VisitPayload.parse(entry)),
    }),
    weight: 6,
  },
  { arbitrary: fc.record({ kind: fc.constant('claim'), id: visitId }), weight: 2 },
  {
    arbitrary: fc.record({
      kind: fc.constant('desk'),
      id: fc.constantFrom('desk:gm-2026-11-23-1', 'desk:gm-2026-11-23-2'),
      payload: fc.constantFrom<DeskPayload[]>(
        { type: 'opened', counter: '1', queues: ['A'], staff: 'staff:an' },
        { type: 'paused' },
        { type: 'resumed' },
        { type: 'closed' },
      ),
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record(
      { kind: fc.constant('person'), id: visitId, name: fc.constantFrom('An', 'Bo'), note: fc.constant('rolstoel') },
      { requiredKeys: ['kind', 'id'] },
    ),
    weight: 1,
  },
  { arbitrary: fc.record({ kind: fc.constant('rest'), ms: fc.integer({ min: 0, max: 25 }) }), weight: 2 },
)
