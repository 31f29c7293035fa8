import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { productLanguages, productTypes, targetGroups, themes } from '#domain/product/codeLists.ts'
import type { ProductField } from '#domain/product/fields.ts'
import {
  appointmentRules,
  audiences,
  bundles,
  channels,
  leadTimeUnits,
  levels,
  places,
  statuses,
} from '#domain/product/localFields.ts'
import type { Names } from '../../visit/names.ts'
import { useNames } from '../../visit/useNames.ts'

export type CodeWords = { t: TFunction<['editor', 'catalogue']>; names: Names }

/** What a code of a field is called on screen; one that nobody knows any more stays as it is. */
export const useCodeWords = (): ((field: ProductField, code: string | number) => string) => {
  const { t } = useTranslation(['editor', 'catalogue'])
  const names = useNames()
  return (field, code) => codeWord(field, code, { t, names }) ?? String(code)
}

/** The word of a code among the codes that there are; of another, itself. */
export const wordAmong = <C extends string | number>(
  codes: readonly C[],
  code: string | number,
  word: (known: C) => string,
): string => {
  const known = codes.find((one) => String(one) === String(code))
  return known === undefined ? String(code) : word(known)
}

/** Undefined for a field whose values are no codes. */
export const codeWord = (field: ProductField, value: string | number, { t, names }: CodeWords): string | undefined => {
  const code = String(value)
  switch (field) {
    case 'local.department':
      return names.department(code)
    case 'local.responsible':
    case 'local.backups':
      return names.staff(code)
    case 'local.queue':
      return `${code} · ${names.queue(code)}`
    case 'local.leadTime':
      return wordAmong(leadTimeUnits, code, (known) => t(`unit.${known}`))
    case 'local.channels':
      return wordAmong(channels, code, (known) => t(`catalogue:channel.${known}`))
    case 'local.where':
      return wordAmong(places, code, (known) => t(`catalogue:places.${known}`))
    case 'local.level':
      return wordAmong(levels, code, (known) => t(`catalogue:levels.${known}`))
    case 'local.appointment':
      return wordAmong(appointmentRules, code, (known) => t(`catalogue:appointments.${known}`))
    case 'local.status':
      return wordAmong(statuses, code, (known) => t(`status.${known}`))
    case 'local.bundles':
      return wordAmong(bundles, code, (known) => t(`bundle.${known}`))
    case 'local.audiences':
      return wordAmong(audiences, code, (known) => t(`audience.${known}`))
    case 'ipdc.themas':
      return wordAmong(themes, code, (known) => t(`theme.${known}`))
    case 'ipdc.doelgroepen':
      return wordAmong(targetGroups, code, (known) => t(`group.${known}`))
    case 'ipdc.type':
      return wordAmong(productTypes, code, (known) => t(`type.${known}`))
    case 'ipdc.talen':
      return wordAmong(productLanguages, code, (known) => t(`spoken.${known}`))
    default:
      return undefined
  }
}
