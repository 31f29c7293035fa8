import { useTranslation } from 'react-i18next'
import { useWishes } from '../../state/station.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import detail from '../../ui/Detail.module.css'
import { TabBar } from '../../visit/TabBar.tsx'
import type { Names } from '../../visit/names.ts'
import type { AppointmentWork } from '../useAppointmentWork.ts'
import tab from './AppointmentsTab.module.css'
import { type CareView, careViews, chordOf } from './careViews.ts'
import { ReminderList } from './ReminderList.tsx'
import { WaitingList } from './WaitingList.tsx'

const panel = 'care-view'

/** Who waits for a seat and who is reminded, in the side panel of a desk that has no list of today's appointments. */
export function CareLists(props: {
  view: CareView
  onView: (view: CareView) => void
  names: Names
  work: AppointmentWork
  onChoose: (appointment: string) => void
  /** Gives a seat to somebody who waits. */
  onGive: (appointment: string) => void
  onClose: () => void
}) {
  const { view, onView, names, work, onChoose, onGive, onClose } = props
  const { t } = useTranslation(['appointmentCare', 'common'])
  const waiting = useWishes()
  return (
    <section className={detail['detail']} aria-label={t(`view.${view}`)}>
      <header className={detail['head']}>
        <h2 className={detail['title']}>{t('view.label')}</h2>
        <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
      </header>
      <TabBar
        label={t('view.label')}
        tabs={careViews.map((id) => ({
          id,
          name: t(`view.${id}`),
          ...(id === 'waiting' ? { count: waiting?.length ?? 0 } : {}),
          ...chordOf(id),
        }))}
        shown={view}
        onShow={onView}
        panel={panel}
      />
      <div id={panel} role="tabpanel" aria-label={t(`view.${view}`)} className={tab['panel']}>
        {view === 'waiting' ? (
          <WaitingList waiting={waiting} names={names} chosen={undefined} onGive={onGive} onChoose={onChoose} />
        ) : (
          <ReminderList names={names} work={work} chosen={undefined} onChoose={onChoose} />
        )}
      </div>
    </section>
  )
}
