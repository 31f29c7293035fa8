import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { UndoBar } from '../ui/UndoBar.tsx'
import { Undo } from '../ui/icons.tsx'
import { useKeys } from '../ui/useKeys.ts'
import css from './Layouts.module.css'
import { Said } from './Said.tsx'
import type { LayoutEdit } from './useLayoutEdit.ts'

/** What is done with everything above it; in sight while that scrolls. */
export function SaveBar<D>(props: {
  edit: LayoutEdit<D>
  label: string
  /** What is said where somebody else saved meanwhile. */
  overtaken?: string
  mayDecide: boolean
  /** Opens what is wrong first; its field then gets the focus. */
  onRefused: () => void
}) {
  const { edit, label, overtaken, mayDecide, onRefused } = props
  const { t } = useTranslation(['layouts', 'settings'])
  const { isTyped, isBusy, isOvertaken, showsDoubts, error, clear, discard, offer, undo } = edit
  const bar = useRef<HTMLDivElement>(null)
  const [refusals, setRefusals] = useState(0)
  const save = async (): Promise<void> => {
    if (!mayDecide || !isTyped || (await edit.submit())) return
    onRefused()
    setRefusals(refusals + 1)
  }
  useEffect(() => {
    if (refusals > 0) bar.current?.parentElement?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusals])
  useKeys({ 'Ctrl+S': () => void save() })
  return (
    <div className={css['bar']} ref={bar}>
      {error !== undefined && <FailureMessage error={error} onClose={clear} />}
      <div role="status">
        {isOvertaken && <Said level="warning">{overtaken ?? t('bar.overtaken')}</Said>}
        {isTyped && showsDoubts && <Said level="error">{t('bar.doubts')}</Said>}
      </div>
      <div className={css['acts']}>
        <ActionButton
          label={label}
          kind="primary"
          chord="Ctrl+S"
          busy={isBusy}
          disabled={!mayDecide || !isTyped}
          reason={t(mayDecide ? 'settings:save.unchanged' : 'settings:keys.onlySupervisor')}
          onPress={() => void save()}
        />
        <ActionButton
          label={t('bar.discard')}
          icon={<Undo size={16} />}
          kind="quiet"
          disabled={!isTyped}
          reason={t('settings:save.unchanged')}
          onPress={discard}
        />
        <UndoBar offer={offer} onUndo={undo} />
      </div>
    </div>
  )
}
