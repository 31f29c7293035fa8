import fc from 'fast-check'
import type { DeskPayload } from '#domain/desk/desk.ts'
import { personId } from '#domain/person/person.ts'
import { VisitPayload } from '#domain/visit/entry.ts'
import { knownEntry } from '#tests/arbitrary/entry.ts'

/** One thing that somebody does at a station. */
export type Edit =
  | { kind: 'visit'; id: string; payload: VisitPayload }
  | { kind: 'claim'; id: string }
  | { kind: 'desk'; id: string; payload: DeskPayload }
  | { kind: 'person'; id: string; name?: string; note?: string }

const day = '2026-11-23'
/** With a visit goes what is known of its person. */
const visits = 24

/** The documents that all stations edit at once: so many visits, their persons, and two counters' days. */
export const documentsOf = (site: string): string[] => [
  ...visitsOf(site),
  ...visitsOf(site).map(personId),
  ...desksOf(site),
]

const visitsOf = (site: string): string[] =>
  Array.from({ length: visits }, (_, n) => `visit:${site}-${day}-A${String(101 + n)}`)
const desksOf = (site: string): string[] => ['1', '2'].map((counter) => `desk:${site}-${day}-${counter}`)

/** So many edits, the same ones for the same seed. Names and notes say which edit they are, so that none stands for another. */
export const editsOf = (request: { site: string; station: string; seed: number; count: number }): Edit[] => {
  const { site, station, seed, count } = request
  return fc.sample(editAt(site), { seed, numRuns: count }).map((edit, n) => {
    if (edit.kind !== 'person') return edit
    const mark = `${station} ${String(n)}`
    return {
      ...edit,
      ...(edit.name === undefined ? {} : { name: `${edit.name} ${mark}` }),
      // A person that is described says something at least.
      ...(edit.note === undefined && edit.name !== undefined ? {} : { note: `${edit.note ?? 'komt terug'} ${mark}` }),
    }
  })
}

const editAt = (site: string): fc.Arbitrary<Edit> => {
  const visit = fc.constantFrom(...visitsOf(site))
  return fc.oneof(
    {
      arbitrary: fc.record({
        kind: fc.constant('visit'),
        id: visit,
        payload: knownEntry.map((entry) => VisitPayload.parse(entry)),
      }),
      weight: 6,
    },
    { arbitrary: fc.record({ kind: fc.constant('claim'), id: visit }), weight: 2 },
    {
      arbitrary: fc.record({
        kind: fc.constant('desk'),
        id: fc.constantFrom(...desksOf(site)),
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
        { kind: fc.constant('person'), id: visit, name: fc.constantFrom('An', 'Bo'), note: fc.constant('rolstoel') },
        { requiredKeys: ['kind', 'id'] },
      ),
      weight: 3,
    },
  )
}
