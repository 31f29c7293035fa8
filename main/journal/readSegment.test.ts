import { createSecretKey } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dice } from '#tests/support/dice.ts'
import { editLine, segmentOf, testKey, ticketLine } from './builders.ts'
import { type Line, parseLine } from './line.ts'
import { type Reading, readSegment } from './readSegment.ts'

const segment = 7
const entries = 1_000
/** Every tenth is an edit of a person, the others are tickets. */
const lines: readonly Line[] = Array.from({ length: entries }, (_, n) => (n % 10 === 7 ? editLine(n) : ticketLine(n)))
const { bytes, starts } = segmentOf(
  segment,
  lines.map((line) => JSON.stringify(line)),
)

const readBytes = (some: Buffer, key = testKey): Reading<Line> =>
  readSegment({ bytes: some, key, segment, read: parseLine })

/** Whether these and no other entries are there, each as it was written. */
const holds = (reading: Reading<Line>, expected: readonly number[]): boolean =>
  reading.records.length === expected.length &&
  expected.every((n, index) => {
    const record = reading.records[index]
    return record?.sequence === n + 1 && isDeepStrictEqual(record.content, lines[n])
  })

const startOf = (n: number): number => starts[Math.min(n, entries)] ?? 0
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n)

const flipped = (at: number, bit: number, read: () => Reading<Line>): Reading<Line> => {
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at)
  const reading = read()
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at)
  return reading
}

describe('a segment with 1,000 entries and edits', () => {
  it('comes back as it was written', () => {
    const reading = readBytes(bytes)
    expect(holds(reading, range(0, entries))).toBe(true)
    expect(reading).toMatchObject({ bad: [], torn: undefined, missing: 0, locked: 0 })
  })

  // A record is read by its own bytes and by what lies behind it, never by what lies before it. So each byte is tried with
  // the record before and the record behind, and the whole segment for a share of them in the next two tests.
  it('gives back all before the cut, wherever it is cut', () => {
    const wrong: number[] = []
    for (let n = 0; n < entries; n++) {
      const from = startOf(n - 1 < 0 ? 0 : n - 1)
      const before = range(Math.max(0, n - 1), n)
      for (let cut = startOf(n); cut < startOf(n + 1); cut++) {
        const { torn, bad, ...reading } = readBytes(bytes.subarray(from, cut))
        const asTorn = torn === undefined ? cut === startOf(n) : torn.from === startOf(n) - from
        if (!asTorn || bad.length > 0 || !holds({ ...reading, torn, bad }, before)) wrong.push(cut)
      }
    }
    expect(wrong).toEqual([])
  }, 60_000)

  it('gives back all but the record with the flipped bit, whichever byte it is in', () => {
    const roll = dice(1)
    const wrong: number[] = []
    for (let n = 0; n < entries; n++) {
      const around = bytes.subarray(startOf(Math.max(0, n - 1)), startOf(n + 2))
      const others = [...range(Math.max(0, n - 1), n), ...range(n + 1, Math.min(n + 2, entries))]
      for (let at = startOf(n); at < startOf(n + 1); at++) {
        const reading = flipped(at, roll(8), () => readBytes(around))
        if (!holds(reading, others) || (reading.bad.length !== 1 && reading.torn === undefined)) wrong.push(at)
      }
    }
    expect(wrong).toEqual([])
  }, 60_000)

  it('does so as a whole too', () => {
    const roll = dice(2)
    for (let round = 0; round < 100; round++) {
      const n = roll(entries)
      const at = startOf(n) + roll(startOf(n + 1) - startOf(n))
      expect(holds(readBytes(bytes.subarray(0, at)), range(0, n)), `cut at ${at}`).toBe(true)
      const reading = flipped(at, roll(8), () => readBytes(bytes))
      expect(holds(reading, [...range(0, n), ...range(n + 1, entries)]), `flipped at ${at}`).toBe(true)
    }
  })
})

type Damage = { kind: 'overwritten' | 'inserted' | 'cutOut' | 'repeated'; from: number; length: number; to: number }

const share = fc.double({ min: 0, max: 1, noNaN: true })
const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('overwritten', 'inserted', 'cutOut', 'repeated'),
  from: share,
  length: share,
  to: share,
})

/** Places and lengths are shares of the bytes, up to a third of them at once. */
const damagedBy = (some: Buffer, { kind, ...shares }: Damage): Buffer => {
  const from = Math.floor(shares.from * some.length)
  const piece = some.subarray(from, from + Math.floor((shares.length * some.length) / 3))
  const other = Buffer.alloc(piece.length, Math.floor(shares.to * 255))
  const spliced = (at: number, removed: number, added: Buffer): Buffer =>
    Buffer.concat([some.subarray(0, at), added, some.subarray(at + removed)])
  if (kind === 'overwritten') return spliced(from, piece.length, other)
  if (kind === 'inserted') return spliced(from, 0, other)
  if (kind === 'cutOut') return spliced(from, piece.length, Buffer.alloc(0))
  return spliced(Math.floor(shares.to * some.length), 0, piece)
}

describe('whatever happens to a segment', () => {
  const few = 30
  const small = segmentOf(
    segment,
    range(0, few).map((n) => JSON.stringify(lines[n])),
  )
  const recordOf = (n: number): Buffer => small.bytes.subarray(small.starts[n], small.starts[n + 1])

  it('nothing comes back that was not written, nothing twice, and everything whose bytes are still there', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (damages) => {
        const damaged = damages.reduce(damagedBy, small.bytes)
        const still = range(0, few).filter((n) => damaged.includes(recordOf(n)))
        const reading = readBytes(damaged)
        expect(holds(reading, still)).toBe(true)
        const stretches = [...reading.records.map(({ at }) => at), ...reading.bad, reading.torn ?? { from: 0, to: 0 }]
        expect(stretches.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(damaged.length)
      }),
      { numRuns: 1_000 },
    )
  })

  it('bytes of no journal at all are damage, and no more than that', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (some) => {
        const reading = readBytes(Buffer.from(some))
        expect(reading).toMatchObject({ records: [], locked: 0 })
      }),
    )
  })

  it('records that stand in each other’s place come back in the order in which they were written', () => {
    const swapped = Buffer.concat([recordOf(1), recordOf(0), recordOf(2)])
    expect(holds(readBytes(swapped), [0, 1, 2])).toBe(true)
  })

  it('a record that is played again counts once', () => {
    const reading = readBytes(Buffer.concat([recordOf(0), recordOf(1), recordOf(0)]))
    expect(holds(reading, [0, 1])).toBe(true)
    expect(reading.bad).toHaveLength(1)
  })

  it('records of another segment, and of another key, are whole and do not open', () => {
    const others = segmentOf(8, [JSON.stringify(lines[0])])
    expect(readBytes(others.bytes)).toMatchObject({ records: [], locked: 1 })
    expect(readBytes(small.bytes, createSecretKey(Buffer.alloc(32)))).toMatchObject({ records: [], locked: few })
  })

  it('a record that is missing without a trace is counted', () => {
    expect(readBytes(Buffer.concat([recordOf(0), recordOf(3)]))).toMatchObject({ bad: [], missing: 2 })
  })

  it('room that a crash left unfilled at the end is no damage', () => {
    const reading = readBytes(Buffer.concat([recordOf(0), Buffer.alloc(700)]))
    expect(reading).toMatchObject({ bad: [], torn: { from: recordOf(0).length } })
  })

  it('a text that says nothing we know is damage, and what comes behind it is read', () => {
    const newer = segmentOf(segment, ['{"said":"by a later version"}', JSON.stringify(lines[1])])
    const reading = readBytes(newer.bytes)
    expect(holds(reading, [1])).toBe(true)
    expect(reading).toMatchObject({ bad: [{ from: 0, to: newer.starts[1] }], locked: 0 })
  })
})
