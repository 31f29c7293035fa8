import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { appointmentId, codeLetters, newCode, readAppointmentId, readCode, shownCode } from './appointmentId.ts'

const code = fc
  .array(
    fc.integer({ min: 0, max: codeLetters.length - 1 }).map((place) => codeLetters.charAt(place)),
    { minLength: 8, maxLength: 8 },
  )
  .map((letters) => letters.join(''))

it('an id says the site, the day and the code, which is read back however somebody types it', () => {
  fc.assert(
    fc.property(code, fc.boolean(), (one, upper) => {
      const id = appointmentId({ site: 'gm', day: '2026-12-01', code: one })
      expect(readAppointmentId(id)).toEqual({ site: 'gm', day: '2026-12-01', code: one })
      const shown = shownCode(one)
      expect(shown).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
      expect(readCode(` ${upper ? shown : shown.toLowerCase().replace('-', ' ')} `)).toBe(one)
    }),
  )
})

it('what is no code is none', () => {
  for (const text of ['', 'A117', 'k7m2x9p', 'k7m2x9pdd', 'k7m2x9p0', 'il1o0uuu'])
    expect(readCode(text)).toBeUndefined()
  expect(readAppointmentId('appointment:gm-2026-12-01-K7M2X9PD')).toBeUndefined()
})

it('codes differ, also when the random bytes begin with ones that would favour some letters', () => {
  const many = new Set(Array.from({ length: 500 }, () => newCode((count) => randomBytes(count))))
  expect(many.size).toBe(500)
  let asked = 0
  const first = newCode((count) => (asked++ === 0 ? new Uint8Array(count).fill(255) : new Uint8Array(count)))
  expect([first, asked]).toEqual(['22222222', 2])
})
