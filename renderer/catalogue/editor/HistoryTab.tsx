import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldValues, ProductField } from '#domain/product/fields.ts'
import { sameValue, valueOf } from '#domain/product/fields.ts'
import type { ProductDocument } from '#domain/product/history.ts'
import { type HistoryStep, historyOf } from '#domain/product/historySteps.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { EarlierVersion } from './EarlierVersion.tsx'
import css from './Editor.module.css'
import { HistoryEntry } from './HistoryEntry.tsx'

/** Every edit of a product, the latest first, with what each field was before and after; one version of them to look at. */
export function HistoryTab(props: {
  stored: ProductDocument
  disabled: boolean
  busy: string | undefined
  onRestore: (at: HistoryStep['at']) => void
  onPutBack: (values: FieldValues) => void
}) {
  const { stored, disabled, busy, onRestore, onPutBack } = props
  const { t } = useTranslation('editor')
  const [looked, setLooked] = useState<HistoryStep>()
  const steps = historyOf(stored)
  if (looked !== undefined) {
    return (
      <EarlierVersion
        stored={stored}
        step={looked}
        disabled={disabled}
        busy={busy === 'restore'}
        onRestore={() => onRestore(looked.at)}
        onBack={() => setLooked(undefined)}
      />
    )
  }
  if (steps.every((step) => step.steps.length === 0)) {
    return <EmptyState title={t('history.none')} hint={t('history.noneHint')} />
  }
  const standsNow = (field: ProductField, value: unknown): boolean => sameValue(valueOf(stored.data, field), value)
  return (
    <ol className={css['history']}>
      {steps.map((step) => (
        <HistoryEntry
          key={step.at}
          step={step}
          standsNow={standsNow}
          disabled={disabled}
          busy={busy}
          onLook={() => setLooked(step)}
          onPutBack={(field, value) => onPutBack(new Map([[field, value]]))}
        />
      ))}
    </ol>
  )
}
