import { expect, it } from 'vitest'
import { productContent } from './builders.ts'
import { joinTexts } from './joinTexts.ts'
import { type TypedProduct, isOvertaken, nothingTyped } from './typed.ts'

const base = { nl: 'Reispas', fr: 'Passeport', en: 'Passport' }
const typing = (naam: TypedProduct['ipdc']['naam']): TypedProduct => ({
  ...nothingTyped,
  ipdc: { naam },
  bases: { 'ipdc.naam': base },
})
const savedAs = (naam: { nl: string; fr?: string; de?: string }) => productContent({ ipdc: { naam } })

it('two who translate one text into different languages are not in each other’s way', () => {
  const saved = savedAs({ ...base, de: 'Reisepass' })
  const joined = joinTexts(typing({ ...base, fr: 'Le passeport', en: '' }), saved)
  expect(joined.ipdc.naam).toEqual({ nl: 'Reispas', fr: 'Le passeport', en: '', de: 'Reisepass' })
  expect(isOvertaken(joined, 'ipdc.naam', saved.ipdc.naam)).toBe(false)
})

it('a text of which both changed the same language stays as it was typed, to be chosen from', () => {
  const typed = typing({ ...base, fr: 'Le passeport' })
  const saved = savedAs({ nl: 'Paspoort', fr: 'Passeport de voyage' })
  expect(joinTexts(typed, saved)).toBe(typed)
  expect(isOvertaken(typed, 'ipdc.naam', saved.ipdc.naam)).toBe(true)
})

it('what nobody saved otherwise, or nobody typed, is not touched', () => {
  const typed = typing({ ...base, nl: 'Pas' })
  expect(joinTexts(typed, savedAs(base))).toBe(typed)
  expect(joinTexts(nothingTyped, savedAs({ nl: 'Pas' }))).toBe(nothingTyped)
})
