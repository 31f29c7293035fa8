import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { withoutTurns } from '#domain/language/direction.ts'
import { Language, languages } from '#domain/language/language.ts'
import { productLanguages, productTypes, targetGroups, themes } from '#domain/product/codeLists.ts'
import type { ProductField } from '#domain/product/fields.ts'
import {
  appointmentRules,
  audiences,
  bundles,
  channels,
  leadTimeUnits,
  places,
  statuses,
} from '#domain/product/localFields.ts'
import { plainText } from '#domain/product/richText.ts'
import type { Names } from '../../visit/names.ts'
import { useNames } from '../../visit/useNames.ts'

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

/** A code by its word in the reader's language, a text without its markup; what is not known stays as it is. */
const wordOf = (field: ProductField, value: string | number, { t, names, language }: ValueWords): string => {
  const text = String(value)
  const coded = <C extends string>(codes: readonly C[], word: (code: C) => string): string => {
    const code = codes.find((one) => one === text)
    return code === undefined ? text : word(code)
  }
  switch (field) {
    case 'local.department':
      return names.department(text)
    case 'local.responsible':
    case 'local.backups':
      return names.staff(text)
    case 'local.queue':
      return `${text} · ${names.queue(text)}`
    case 'local.leadTime':
      return coded(leadTimeUnits, (code) => t(`unit.${code}`))
    case 'local.channels':
      return coded(channels, (code) => t(`catalogue:channel.${code}`))
    case 'local.where':
      return coded(places, (code) => t(`catalogue:places.${code}`))
    case 'local.level':
      return coded(['0', '1', '2', '3', '4'], (code) => t(`catalogue:levels.${code}`))
    case 'local.appointment':
      return coded(appointmentRules, (code) => t(`catalogue:appointments.${code}`))
    case 'local.price':
      return new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(Number(value) / 100)
    case 'local.status':
      return coded(statuses, (code) => t(`status.${code}`))
    case 'local.bundles':
      return coded(bundles, (code) => t(`bundle.${code}`))
    case 'local.audiences':
      return coded(audiences, (code) => t(`audience.${code}`))
    case 'ipdc.themas':
      return coded(themes, (code) => t(`theme.${code}`))
    case 'ipdc.doelgroepen':
      return coded(targetGroups, (code) => t(`group.${code}`))
    case 'ipdc.type':
      return coded(productTypes, (code) => t(`type.${code}`))
    case 'ipdc.talen':
      return coded(productLanguages, (code) => t(`spoken.${code}`))
    default:
      return plainText(text)
  }
}
