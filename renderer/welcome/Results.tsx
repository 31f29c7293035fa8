import { useTranslation } from 'react-i18next'
import type { Visit } from '#domain/visit/visit.ts'
import { activityOf } from '../activity/activityOption.tsx'
import { NothingSuits } from '../catalogue/words/NothingSuits.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Calendar, Info, Plus } from '../ui/icons.tsx'
import { OptionList } from '../visit/OptionList.tsx'
import styles from './Results.module.css'
import type { FrontSearch } from './useFrontSearch.ts'

/**
 * What the search found. A click chooses, as the arrows do, and shows a visit or an activity; a ticket is only given by Enter or its
 * own button.
 */
export const Results = (props: {
  search: FrontSearch
  onVisit: (visit: Visit) => void
  onAppointment: (appointment: string) => void
  onActivity: (activity: string) => void
  onSheet: () => void
  onBook: () => void
  onAdd: () => void
}) => {
  const { search, onVisit, onAppointment, onActivity, onSheet, onBook, onAdd } = props
  const { t } = useTranslation(['welcome', 'appointments'])
  const none = search.product === undefined
  const reason = none ? { reason: t('search.chooseFirst') } : {}
  return (
    <div className={styles['results']}>
      <OptionList
        id={search.list}
        label={t('search.results')}
        options={search.options}
        active={search.active}
        onActive={search.setActive}
        onTake={(id) => {
          const visit = search.visitAt(id)
          const activity = activityOf(id)
          if (visit !== undefined) onVisit(visit)
          else if (search.isAppointment(id)) onAppointment(id)
          else if (activity !== undefined) onActivity(activity)
        }}
        empty={t('search.none')}
      />
      <div className={styles['foot']}>
        <ActionButton
          label={t('action.sheet')}
          chord="Ctrl+Enter"
          kind="quiet"
          icon={<Info />}
          disabled={none}
          {...reason}
          onPress={onSheet}
        />
        <ActionButton
          label={t('action.addToTicket')}
          chord="Shift+Enter"
          kind="quiet"
          icon={<Plus />}
          disabled={none}
          {...reason}
          onPress={onAdd}
        />
        <ActionButton
          label={t('appointments:give')}
          chord="Alt+A"
          kind="quiet"
          icon={<Calendar />}
          disabled={none}
          {...reason}
          onPress={onBook}
        />
        <NothingSuits query={search.query} />
      </div>
    </div>
  )
}
