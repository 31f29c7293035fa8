import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decides } from '#domain/staff/decides.ts'
import { addDays } from '#domain/time/day.ts'
import { useBoard, usePreferences, useToday } from '../state/station.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { AbsenceForm } from './AbsenceForm.tsx'
import { CoveragePanel } from './CoveragePanel.tsx'
import { MemberDetail } from './MemberDetail.tsx'
import css from './Staff.module.css'
import { StaffList } from './StaffList.tsx'
import { useStaffWork } from './useStaffWork.ts'

const daysAhead = 14

/** Who works here: what they can do, when they work and when they are away, and beside it what nobody can do then. */
export function StaffTab() {
  const { t } = useTranslation('staff')
  const { staff } = useBoard()
  const mayDecide = decides(staff, usePreferences().staff)
  const today = useToday()
  const days = useMemo(() => Array.from({ length: daysAhead }, (_, ahead) => addDays(today, ahead)), [today])
  const work = useStaffWork()
  const [shown, setShown] = useState<string>()
  const member = staff.find(({ id }) => id === shown)
  const add = async (): Promise<void> => {
    const name = t('list.newName')
    const id = await work.add({ name, roles: ['quickCounter'], skills: [], languages: ['nl'] })
    if (id !== undefined) setShown(id)
  }
  useKeys({ 'Alt+N': () => void add() }, { enabled: mayDecide })
  return (
    <div className={css['tab']}>
      <StaffList
        staff={staff}
        shown={shown}
        whyNot={mayDecide ? undefined : t('onlyDeciders')}
        onShow={setShown}
        onAdd={() => void add()}
      />
      <div className={css['main']}>
        {work.error !== undefined && <FailureMessage error={work.error} onClose={work.clear} />}
        {member === undefined ? (
          <EmptyState title={t('choose')} hint={t('chooseHint')} />
        ) : (
          <MemberDetail key={member.id} member={member} work={work} disabled={!mayDecide} />
        )}
        <UndoBar offer={work.offer} onUndo={work.undo} />
      </div>
      <div className={css['side']}>
        <AbsenceForm key={shown} staff={staff} shown={shown} work={work} disabled={!mayDecide} />
        <CoveragePanel days={days} none={t('coverage.none')} />
      </div>
    </div>
  )
}
