import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Said } from '../../layouts/Said.tsx'
import type { ActionFailure } from '../../state/model.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { UndoBar, type UndoOffer } from '../../ui/UndoBar.tsx'
import { Undo } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import css from './Editor.module.css'
import { useForm } from './form.ts'
import { useFieldWords } from './useFieldWords.ts'

/** What is done with all that was typed, and what was done last. */
export function EditorBar(props: {
  isBusy: boolean
  error: ActionFailure | undefined
  onClear: () => void
  offer: UndoOffer | undefined
  /** What was done, where it is not to be taken back here. */
  told: string | undefined
  onUndo: () => void
  /** Answers whether it was saved. */
  onSave: () => Promise<boolean>
  /** Shows where something is wrong; its field then gets the focus. */
  onRefused: () => void
}) {
  const { isBusy, error, onClear, offer, told, onUndo, onSave, onRefused } = props
  const { t } = useTranslation('editor')
  const { changed, faults, disabled, discard } = useForm()
  const { listOf } = useFieldWords()
  const bar = useRef<HTMLDivElement>(null)
  const [refusals, setRefusals] = useState(0)
  const isIdle = disabled || changed.length === 0
  const save = async (): Promise<void> => {
    if (isIdle || (await onSave())) return
    onRefused()
    setRefusals(refusals + 1)
  }
  useEffect(() => {
    if (refusals > 0) bar.current?.parentElement?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusals])
  useKeys({ 'Ctrl+S': () => void save() })
  return (
    <div className={css['bar']} ref={bar}>
      {error !== undefined && <FailureMessage error={error} onClose={onClear} />}
      <div role="status">
        {faults.length > 0 ? (
          <Said level="error">{t('doubts', { fields: listOf(faults.map(({ field }) => field)) })}</Said>
        ) : (
          changed.length > 0 && <Said level="hint">{t('typed', { fields: listOf(changed) })}</Said>
        )}
        {changed.length === 0 && told !== undefined && <Said level="hint">{told}</Said>}
      </div>
      <div className={css['barActs']}>
        <ActionButton
          label={t('save')}
          kind="primary"
          chord="Ctrl+S"
          busy={isBusy}
          disabled={isIdle}
          reason={disabled ? t('mayNot') : t('unchanged')}
          onPress={() => void save()}
        />
        <ActionButton
          label={t('discard')}
          icon={<Undo size={16} />}
          kind="quiet"
          disabled={isIdle}
          reason={t('unchanged')}
          onPress={discard}
        />
        {/* What was done is not taken back under what is being typed. */}
        <UndoBar offer={changed.length === 0 ? offer : undefined} onUndo={onUndo} />
      </div>
    </div>
  )
}
