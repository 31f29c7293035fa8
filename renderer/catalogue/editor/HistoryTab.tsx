import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
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
  const version = useRef<HTMLElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const steps = historyOf(stored)
  const look = (step: HistoryStep): void => {
    flushSync(() => setLooked(step))
    version.current?.focus()
  }
  const goBack = (): void => {
    const place = steps.findIndex(({ at }) => at === looked?.at)
    flushSync(() => setLooked(undefined))
    list.current?.children[place]?.querySelector('button')?.focus()
  }
  if (looked !== undefined) {
    return (
      <EarlierVersion
        stored={stored}
        step={looked}
        disabled={disabled}
        busy={busy === 'restore'}
        onRestore={() => onRestore(looked.at)}
        onBack={goBack}
        ref={version}
      />
    )
  }
  if (steps.every((step) => step.steps.length === 0)) {
    return <EmptyState title={t('history.none')} hint={t('history.noneHint')} />
  }
  const standsNow = (field: ProductField, value: unknown): boolean => sameValue(valueOf(stored.data, field), value)
  return (
    <ol className={css['history']} ref={list}>
      {steps.map((step) => (
        <HistoryEntry
          key={step.at}
          step={step}
          standsNow={standsNow}
          disabled={disabled}
          busy={busy}
          onLook={() => look(step)}
          onPutBack={(field, value) => onPutBack(new Map([[field, value]]))}
        />
      ))}
    </ol>
  )
}
