import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { withoutTurns } from '#domain/language/direction.ts'
import { readRefusal } from '#domain/product/refusal.ts'

/** Why a server refused a product, as staff say it; in its own words where those are not known. */
export const refusalWords = (
  reason: string,
  parts: { t: TFunction<['ledger', 'editor']>; language: string },
): string => {
  const { t, language } = parts
  const { kind, fields } = readRefusal(reason)
  if (kind === undefined) return withoutTurns(`${reason}.`)
  const named = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    fields.map((field) => t('editor:quoted', { text: t(`editor:field.${field}`) })),
  )
  if (kind === 'form' || kind === 'stamp') {
    return named === '' ? t(`editor:refusal.${kind}Unnamed`) : t(`editor:refusal.${kind}`, { fields: named })
  }
  return t(`editor:refusal.${kind}`)
}

export const useRefusalWords = (): ((reason: string) => string) => {
  const { t, i18n } = useTranslation(['ledger', 'editor'])
  return (reason) => refusalWords(reason, { t, language: i18n.language })
}
