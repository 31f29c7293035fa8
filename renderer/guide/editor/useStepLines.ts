import { useTranslation } from 'react-i18next'
import { type GuideAction, type GuideContent, type Step } from '#domain/guide/guide.ts'
import type { CatalogueText } from '#domain/product/text.ts'
import type { GuidePart } from '#domain/guide/editing/typed.ts'
import { textKeys } from '../../catalogue/editor/form.ts'
import { useNames } from '../../visit/useNames.ts'

/** A step, or a field of a guide, in lines to read: for what another made of it, and for comparing versions. */
export const useStepLines = () => {
  const { t } = useTranslation('guideEditor')
  const names = useNames()
  const textLines = (text: CatalogueText): string[] =>
    textKeys.flatMap((key) => {
      const said = text[key]
      const name = key === 'nl-be-x-formal' ? 'nl (u)' : key === 'nl-be-x-informal' ? 'nl (je)' : key
      return said === undefined ? [] : [`${name}: ${said}`]
    })
  const ofAction = (action: GuideAction): string => {
    const name = t(`action.${action.does}`)
    if ('products' in action) return t('line', { what: name, value: action.products.map(names.product).join(', ') })
    if (action.does === 'refer') return t('line', { what: name, value: textLines(action.to).join(' · ') })
    return t('line', { what: name, value: names.department(action.department) })
  }
  const rows = (step: Step): string[] => {
    switch (step.kind) {
      case 'question':
        return step.answers.map(({ text }) => t('line', { what: t('answers.one'), value: textLines(text).join(' · ') }))
      case 'checklist':
        return step.items.map(({ text }) => t('line', { what: t('items.one'), value: textLines(text).join(' · ') }))
      case 'information':
        return step.products.map(names.product)
      case 'outcome':
        return step.actions.map(ofAction)
    }
  }
  return {
    linesOfStep: (step: Step | undefined): string[] =>
      step === undefined
        ? [t('theirs.deleted')]
        : [
            t(`kind.${step.kind}`),
            ...textLines(step.text),
            ...(step.hint === undefined ? [] : [t('line', { what: t('step.hint'), value: step.hint.nl })]),
            ...rows(step),
          ],
    linesOfField: (content: GuideContent, part: GuidePart): string[] => {
      switch (part) {
        case 'title':
          return textLines(content.title)
        case 'department':
          return [names.department(content.department)]
        case 'products':
          return content.products.length === 0 ? [t('facts.noProducts')] : content.products.map(names.product)
        case 'atKiosk':
          return [t(content.atKiosk ? 'facts.isAtKiosk' : 'facts.notAtKiosk')]
        default:
          return [t('step.start')]
      }
    },
  }
}
