import { useTranslation } from 'react-i18next'
import type { ProductField } from '#domain/product/fields.ts'

/** Fields of a product as staff call them. */
export const useFieldWords = () => {
  const { t, i18n } = useTranslation('editor')
  const wordOf = (field: ProductField): string => t(`field.${field}`)
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  return { wordOf, listOf: (fields: readonly ProductField[]) => list.format([...new Set(fields)].map(wordOf)) }
}
