import Holidays from 'date-holidays'
import { expect, it } from 'vitest'
import { languages } from '../language/language.ts'
import { holidayOn, holidaysOf } from './holidays.ts'

const years = Array.from({ length: 10 }, (_, index) => 2025 + index)

it.each(years)('the holidays of %i are those of an independent list', (year) => {
  const listed = new Holidays('BE').getHolidays(year).filter(({ type }) => type === 'public')
  expect([...holidaysOf(year).keys()].sort()).toEqual(listed.map(({ date }) => date.slice(0, 10)).sort())
})

it('a holiday has its name in every language', () => {
  for (const name of holidaysOf(2026).values()) {
    for (const language of languages) expect(name[language]).toBeTruthy()
  }
  expect(holidayOn('2027-03-29')).toMatchObject({ nl: 'Paasmaandag', fr: 'Lundi de Pâques' })
  expect(holidayOn('2027-03-30')).toBeUndefined()
})
