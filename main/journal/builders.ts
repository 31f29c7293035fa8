import { type KeyObject, createSecretKey } from 'node:crypto'
import { nextNumber } from '#domain/visit/numbers.ts'
import type { KeptEdit, Written } from '#preload/contract.ts'
import { sealRecord } from './record.ts'

export const testKey: KeyObject = createSecretKey(Buffer.alloc(32, 'key'))

const numbers: number[] = []

/** The n-th number, from 0, that station 1 gives of a day's queue. */
export const ticketNumber = (n: number): number => {
  while (numbers.length <= n) numbers.push(nextNumber({ ordinal: 1, installation: 0 }, numbers.at(-1)))
  return numbers[n] ?? 0
}

/** What a station writes for that number. */
export const ticketLine = (n: number): Written => ({
  document: `visit:gm-2026-11-23-A${ticketNumber(n)}`,
  entries: [
    {
      id: `entry-${n}`,
      at: `2026-11-23T08:00:00.000Z-${n.toString(16).padStart(4, '0')}-k1`,
      by: 'staff:an',
      station: 'k1',
      type: 'registered',
      queue: 'A',
      number: ticketNumber(n),
      products: ['passport'],
      language: 'nl',
      priority: 0,
    },
  ],
})

/** What a station writes when a name is given to that visitor. */
export const editLine = (n: number): { edit: KeptEdit } => ({
  edit: {
    id: `edit-${n}`,
    document: {
      id: `person:gm-2026-11-23-A${ticketNumber(n)}`,
      type: 'person',
      data: { visit: `visit:gm-2026-11-23-A${ticketNumber(n)}`, expires: '2026-12-23', notes: {}, name: 'Ann' },
      stamps: { name: `2026-11-23T08:00:00.000Z-${n.toString(16).padStart(4, '0')}-k1` },
      history: [],
    },
  },
})

/** The bytes of a segment with these texts, and where each record begins; the last one is where the segment ends. */
export const segmentOf = (segment: number, texts: readonly string[]): { bytes: Buffer; starts: number[] } => {
  const starts = [0]
  const records = texts.map((text, index) => {
    const record = sealRecord(testKey, { segment, sequence: index + 1 }, text)
    starts.push((starts.at(-1) ?? 0) + record.length)
    return record
  })
  return { bytes: Buffer.concat(records), starts }
}
