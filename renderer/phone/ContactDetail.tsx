import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contact } from '#domain/contact/contact.ts'
import { type StationKey, areProven } from '#domain/site/stationKeys.ts'
import { timeOf } from '#domain/time/day.ts'
import { GuidedList } from '../guide/GuidedList.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Duration } from '../ui/Duration.tsx'
import { Phone, Undo } from '../ui/icons.tsx'
import { LanguageMark } from '../ui/LanguageMark.tsx'
import { UnprovenMark } from '../ui/UnprovenMark.tsx'
import type { Names } from '../visit/names.ts'
import { ContactBadge } from './ContactBadge.tsx'
import detail from '../ui/Detail.module.css'
import styles from './ContactDetail.module.css'
import type { PhoneWork } from './usePhoneWork.ts'

/** One of today's contacts: what it was about, what was shown and answered, what came of it, and the way back to it. */
export const ContactDetail = (props: {
  contact: Contact
  keys: readonly StationKey[]
  work: PhoneWork
  names: Names
  onSheet: (product: string) => void
  onGoesOn: () => void
  onClose: () => void
}) => {
  const { contact, keys, work, names, onSheet, onGoesOn, onClose } = props
  const { t } = useTranslation(['phone', 'common'])
  const { receivedAt = 0, closedAt, stage, by, department, products } = contact
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const isNow = work.present?.id === contact.id
  const title = t('call.title', { time: timeOf(receivedAt) })
  const reopen = async () => {
    if (await work.reopen(contact)) onGoesOn()
  }
  return (
    <section className={detail['detail']} aria-label={title}>
      <header className={detail['head']}>
        <h2 className={detail['title']} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
      </header>
      <div className={detail['body']}>
        <p className={detail['facts']}>
          <ContactBadge contact={contact} isNow={isNow} />
          {closedAt !== undefined && <Duration ms={Math.max(0, closedAt - receivedAt)} label={t('call.lasted')} />}
          <LanguageMark language={contact.language} />
          {by !== undefined && <span>{names.staff(by)}</span>}
          {!areProven(keys, contact.signers) && <UnprovenMark />}
        </p>
        {department !== undefined && (
          <p className={detail['line']}>{t('passedTo', { department: names.department(department) })}</p>
        )}
        {products.length === 0 ? (
          <p className={detail['line']}>{t('list.noProduct')}</p>
        ) : (
          <ul className={styles['products']} aria-label={t('detail.products')}>
            {products.map((key) => (
              <li key={key}>
                <button type="button" className={styles['product']} onClick={() => onSheet(key)}>
                  {names.product(key)}
                </button>
              </li>
            ))}
          </ul>
        )}
        <GuidedList guided={contact.guided} names={names} areOpen />
        <div className={detail['actions']}>
          {stage === 'closed' && (
            <ActionButton
              label={t('action.reopen')}
              icon={<Undo />}
              busy={work.running === 'reopened'}
              onPress={() => void reopen()}
            />
          )}
          {stage === 'open' && !isNow && (
            <ActionButton
              label={t('action.goOn')}
              kind="primary"
              icon={<Phone />}
              onPress={() => {
                if (work.goOn(contact)) onGoesOn()
              }}
            />
          )}
        </div>
      </div>
    </section>
  )
}
