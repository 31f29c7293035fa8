import { useTranslation } from 'react-i18next'
import { isStaffed, roleOf } from '#domain/site/followed.ts'
import { isHere } from '#domain/staff/staff.ts'
import { useActions, useBoard, usePreferences, useStation } from '../state/station.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Shell } from '../ui/Shell.tsx'
import { Info } from '../ui/icons.tsx'
import { SignInPage } from '../visit/SignInPage.tsx'
import { Typing } from './Typing.tsx'

/** Where visits that were noted on paper are typed, with the times of the paper. */
export function AfterwardsScreen() {
  const { t } = useTranslation('afterwards')
  const { screen } = useStation()
  const board = useBoard()
  const actions = useActions()
  const { staff: chosen, set } = usePreferences()
  const staff = board.staff.find((member) => member.id === chosen && isHere(member))
  const keys = [
    { key: 'Enter', does: t('key.next') },
    { key: 'Ctrl+Enter', does: t('key.save') },
    { key: 'Alt+Z', does: t('key.undo') },
  ]
  return (
    <Shell place={t('place')} staff={staff?.name} keys={staff === undefined ? [] : keys}>
      {!isStaffed(roleOf(screen)) ? (
        <EmptyState title={t('notHere')} icon={<Info size={28} />} />
      ) : staff === undefined ? (
        <SignInPage staff={board.staff} onChoose={(id) => set({ staff: id })} />
      ) : (
        <Typing board={board} actions={actions} />
      )}
    </Shell>
  )
}
