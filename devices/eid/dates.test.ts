import { expect, it } from 'vitest'
import { sameChance, spoil } from './builders.ts'
import { readBirthDate, readValidityDay } from './dates.ts'

const monthsOnCards = {
  nl: 'JAN FEB MAAR APR MEI JUN JUL AUG SEP OKT NOV DEC',
  fr: 'JAN FEV MARS AVR MAI JUIN JUIL AOUT SEPT OCT NOV DEC',
  de: 'JAN FEB MÄR APR MAI JUN JUL AUG SEP OKT NOV DEZ',
}

it.each(Object.entries(monthsOnCards))('a birth date has the months of %s', (_language, months) => {
  for (const [index, month] of months.split(' ').entries()) {
    const iso = `1964-${String(index + 1).padStart(2, '0')}-05`
    for (const written of [
      `05 ${month}  1964`,
      `05.${month}.1964`,
      `5.${month.toLowerCase()}. 1964`,
      ` 05 ${month} 1964 `,
    ]) {
      expect([written, readBirthDate(written)]).toEqual([written, iso])
    }
  }
})

it.each([
  ['1964', '1964'],
  [' . . 1964', '1964'],
  ['00 00 1964', '1964'],
  ['FEB 1964', '1964-02'],
  ['00.FEB.1964', '1964-02'],
  ['AOÛT 1964', '1964-08'],
  ['12.MA\u0308R.1980', '1980-03-12'],
  ['29 FEB 2000', '2000-02-29'],
  ['29 FEB 1900', undefined],
  ['31 APR 1964', undefined],
  ['32 JAN 1964', undefined],
  ['05 XYZ 1964', undefined],
  ['05 00 1964', undefined],
  ['1 2 3 1964', undefined],
  ['x FEB 1964', undefined],
  ['05 FEB 64', undefined],
  ['', undefined],
])('the birth date %j is %j', (written, iso) => {
  expect(readBirthDate(written)).toBe(iso)
})

it.each([
  ['31.12.2030', '2030-12-31'],
  [' 01.02.2021', '2021-02-01'],
  ['31.02.2030', undefined],
  ['00.01.2030', undefined],
  ['2030-12-31', undefined],
  ['', undefined],
])('the day of validity %j is %j', (written, iso) => {
  expect(readValidityDay(written)).toBe(iso)
})

it('100,000 spoilt dates give a date or none', () => {
  const chance = sameChance(2)
  const iso = /^\d{4}(-\d{2}(-\d{2})?)?$/
  const latin1 = new TextDecoder('latin1')
  const goods = ['05 MAAR 1964', '12.MÄR.1980', '31.12.2030'].map((text) =>
    Uint8Array.from(text, (c) => c.charCodeAt(0)),
  )
  let dates = 0
  for (let run = 0; run < 100_000; run++) {
    const text = latin1.decode(spoil(goods[run % goods.length] ?? new Uint8Array(), chance))
    for (const date of [readBirthDate(text), readValidityDay(text)]) {
      if (date === undefined) continue
      dates += 1
      expect(date).toMatch(iso)
    }
  }
  expect(dates).toBeGreaterThan(1_000)
})
