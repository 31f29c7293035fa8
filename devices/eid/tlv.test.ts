import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileOf, identityFields, padded, sameChance, spoil } from './builders.ts'
import { readFields, textOf, withoutZeros } from './tlv.ts'

const text = (bytes: Uint8Array, tag: number): string | undefined => {
  const fields = readFields(bytes)
  return fields && textOf(fields, tag)
}

describe('the fields of a file', () => {
  it('are read to the zeros at its end, with unknown tags among them and none required', () => {
    const file = fileOf([
      [0x7e, 'future'],
      [0x07, 'Specimen'],
      [0x12, ''],
    ])
    expect(text(padded(file, 40), 0x07)).toBe('Specimen')
    expect(text(padded(file, 40), 0x12)).toBe('')
    expect(text(file, 0x00)).toBe('')
    expect(readFields(new Uint8Array(100))?.size).toBe(0)
    expect(readFields(new Uint8Array())?.size).toBe(0)
  })

  it('keep zeros that belong to the last value', () => {
    const hash = Uint8Array.of(1, 2, 0, 0)
    expect(readFields(padded(fileOf([[0x11, hash]]), 3))?.get(0x11)).toEqual(hash)
  })

  it('may be longer than one length byte says', () => {
    for (const length of [254, 255, 256, 509, 510, 511]) {
      const file = fileOf([
        [0x01, 'a'.repeat(length)],
        [0x02, 'next'],
      ])
      expect(readFields(file)?.get(0x01)).toHaveLength(length)
      expect(text(file, 0x02)).toBe('next')
    }
  })

  it('count once: the first that holds something', () => {
    const file = fileOf([
      [0x07, ''],
      [0x07, 'First'],
      [0x07, 'Second'],
    ])
    expect(text(file, 0x07)).toBe('First')
  })

  it('are those of a whole file, or none', () => {
    const file = fileOf(identityFields)
    const ends = new Set<number>([0])
    let at = 0
    for (const field of identityFields) ends.add((at += fileOf([field]).length))
    for (let length = 0; length <= file.length; length++) {
      expect([length, readFields(file.slice(0, length)) !== undefined]).toEqual([length, ends.has(length)])
    }
  })

  it('are read again as they were written', () => {
    const field = fc.tuple(fc.integer({ min: 1, max: 255 }), fc.uint8Array({ minLength: 1, maxLength: 700 }))
    fc.assert(
      fc.property(fc.uniqueArray(field, { maxLength: 20, selector: ([tag]) => tag }), fc.nat(50), (fields, zeros) => {
        expect(new Map(readFields(padded(fileOf(fields), zeros)))).toEqual(new Map(fields))
      }),
    )
  })
})

it('a text is one line without what has no shape, never longer than 255, and never half a character', () => {
  expect(text(fileOf([[0x07, '  Van\u0000 der \u200bVelde\n']]), 0x07)).toBe('Van der Velde')
  expect(text(fileOf([[0x07, Uint8Array.of(0x41, 0xff, 0x42)]]), 0x07)).toBe('A\ufffdB')
  expect(text(fileOf([[0x07, `${'a'.repeat(254)}😀`]]), 0x07)).toBe('a'.repeat(254))
})

it('padding is only at the end', () => {
  expect(withoutZeros(Uint8Array.of(0, 1, 0, 2, 0, 0))).toEqual(Uint8Array.of(0, 1, 0, 2))
})

it('100,000 spoilt files neither throw nor hang', () => {
  const chance = sameChance(1)
  const good = fileOf([...identityFields, [0x11, 'x'.repeat(300)]])
  const read = { whole: 0, cut: 0 }
  let longest = 0
  for (let run = 0; run < 100_000; run++) {
    const fields = readFields(spoil(good, chance))
    read[fields === undefined ? 'cut' : 'whole'] += 1
    for (const tag of fields?.keys() ?? []) longest = Math.max(longest, textOf(fields ?? new Map(), tag).length)
  }
  expect(longest).toBeLessThan(256)
  expect(Math.min(read.whole, read.cut)).toBeGreaterThan(1_000)
})
