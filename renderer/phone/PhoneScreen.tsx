import { useTranslation } from 'react-i18next'
import { isHere } from '#domain/staff/staff.ts'
import { usePreferences } from '../state/preferences.ts'
import { useActions, useBoard } from '../state/station.tsx'
import { ActionManner } from '../guide/actionManner.ts'
import type { KeyLine } from '../ui/KeyHelp.tsx'
import { Shell } from '../ui/Shell.tsx'
import { SignInPage } from '../visit/SignInPage.tsx'
import { useNames } from '../visit/useNames.ts'
import { PhoneDesk } from './PhoneDesk.tsx'

/** The screen of whoever answers the phone. */
export const PhoneScreen = () => {
  const { t } = useTranslation('phone')
  const board = useBoard()
  const actions = useActions()
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
        <ActionManner value="told">
          <PhoneDesk
            board={board}
            actions={actions}
            names={names}
            language={language}
            staff={staff.id}
            onChangeStaff={() => set({ staff: undefined })}
          />
        </ActionManner>
      )}
    </Shell>
  )
}

const useKeyLines = (): KeyLine[] => {
  const { t } = useTranslation(['phone', 'appointments', 'appointmentCare', 'catalogue', 'flags', 'guide', 'words'])
  return [
    { key: 'Ctrl+K', does: t('key.search') },
    { key: 'Enter', does: t('key.choose') },
    { key: 'Ctrl+Enter', does: t('key.sheet') },
    { key: 'F2', does: t('key.take') },
    { key: 'F4', does: t('key.end') },
    { key: 'Alt+A', does: t('appointments:key.book') },
    { key: 'Alt+9', does: t('appointmentCare:view.waiting') },
    { key: 'Alt+0', does: t('appointmentCare:view.reminders') },
    { key: 'Alt+W', does: t('guide:key.open') },
    { key: 'Alt+T', does: t('key.language') },
    { key: 'Alt+1', does: t('key.lists') },
    { key: 'Alt+B', does: t('catalogue:turn') },
    { key: 'Alt+M', does: t('flags:keys.raise') },
    { key: 'Alt+G', does: t('words:tell.key') },
    { key: 'Alt+U', does: t('key.change') },
    { key: 'Ctrl+Z', does: t('key.undo') },
    { key: 'Escape', does: t('key.close') },
  ]
}
