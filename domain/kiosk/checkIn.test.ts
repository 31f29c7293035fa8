import fc from 'fast-check'
import { expect, it } from 'vitest'
import { visitId } from '../visit/label.ts'
import { checkIn } from './checkIn.ts'

const place = { site: 'gm', day: '2026-11-23' }
const known = { visit: (id: string) => (id === 'visit:gm-2026-11-23-A117' ? 'the visit' : undefined) }
const read = (code: string) => checkIn(code, known, place)

it('a ticket of today is known by its code, and by its number as people type it', () => {
  for (const code of ['visit:gm-2026-11-23-A117', ' visit:gm-2026-11-23-A117 ', 'A117', 'a 117', 'A-0117']) {
    expect(read(code)).toEqual({ kind: 'visit', visit: 'the visit' })
  }
})

it('tickets of another day or site, and those that are over, are told apart', () => {
  expect(read('visit:gm-2026-11-20-A117')).toEqual({ kind: 'otherDay', day: '2026-11-20' })
  expect(read('visit:nb-2026-11-23-A117')).toEqual({ kind: 'otherSite' })
  expect(read('A118')).toEqual({ kind: 'notWaiting', label: 'A118' })
})

it('what is no code of ours is said to be none', () => {
  for (const code of ['', '117', 'https://example.org', 'visit:gm-2026-11-23-117', 'visit:gm-2026-11-23-a117']) {
    expect(read(code)).toEqual({ kind: 'noCode' })
  }
})

it('every ticket of the day leads to its own visit, however it is given', () => {
  fc.assert(
    fc.property(fc.constantFrom('A', 'B', 'Z'), fc.integer({ min: 1, max: 999_999 }), (queue, number) => {
      const id = visitId({ ...place, queue, number })
      const echo = { visit: (asked: string) => asked }
      expect(checkIn(id, echo, place)).toEqual({ kind: 'visit', visit: id })
      expect(checkIn(`${queue}${String(number)}`, echo, place)).toEqual({ kind: 'visit', visit: id })
    }),
  )
})

it('any text has an answer', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(read(text).kind).toBeTypeOf('string')
    }),
  )
})
