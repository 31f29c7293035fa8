import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BookingDraft } from './bookingDraft.ts'
import styles from './CitizenFields.module.css'

/** Until when somebody who waits for a seat can come. From when, how and with whom stands among the wishes. */
export function WaitFields(props: {
  earliest: string
  latest: string
  onChange: (change: Partial<BookingDraft>) => void
}) {
  const { earliest, latest, onChange } = props
  const { t } = useTranslation('appointmentCare')
  return (
    <div className={styles['fields']}>
      <TextInput
        type="date"
        label={t('wait.latest')}
        description={t('wait.hint')}
        className={styles['wide']}
        value={latest}
        min={earliest}
        onChange={({ currentTarget: { value } }) => onChange({ latest: value === '' ? undefined : value })}
      />
    </div>
  )
}
