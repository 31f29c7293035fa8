import { useTranslation } from 'react-i18next'
import { isHere } from '#domain/staff/staff.ts'
import { usePreferences } from '../../state/preferences.ts'
import { useBoard } from '../../state/station.tsx'
import type { KeyLine } from '../../ui/KeyHelp.tsx'
import { Shell } from '../../ui/Shell.tsx'
import { SignInPage } from '../../visit/SignInPage.tsx'
import { useNames } from '../../visit/useNames.ts'
import { AgendaPlace } from './AgendaPlace.tsx'

/** The agendas, on a screen of their own that every desk can open. */
export const AgendaScreen = () => {
  const { t } = useTranslation('agenda')
  const board = useBoard()
  const names = useNames()
  const keys = useKeyLines()
  const { staff: chosen, set } = usePreferences()
  // A name that is no longer among the staff must be chosen anew.
  const staff = board.staff.find((member) => member.id === chosen && isHere(member))
  return (
    <Shell place={t('title')} staff={staff?.name} keys={staff === undefined ? [] : keys}>
      {staff === undefined ? (
        <SignInPage staff={board.staff} onChoose={(id) => set({ staff: id })} />
      ) : (
        <AgendaPlace board={board} names={names} />
      )}
    </Shell>
  )
}

const useKeyLines = (): KeyLine[] => {
  const { t } = useTranslation(['agenda', 'appointments'])
  return [
    { key: 'Alt+1', does: t('agenda:view.day') },
    { key: 'Alt+2', does: t('agenda:view.week') },
    { key: 'PageUp', does: t('agenda:before') },
    { key: 'PageDown', does: t('agenda:after') },
    { key: 'Alt+Home', does: t('agenda:today') },
    { key: 'Ctrl+K', does: t('agenda:toDay') },
    { key: 'Alt+T', does: t('agenda:kind.label') },
    { key: 'ArrowDown', does: t('agenda:key.arrows') },
    { key: 'Enter', does: t('agenda:key.open') },
    { key: 'Alt+A', does: t('appointments:key.book') },
    { key: 'Ctrl+Z', does: t('agenda:key.undo') },
    { key: 'Escape', does: t('agenda:key.close') },
  ]
}
