import { useTranslation } from 'react-i18next'
import { useWishes } from '../../state/station.tsx'
import type { Board } from '../../state/model.ts'
import { TabBar } from '../../visit/TabBar.tsx'
import type { Names } from '../../visit/names.ts'
import { AppointmentsOfDay } from '../AppointmentsOfDay.tsx'
import type { AppointmentWork } from '../useAppointmentWork.ts'
import { type AppointmentView, appointmentViews, chordOf } from './careViews.ts'
import { ReminderList } from './ReminderList.tsx'
import { WaitingList } from './WaitingList.tsx'
import styles from './AppointmentsTab.module.css'

const panel = 'appointment-view'

/** Appointments at a desk: those of today, who waits for a seat, and who is reminded. */
export function AppointmentsTab(props: {
  view: AppointmentView
  onView: (view: AppointmentView) => void
  board: Board
  names: Names
  now: number
  work: AppointmentWork
  chosen: string | undefined
  onChoose: (appointment: string) => void
  /** Gives a seat to somebody who waits. */
  onGive: (appointment: string) => void
}) {
  const { view, onView, board, names, now, work, chosen, onChoose, onGive } = props
  const { t } = useTranslation('appointmentCare')
  const waiting = useWishes()
  return (
    <div className={styles['tab']}>
      <TabBar
        label={t('view.label')}
        tabs={appointmentViews.map((id) => ({
          id,
          name: t(`view.${id}`),
          ...(id === 'waiting' ? { count: waiting?.length ?? 0 } : {}),
          ...chordOf(id),
        }))}
        shown={view}
        onShow={onView}
        panel={panel}
      />
      <div id={panel} role="tabpanel" aria-label={t(`view.${view}`)} className={styles['panel']}>
        {view === 'today' && (
          <AppointmentsOfDay board={board} names={names} now={now} chosen={chosen} onChoose={onChoose} />
        )}
        {view === 'waiting' && (
          <WaitingList waiting={waiting} names={names} chosen={chosen} onGive={onGive} onChoose={onChoose} />
        )}
        {view === 'reminders' && <ReminderList names={names} work={work} chosen={chosen} onChoose={onChoose} />}
      </div>
    </div>
  )
}
