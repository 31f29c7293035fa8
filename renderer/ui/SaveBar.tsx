import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ActionFailure } from '../state/model.ts'
import { ActionButton } from './ActionButton.tsx'
import { FailureMessage } from './FailureMessage.tsx'
import css from './SaveBar.module.css'
import { UndoBar, type UndoOffer } from './UndoBar.tsx'
import { Undo } from './icons.tsx'
import { useKeys } from './useKeys.ts'

/** What is done with all that was typed above it, and what was done last. */
export function SaveBar(props: {
  label: string
  discardLabel: string
  /** Why nothing is to be saved or given up, where that is so. */
  whyNot: { save?: string | undefined; discard?: string | undefined }
  isBusy: boolean
  error: ActionFailure | undefined
  offer: UndoOffer | undefined
  /** It stays in sight while what is above it scrolls. */
  sticks?: boolean
  onClear: () => void
  onUndo: () => void
  onDiscard: () => void
  /** Answers whether it was saved. */
  onSave: () => Promise<unknown>
  /** Shows where something is wrong; its field then gets the focus. */
  onRefused: () => void
  /** What is to be known before it is saved. */
  children: ReactNode
}) {
  const { label, discardLabel, whyNot, isBusy, error, offer, sticks, children } = props
  const { onClear, onUndo, onDiscard, onSave, onRefused } = props
  const bar = useRef<HTMLDivElement>(null)
  const [refusals, setRefusals] = useState(0)
  const save = async (): Promise<void> => {
    if (whyNot.save !== undefined || (await onSave())) return
    onRefused()
    setRefusals(refusals + 1)
  }
  useEffect(() => {
    if (refusals > 0) bar.current?.parentElement?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusals])
  useKeys({ 'Ctrl+S': () => void save() })
  return (
    <div className={css['bar']} data-sticks={sticks} ref={bar}>
      {error !== undefined && <FailureMessage error={error} onClose={onClear} />}
      <div role="status">{children}</div>
      <div className={css['acts']}>
        <ActionButton
          label={label}
          kind="primary"
          chord="Ctrl+S"
          busy={isBusy}
          disabled={whyNot.save !== undefined}
          {...reasonOf(whyNot.save)}
          onPress={() => void save()}
        />
        <ActionButton
          label={discardLabel}
          icon={<Undo size={16} />}
          kind="quiet"
          disabled={whyNot.discard !== undefined}
          {...reasonOf(whyNot.discard)}
          onPress={onDiscard}
        />
        <UndoBar offer={offer} onUndo={onUndo} />
      </div>
    </div>
  )
}

const reasonOf = (reason: string | undefined): { reason?: string } => (reason === undefined ? {} : { reason })
