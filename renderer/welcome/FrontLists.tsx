import { useTranslation } from 'react-i18next'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'
import type { Names } from '../visit/names.ts'
import { TaskList } from '../appointments/anew/TaskList.tsx'
import { type Tasks, waitingTasks } from '../appointments/anew/useTasks.ts'
import { AppointmentsTab } from '../appointments/care/AppointmentsTab.tsx'
import type { AppointmentView } from '../appointments/care/careViews.ts'
import type { AppointmentWork } from '../appointments/useAppointmentWork.ts'
import { TabBar } from '../visit/TabBar.tsx'
import styles from './Front.module.css'
import { Results } from './Results.tsx'
import type { FrontSearch } from './useFrontSearch.ts'
import { VisitsOfTab } from './VisitsOfTab.tsx'
import { type VisitTab, visitTabs } from './visitTabs.ts'

export const tabs = ['products', ...visitTabs, 'appointments', 'anew'] as const
export const listPanel = 'front-list'
export type Tab = (typeof tabs)[number]

/** The left side: what the search found, or today's visits by what is to be done with them. */
export const FrontLists = (props: {
  tab: Tab
  onTab: (tab: Tab) => void
  search: FrontSearch
  visits: Readonly<Record<VisitTab, Visit[]>>
  board: Board
  tasks: Tasks
  names: Names
  queue: string | undefined
  onQueue: (letter: string | undefined) => void
  now: number
  /** The visit, appointment or request that is open in the side panel. */
  chosen: string | undefined
  appointmentView: AppointmentView
  onAppointmentView: (view: AppointmentView) => void
  appointmentWork: AppointmentWork
  onAppointment: (appointment: string) => void
  /** Gives a seat to somebody who waits. */
  onGive: (appointment: string) => void
  onToPlan: (appointment: string) => void
  onRequest: (request: string) => void
  onVisit: (visit: Visit) => void
  onActivity: (activity: string) => void
  onSheet: () => void
  onBook: () => void
  onAdd: () => void
}) => {
  const { tab, onTab, search, visits, board, tasks, names, queue, onQueue, now, chosen } = props
  const { onVisit, onAppointment, onToPlan, onRequest, onActivity, onSheet, onBook, onAdd } = props
  const { t } = useTranslation('welcome')
  return (
    <section className={styles['lists']} aria-label={t('lists')}>
      <TabBar
        label={t('lists')}
        tabs={tabs.map((one, index) => ({
          id: one,
          name: t(`tab.${one}`),
          chord: `Alt+${index + 1}`,
          ...countOf(one, { visits, board, tasks }),
        }))}
        shown={tab}
        onShow={onTab}
        panel={listPanel}
      />
      <div id={listPanel} role="tabpanel" aria-label={t(`tab.${tab}`)} className={styles['body']}>
        {tab === 'products' ? (
          <Results
            search={search}
            onVisit={onVisit}
            onAppointment={onAppointment}
            onActivity={onActivity}
            onSheet={onSheet}
            onBook={onBook}
            onAdd={onAdd}
          />
        ) : tab === 'anew' ? (
          <TaskList tasks={tasks} names={names} chosen={chosen} onAppointment={onToPlan} onRequest={onRequest} />
        ) : tab === 'appointments' ? (
          <AppointmentsTab
            view={props.appointmentView}
            onView={props.onAppointmentView}
            board={board}
            names={names}
            now={now}
            work={props.appointmentWork}
            chosen={chosen}
            onChoose={onAppointment}
            onGive={props.onGive}
          />
        ) : (
          <VisitsOfTab
            tab={tab}
            visits={visits[tab]}
            board={board}
            names={names}
            queue={queue}
            onQueue={onQueue}
            chosen={chosen}
            onChoose={onVisit}
          />
        )}
      </div>
    </section>
  )
}

/** How many a list holds; of appointments those that are still to come. */
const countOf = (
  tab: Tab,
  { visits, board, tasks }: { visits: Readonly<Record<VisitTab, Visit[]>>; board: Board; tasks: Tasks },
): { count?: number; urgent?: boolean } => {
  if (tab === 'products') return {}
  if (tab === 'anew') return { count: waitingTasks(tasks), urgent: true }
  if (tab === 'appointments') return { count: board.appointments.filter(({ stage }) => stage === 'booked').length }
  return { count: visits[tab].length, urgent: tab === 'unprinted' }
}
