import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Language } from '#domain/language/language.ts'
import { differingFields } from '#domain/product/fields.ts'
import { type ProductDocument, versionAt } from '#domain/product/history.ts'
import type { HistoryStep } from '#domain/product/historySteps.ts'
import { Said } from '../../ui/Said.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Undo } from '../../ui/icons.tsx'
import { useNames } from '../../visit/useNames.ts'
import { SheetFacts } from '../SheetFacts.tsx'
import { SheetSources, SheetText } from '../SheetText.tsx'
import css from './Editor.module.css'
import { useStepWords } from './useStepWords.ts'

/** A sheet as it was after one edit. */
export function EarlierVersion(props: {
  stored: ProductDocument
  step: HistoryStep
  disabled: boolean
  busy: boolean
  onRestore: () => void
  onBack: () => void
  ref: Ref<HTMLElement>
}) {
  const { stored, step, disabled, busy, onRestore, onBack, ref } = props
  const { t, i18n } = useTranslation('editor')
  const words = useStepWords()
  const names = useNames()
  const language = Language.catch('nl').parse(i18n.language)
  const content = versionAt(stored, step.at)
  const isSame = content !== undefined && differingFields(content, stored.data).length === 0
  const whyNot = disabled ? t('mayNot') : isSame ? t('history.same') : undefined
  return (
    <section
      className={css['earlier']}
      aria-label={t('history.version', { time: words(step) })}
      ref={ref}
      tabIndex={-1}
    >
      <h3 className={css['entryTitle']}>{t('history.version', { time: words(step) })}</h3>
      <div className={css['acts']}>
        <ActionButton
          label={t('history.restore')}
          icon={<Undo size={16} />}
          busy={busy}
          disabled={whyNot !== undefined || content === undefined}
          reason={whyNot ?? t('history.gone')}
          onPress={onRestore}
        />
        <ActionButton label={t('history.back')} kind="quiet" onPress={onBack} />
      </div>
      {content === undefined ? (
        <Said level="warning">{t('history.gone')}</Said>
      ) : (
        <div className={css['sheet']}>
          <h4 className={css['changeTitle']}>{content.ipdc.naam[language] ?? content.ipdc.naam.nl}</h4>
          <SheetText product={content} language={language} />
          <SheetFacts local={content.local} names={names} language={language} today="" desks={[]} />
          <SheetSources product={content} language={language} />
        </div>
      )}
    </section>
  )
}
