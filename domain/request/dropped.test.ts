import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeLetters } from '../appointment/appointmentId.ts'
import { momentOf } from '../time/day.ts'
import { readDropped } from './dropped.ts'
import { Request, RequestName, requestIdPattern } from './request.ts'

/** A code that follows from the text, as any sum of it does. */
const codeOf = (text: string): string => {
  let sum = 7
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return Array.from({ length: 8 }, (_, n) => codeLetters[(sum + n * 7) % codeLetters.length]).join('')
}
const read = (text: string, kind: 'csv' | 'json') =>
  readDropped({ text, kind, source: 'website', site: 'gm', now: momentOf('2026-11-26', '12:00'), codeOf })
const row = (part: object = {}) => ({
  ...{ products: ['passport'], from: '2026-12-01T10:00:00+01:00', until: '2026-12-01T10:20:00+01:00' },
  ...part,
})

describe('a file that another program dropped', () => {
  it('gives the request of each row, with who asked apart from it', () => {
    const { taken, refused } = read(
      JSON.stringify([row({ code: 'k7m2x9pd', name: 'Zoë', phone: '014 00 00 20' })]),
      'json',
    )
    expect(refused).toEqual([])
    expect(taken).toEqual([
      {
        id: 'request:gm-k7m2x9pd',
        request: { ...row(), form: 1, way: 'onSite', people: 1, language: 'nl', wishes: [], source: 'website' },
        name: { request: 'request:gm-k7m2x9pd', expires: '2026-12-31', name: 'Zoë', phone: '014 00 00 20' },
      },
    ])
    expect(JSON.stringify(taken[0]?.request)).not.toContain('Zoë')
  })

  it('is a table as spreadsheets write it too, with semicolons or commas, and what is left out as usual', () => {
    for (const separator of [';', ',']) {
      const table = [
        ['products', 'from', 'until', 'people', 'language', 'mail', 'name'],
        ['passport kids-id', row().from, row().until, '2', 'fr', 'zoe@example.be', 'Zoë'],
        ['', '', '', '', '', '', ''],
        ['', row().from, row().until, '', '', '', ''],
      ]
      const text = table.map((cells) => cells.join(separator)).join('\r\n')
      const { taken, refused } = read(`\uFEFF${text}`, 'csv')
      expect(taken[0]?.request).toMatchObject({ products: ['passport', 'kids-id'], people: 2, language: 'fr' })
      expect(refused).toEqual([{ row: 4, field: 'products', reason: 'missing', value: '' }])
    }
  })

  it('has its bad rows refused by number, field and reason; the rest is taken', () => {
    const bad: [object, string, string][] = [
      [row({ from: '2026-12-01T10:00:00+02:00' }), 'until', 'otherZone'],
      [row({ from: '2026-11-01T10:00:00+01:00', until: '2026-11-01T10:20:00+01:00' }), 'from', 'past'],
      [row({ people: 0 }), 'people', 'wrong'],
      [row({ colour: 'red' }), 'colour', 'unknownField'],
      [row({ code: 'OOPS' }), 'code', 'wrong'],
      [row({ mail: 'zoe@example.be' }), 'name', 'missing'],
      [row({ name: 'Zoë', mail: 'geen adres' }), 'mail', 'wrong'],
    ]
    const { taken, refused } = read(JSON.stringify([...bad.map(([one]) => one), 7, row(), row()]), 'json')
    expect(refused.map(({ row: number, field, reason }) => [number, field, reason])).toEqual([
      ...bad.map(([, field, reason], place) => [place + 1, field, reason]),
      [8, '', 'notARow'],
      [10, 'code', 'twice'],
    ])
    expect(taken).toHaveLength(1)
  })

  it('is the same request whenever the same row is read', () => {
    const ids = (text: string) => read(text, 'json').taken.map(({ id }) => id)
    expect(ids(JSON.stringify([row()]))).toEqual(ids(JSON.stringify([row({ people: 3 }), row()])).slice(1))
  })

  it('that is none is refused as a whole', () => {
    expect(read('{"products":', 'json').refused[0]?.reason).toBe('notAList')
    expect(read('a;"b', 'csv').refused[0]?.reason).toBe('notATable')
    expect(read(JSON.stringify(Array.from({ length: 5_001 }, () => row())), 'json').refused[0]?.reason).toBe('tooMany')
  })

  it('leads to a clear answer whatever stands in it', () => {
    const cell = fc.oneof(
      fc.constantFrom(row().from, row().until, 'passport', '1', 'k7m2x9pd', ''),
      fc.string({ unit: 'binary' }),
    )
    const names = fc.constantFrom('products', 'from', 'until', 'code', 'people', 'name', 'mail', '__proto__')
    const json = fc
      .array(fc.oneof(fc.dictionary(names, fc.oneof(cell, fc.array(cell))), fc.jsonValue()))
      .map((rows) => JSON.stringify(rows))
    const csv = fc
      .tuple(fc.array(names, { minLength: 1 }), fc.array(fc.array(cell)))
      .map(([head, rows]) => [head, ...rows].map((cells) => cells.join(';')).join('\n'))
    const file = fc.oneof(
      fc.tuple(fc.oneof(json, fc.string()), fc.constant('json' as const)),
      fc.tuple(fc.oneof(csv, fc.string()), fc.constant('csv' as const)),
    )
    fc.assert(
      fc.property(file, ([text, kind]) => {
        const { taken, refused } = read(text, kind)
        for (const { id, request, name } of taken) {
          expect(id).toMatch(requestIdPattern)
          expect(Request.safeParse(request).success).toBe(true)
          if (name !== undefined) expect(RequestName.safeParse(name).success).toBe(true)
        }
        for (const { reason } of refused) expect(reason).not.toBe('')
      }),
    )
  })
})
