import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ways } from '#domain/appointment/entry.ts'
import { waysFor } from '#domain/appointment/need.ts'
import { partsOfDay } from '#domain/appointment/slotQuestion.ts'
import type { Names } from '../../visit/names.ts'
import type { BookingDraft } from './bookingDraft.ts'
import type { BookingSources } from './useBookingSources.ts'
import styles from './BookingWishes.module.css'

/** Which times suit: how one meets, how many come, from when, when in the day, and with whom. */
export function BookingWishes(props: {
  draft: BookingDraft
  sources: BookingSources | undefined
  names: Names
  today: string
  onChange: (change: Partial<BookingDraft>) => void
}) {
  const { draft, sources, names, today, onChange } = props
  const { t } = useTranslation('appointments')
  const offered = sources === undefined ? [] : waysFor(sources.booking.policy, draft.products)
  const clerks = sources?.clerksFor(draft.products) ?? []
  return (
    <div className={styles['wishes']}>
      <NativeSelect
        label={t('detail.way')}
        value={draft.way}
        onChange={({ currentTarget: { value } }) => onChange({ way: ways.find((way) => way === value) ?? 'onSite' })}
      >
        {ways
          .filter((way) => offered.includes(way) || way === draft.way)
          .map((way) => (
            <option key={way} value={way}>
              {t(`way.${way}`)}
            </option>
          ))}
      </NativeSelect>
      <NumberInput
        label={t('detail.people')}
        value={draft.people}
        min={1}
        max={50}
        clampBehavior="strict"
        allowDecimal={false}
        onChange={(value) => onChange({ people: typeof value === 'number' ? Math.max(1, value) : 1 })}
      />
      <NativeSelect
        label={t('book.partOfDay')}
        value={draft.partOfDay ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ partOfDay: partsOfDay.find((part) => part === value) })}
      >
        <option value="">{t('book.anyTime')}</option>
        {partsOfDay.map((part) => (
          <option key={part} value={part}>
            {t(`part.${part}`)}
          </option>
        ))}
      </NativeSelect>
      <TextInput
        type="date"
        label={t('book.from')}
        value={draft.from ?? ''}
        min={today}
        onChange={({ currentTarget: { value } }) => onChange({ from: value === '' ? undefined : value })}
      />
      <NativeSelect
        className={styles['wide']}
        label={t('book.clerk')}
        value={draft.clerk ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ clerk: value === '' ? undefined : value })}
      >
        <option value="">{t('book.anyClerk')}</option>
        {clerks.map((id) => (
          <option key={id} value={id}>
            {names.staff(id)}
          </option>
        ))}
      </NativeSelect>
    </div>
  )
}
