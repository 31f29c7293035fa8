import { isDay } from '#domain/time/day.ts'

/** The short names of the months on the cards, in Dutch, French and German, by their number. */
const months = new Map(
  [
    ['JAN'],
    ['FEB', 'FEV'],
    ['MAAR', 'MARS', 'MAR', 'MRT', 'MAERZ', 'MRZ'],
    ['APR', 'AVR'],
    ['MEI', 'MAI'],
    ['JUN', 'JUIN'],
    ['JUL', 'JUIL'],
    ['AUG', 'AOUT'],
    ['SEP', 'SEPT'],
    ['OKT', 'OCT'],
    ['NOV'],
    ['DEC', 'DEZ'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

const monthOf = (word: string): number | undefined => {
  if (/^\d{1,2}$/.test(word)) return Number(word)
  return months.get(
    word
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toUpperCase(),
  )
}

/**
 * A birth date as it is written on the card, in ISO 8601: `01 FEB  1964`, `12.MÄR.1980`, and for those of whom no more is
 * known `1980` or `FEB 1964`. A day or month of zero is one that is not known. Undefined where it is no date.
 */
export const readBirthDate = (text: string): string | undefined => {
  const words = text.split(/[\s.]+/).filter((word) => word !== '')
  const year = words.pop()
  if (year === undefined || !/^\d{4}$/.test(year) || words.length > 2) return undefined
  const monthWord = words.pop()
  if (monthWord === undefined) return year
  const month = monthOf(monthWord)
  if (month === undefined || month > 12) return undefined
  const dayWord = words.pop() ?? '0'
  if (!/^\d{1,2}$/.test(dayWord)) return undefined
  const day = Number(dayWord)
  if (month === 0) return day === 0 ? year : undefined
  if (day === 0) return `${year}-${twoDigits(month)}`
  return isoDay({ year, month, day })
}

/** A day of the card's validity, `31.12.2030`, in ISO 8601. Undefined where it is none. */
export const readValidityDay = (text: string): string | undefined => {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text.replace(/\s/g, '')) ?? []
  if (day === undefined || month === undefined || year === undefined) return undefined
  return isoDay({ year, month: Number(month), day: Number(day) })
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const isoDay = ({ year, month, day }: { year: string; month: number; day: number }): string | undefined => {
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  return isDay(date) ? date : undefined
}
