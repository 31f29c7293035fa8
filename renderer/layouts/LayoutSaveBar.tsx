import { useTranslation } from 'react-i18next'
import { Said } from '../ui/Said.tsx'
import { SaveBar } from '../ui/SaveBar.tsx'
import type { LayoutEdit } from './useLayoutEdit.ts'

/** What is done with a layout of kiosks or screens. */
export function LayoutSaveBar<D>(props: {
  edit: LayoutEdit<D>
  label: string
  /** What is said where somebody else saved meanwhile. */
  overtaken?: string
  mayDecide: boolean
  /** Opens what is wrong first. */
  onRefused: () => void
}) {
  const { edit, label, overtaken, mayDecide, onRefused } = props
  const { t } = useTranslation(['layouts', 'settings'])
  const { isTyped, isBusy, isOvertaken, showsDoubts, error, clear, discard, offer, undo, submit } = edit
  const unchanged = isTyped ? undefined : t('settings:save.unchanged')
  return (
    <SaveBar
      label={label}
      discardLabel={t('bar.discard')}
      whyNot={{ save: mayDecide ? unchanged : t('settings:keys.onlySupervisor'), discard: unchanged }}
      isBusy={isBusy}
      error={error}
      offer={offer}
      sticks
      onClear={clear}
      onUndo={undo}
      onDiscard={discard}
      onSave={submit}
      onRefused={onRefused}
    >
      {isOvertaken && <Said level="warning">{overtaken ?? t('bar.overtaken')}</Said>}
      {isTyped && showsDoubts && <Said level="error">{t('bar.doubts')}</Said>}
    </SaveBar>
  )
}
