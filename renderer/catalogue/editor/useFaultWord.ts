import { useTranslation } from 'react-i18next'
import type { ProductField } from '#domain/product/fields.ts'
import { useForm } from './form.ts'

/** What is wrong at a place inside a field, in words; what lies deeper is said deeper, but for the words of a text. */
export const useFaultWord = (): ((field: ProductField, path?: readonly string[]) => string | undefined) => {
  const { t } = useTranslation('editor')
  const { faults } = useForm()
  return (field, path = []) => {
    const fault = faults.find(
      (one) => one.field === field && [path.join(), [...path, 'nl'].join()].includes(one.path.join()),
    )
    return fault && t(`fault.${fault.code}`)
  }
}
