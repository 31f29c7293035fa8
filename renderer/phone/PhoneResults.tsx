import { useTranslation } from 'react-i18next'
import { activityOf } from '../activity/activityOption.tsx'
import { NothingSuits } from '../catalogue/words/NothingSuits.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Info, Plus } from '../ui/icons.tsx'
import { OptionList } from '../visit/OptionList.tsx'
import styles from './PhoneResults.module.css'
import type { PhoneSearch } from './usePhoneSearch.ts'

/** What the search found. A click shows the sheet; a product joins the call by Enter or its own button. */
export const PhoneResults = (props: {
  search: PhoneSearch
  busy: boolean
  onAdd: (product: string) => void
  onSheet: (product: string) => void
  onActivity: (activity: string) => void
  onAppointment: (appointment: string) => void
}) => {
  const { search, busy, onAdd, onSheet, onActivity, onAppointment } = props
  const { t } = useTranslation('phone')
  const { product } = search
  const none = product === undefined ? { disabled: true, reason: t('search.chooseFirst') } : {}
  const on = (act: (product: string) => void) => () => {
    if (product !== undefined) act(product)
  }
  return (
    <section className={styles['results']} aria-label={t('found')}>
      <OptionList
        id={search.list}
        label={t('found')}
        options={search.options}
        active={search.active}
        onActive={search.setActive}
        onTake={(id) => {
          const activity = activityOf(id)
          if (search.isAppointment(id)) onAppointment(id)
          else if (activity === undefined) onSheet(id)
          else onActivity(activity)
        }}
        empty={t('search.none')}
      />
      <div className={styles['foot']}>
        <ActionButton
          label={t('action.add')}
          chord="Enter"
          kind="quiet"
          icon={<Plus />}
          busy={busy}
          {...none}
          onPress={on(onAdd)}
        />
        <ActionButton
          label={t('action.sheet')}
          chord="Ctrl+Enter"
          kind="quiet"
          icon={<Info />}
          {...none}
          onPress={on(onSheet)}
        />
        <NothingSuits query={search.query} />
      </div>
    </section>
  )
}
