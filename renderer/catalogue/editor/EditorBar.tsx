import { useTranslation } from 'react-i18next'
import type { ActionFailure } from '../../state/model.ts'
import { Said } from '../../ui/Said.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import type { UndoOffer } from '../../ui/UndoBar.tsx'
import { useForm } from './form.ts'
import { useFieldWords } from '../fields/useFieldWords.ts'

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
  const unchanged = changed.length === 0 ? t('unchanged') : undefined
  const idle = disabled ? t('mayNot') : unchanged
  return (
    <SaveBar
      label={t('save')}
      discardLabel={t('discard')}
      whyNot={{ save: idle, discard: idle }}
      isBusy={isBusy}
      error={error}
      // What was done is not taken back under what is being typed.
      offer={changed.length === 0 ? offer : undefined}
      onClear={onClear}
      onUndo={onUndo}
      onDiscard={discard}
      onSave={onSave}
      onRefused={onRefused}
    >
      {faults.length > 0 ? (
        <Said level="error">{t('doubts', { fields: listOf(faults.map(({ field }) => field)) })}</Said>
      ) : (
        changed.length > 0 && <Said level="hint">{t('typed', { fields: listOf(changed) })}</Said>
      )}
      {changed.length === 0 && told !== undefined && <Said level="hint">{told}</Said>}
    </SaveBar>
  )
}
