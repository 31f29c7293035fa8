import { useTranslation } from 'react-i18next'
import type { NewPart } from '#domain/guide/editing/steps.ts'
import type { StepKind } from '#domain/guide/guide.ts'
import { newId } from './openGuide.ts'

/** New parts with the Dutch words they begin with: whoever edits types over them, and other languages are missing until then. */
export const useNewPart = (): ((what: StepKind | 'answer' | 'item' | 'refer' | 'title') => NewPart) => {
  const { t } = useTranslation('guideEditor')
  return (what) => ({ id: newId(), text: { nl: t(`fresh.${what}`, { lng: 'nl' }) } })
}
