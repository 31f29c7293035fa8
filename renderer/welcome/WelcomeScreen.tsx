import { useTranslation } from 'react-i18next'
import { isHere } from '#domain/staff/staff.ts'
import { useCard } from '../state/card.ts'
import { usePreferences } from '../state/preferences.ts'
import { usePrinterState } from '../state/printer.ts'
import { useActions, useBoard, useTrueNow } from '../state/station.tsx'
import type { KeyLine } from '../ui/KeyHelp.tsx'
import { Shell } from '../ui/Shell.tsx'
import { SignInPage } from '../visit/SignInPage.tsx'
import { useNames } from '../visit/useNames.ts'
import { Front } from './Front.tsx'

/** The welcome desk's screen. */
export const WelcomeScreen = () => {
  const { t } = useTranslation('welcome')
  const board = useBoard()
  const actions = useActions()
  const printer = usePrinterState()
  const card = useCard()
  const now = useTrueNow()
  const names = useNames()
  const keys = useKeyLines()
  const { staff: chosen, language, set } = usePreferences()
  // A name that is no longer among the staff must be chosen anew.
  const staff = board.staff.find((member) => member.id === chosen && isHere(member))
  return (
    <Shell place={t('title')} staff={staff?.name} keys={staff === undefined ? [] : keys}>
      {staff === undefined ? (
        <SignInPage staff={board.staff} onChoose={(id) => set({ staff: id })} />
      ) : (
        <Front
          board={board}
          actions={actions}
          names={names}
          language={language}
          now={now}
          printer={printer}
          card={card}
          onChangeStaff={() => set({ staff: undefined })}
        />
      )}
    </Shell>
  )
}

const useKeyLines = (): KeyLine[] => {
  const { t } = useTranslation([
    'welcome',
    'appointments',
    'appointmentCare',
    'card',
    'catalogue',
    'flags',
    'guide',
    'promise',
    'words',
  ])
  return [
    { key: 'Ctrl+K', does: t('key.search') },
    { key: 'Enter', does: t('key.ticket') },
    { key: 'Shift+Enter', does: t('key.add') },
    { key: 'Ctrl+Enter', does: t('key.sheet') },
    { key: 'Alt+B', does: t('catalogue:turn') },
    { key: 'Alt+A', does: t('appointments:key.book') },
    { key: 'Alt+J', does: t('promise:key') },
    { key: 'Alt+W', does: t('guide:key.open') },
    { key: 'Alt+M', does: t('flags:keys.raise') },
    { key: 'Alt+G', does: t('words:tell.key') },
    { key: 'Alt+K', does: t('card:key.fill') },
    { key: 'Alt+V', does: t('card:key.visit') },
    { key: 'Alt+T', does: t('key.options') },
    { key: 'Alt+1', does: t('key.lists') },
    { key: 'Alt+9', does: t('appointmentCare:view.waiting') },
    { key: 'Alt+0', does: t('appointmentCare:view.reminders') },
    { key: 'F6', does: t('key.transfer') },
    { key: 'Alt+U', does: t('key.change') },
    { key: 'Ctrl+Z', does: t('key.undo') },
    { key: 'Escape', does: t('key.close') },
  ]
}
