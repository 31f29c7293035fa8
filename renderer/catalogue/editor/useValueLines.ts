import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { withoutTurns } from '#domain/language/direction.ts'
import { Language, languages } from '#domain/language/language.ts'
import type { ProductField } from '#domain/product/fields.ts'
import { plainText } from '#domain/product/richText.ts'
import type { Names } from '../../visit/names.ts'
import { useNames } from '../../visit/useNames.ts'
import { codeWord } from '../fields/useCodeWords.ts'

export type ValueWords = { t: TFunction<['editor', 'catalogue', 'common']>; names: Names; language: Language }

/** Any value of a field in lines that people read, as of now or of long ago; none where there is no value. */
export const valueLines = (field: ProductField, value: unknown, words: ValueWords): string[] =>
  linesOf(value, { prefix: '', word: (text) => wordOf(field, text, words), words }).map(withoutTurns)

export const useValueLines = (): ((field: ProductField, value: unknown) => string[]) => {
  const { t, i18n } = useTranslation(['editor', 'catalogue', 'common'])
  const names = useNames()
  const language = Language.catch('nl').parse(i18n.language)
  return (field, value) => valueLines(field, value, { t, names, language })
}

type Parts = { prefix: string; word: (value: string | number) => string; words: ValueWords }

const linesOf = (value: unknown, parts: Parts): string[] => {
  const { prefix, word, words } = parts
  const { t } = words
  if (value === undefined || value === null) return []
  if (typeof value === 'boolean') return [`${prefix}${t(value ? 'yes' : 'no')}`]
  if (typeof value === 'string' || typeof value === 'number') {
    return word(value)
      .split('\n')
      .map((line) => `${prefix}${line}`)
  }
  if (Array.isArray(value)) {
    const isPlain = value.every((one) => typeof one === 'string')
    return value.flatMap((one, place) =>
      linesOf(one, { ...parts, prefix: isPlain ? prefix : `${prefix}${String(place + 1)}. ` }),
    )
  }
  return Object.entries(value).flatMap(([name, one]) =>
    linesOf(one, { ...parts, prefix: t('entry', { what: `${prefix}${memberWord(name, words)}`, value: '' }) }),
  )
}

const memberNames = [
  'naam',
  'beschrijving',
  'url',
  'email',
  'telefoonnummer',
  'openingsuren',
  'adres',
  'websites',
  'straatnaam',
  'huisnummer',
  'busnummer',
  'postcode',
  'gemeentenaam',
  'land',
] as const

const memberWord = (name: string, { t }: ValueWords): string => {
  const language = languages.find((one) => one === name)
  if (language !== undefined) return t(`common:language.${language}`)
  if (name === 'nl-be-x-formal') return t('form.formal')
  if (name === 'nl-be-x-informal') return t('form.informal')
  if (name === 'bewijs') return t('item.proof')
  if (name === 'value' || name === 'unit') return t(name === 'unit' ? 'unitOfLead' : 'field.local.leadTime')
  const item = memberNames.find((one) => one === name)
  return item === undefined ? name : t(`item.${item}`)
}

/** A code by its word, a number by its unit, a text without its markup; what is not known stays as it is. */
const wordOf = (field: ProductField, value: string | number, words: ValueWords): string => {
  const { t, language } = words
  switch (field) {
    case 'local.price':
      return new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(Number(value) / 100)
    case 'local.duration':
      return t('catalogue:lead.minutes', { count: Number(value) })
    default:
      return codeWord(field, value, words) ?? plainText(String(value))
  }
}
