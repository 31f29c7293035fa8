import { TextInput } from '@mantine/core'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { BookingDraft, missingOf } from './bookingDraft.ts'
import styles from './CitizenFields.module.css'

/** Who it is with, and how to reach them; at home also where, and for video the link. */
export function CitizenFields(props: {
  draft: BookingDraft
  nameRef: Ref<HTMLInputElement>
  /** What is asked for before it can be booked. */
  missing: ReturnType<typeof missingOf>
  onChange: (change: Partial<BookingDraft>) => void
}) {
  const { draft, nameRef, missing, onChange } = props
  const { t } = useTranslation('appointments')
  const field = (of: 'name' | 'phone' | 'mail' | 'address' | 'link', longest: number) => ({
    name: of,
    label: t(`citizen.${of}`),
    value: draft[of],
    maxLength: longest,
    autoComplete: 'off',
    error: missing === of ? t('citizen.missing') : undefined,
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => onChange({ [of]: value }),
  })
  return (
    <div className={styles['fields']}>
      <TextInput ref={nameRef} className={styles['wide']} {...field('name', 120)} />
      <TextInput type="tel" {...field('phone', 40)} />
      <TextInput type="email" {...field('mail', 120)} />
      {draft.way === 'home' && <TextInput className={styles['wide']} {...field('address', 200)} />}
      {draft.way === 'video' && <TextInput type="url" className={styles['wide']} {...field('link', 300)} />}
    </div>
  )
}
