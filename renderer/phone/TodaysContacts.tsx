import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contact } from '#domain/contact/contact.ts'
import { type StationKey, areProven } from '#domain/site/stationKeys.ts'
import { timeOf } from '#domain/time/day.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LanguageMark } from '../ui/LanguageMark.tsx'
import { UnprovenMark } from '../ui/UnprovenMark.tsx'
import { VisitList } from '../ui/VisitList.tsx'
import { VisitRow } from '../ui/VisitRow.tsx'
import type { Names } from '../visit/names.ts'
import { rowArrows } from '../visit/rowArrows.ts'
import { TabBar } from '../visit/TabBar.tsx'
import { type ListName, contactsOf, lists } from './calls.ts'
import { ContactBadge } from './ContactBadge.tsx'
import styles from './TodaysContacts.module.css'

export const listPanel = 'phone-list'
export const rowOf = (contact: string): string => `row ${contact}`

/** Today's contacts of this site, everybody's or one's own: what they were about, what came of them, and by whom. */
export const TodaysContacts = (props: {
  contacts: readonly Contact[]
  keys: readonly StationKey[]
  list: ListName
  onList: (list: ListName) => void
  staff: string
  /** The id of the one under way. */
  present: string | undefined
  names: Names
  onChoose: (contact: string) => void
}) => {
  const { contacts, keys, list, onList, staff, present, names, onChoose } = props
  const { t } = useTranslation('phone')
  const shown = contactsOf(list, contacts, staff)
  return (
    <section className={styles['contacts']} aria-label={t('list.title')}>
      <TabBar
        label={t('list.title')}
        tabs={lists.map((one, index) => ({
          id: one,
          name: t(`list.${one}`),
          count: one === list ? shown.length : contactsOf(one, contacts, staff).length,
          chord: `Alt+${index + 1}`,
        }))}
        shown={list}
        onShow={onList}
        panel={listPanel}
      />
      <div id={listPanel} role="tabpanel" aria-label={t(`list.${list}`)} className={styles['body']}>
        {shown.length === 0 ? (
          <EmptyState title={t(list === 'all' ? 'list.emptyAll' : 'list.emptyMine')} hint={t('list.emptyHint')} />
        ) : (
          <div className={styles['scroll']} onKeyDown={rowArrows}>
            <VisitList label={t(`list.${list}`)}>
              {shown.map((contact) => (
                <ContactRow
                  key={contact.id}
                  contact={contact}
                  isNow={contact.id === present}
                  isProven={areProven(keys, contact.signers)}
                  names={names}
                  onChoose={onChoose}
                />
              ))}
            </VisitList>
          </div>
        )}
      </div>
    </section>
  )
}

/** Drawn anew only when it changes. */
const ContactRow = memo(function ContactRow(props: {
  contact: Contact
  isNow: boolean
  isProven: boolean
  names: Names
  onChoose: (contact: string) => void
}) {
  const { contact, isNow, isProven, names, onChoose } = props
  const { t } = useTranslation('phone')
  const { id, products, by, language, receivedAt = 0, department } = contact
  const detail = (
    <>
      {by !== undefined && <span>{names.staff(by)}</span>}
      {department !== undefined && <span>{names.department(department)}</span>}
      {language !== 'nl' && <LanguageMark language={language} />}
      {!isProven && <UnprovenMark />}
    </>
  )
  return (
    <VisitRow
      id={rowOf(id)}
      label={timeOf(receivedAt)}
      main={products.length === 0 ? t('list.noProduct') : products.map(names.product).join(' · ')}
      detail={detail}
      end={<ContactBadge contact={contact} isNow={isNow} />}
      onPress={() => onChoose(id)}
    />
  )
})
