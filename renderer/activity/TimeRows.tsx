import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { mostTimes } from '#domain/activity/activity.ts'
import { addDays, isDay } from '#domain/time/day.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Cross, Plus } from '../ui/icons.tsx'
import css from './Activities.module.css'
import type { TimeRow } from './form.ts'

/** The times of an activity: from a day and an hour until another; without hours it lasts whole days. */
export function TimeRows(props: {
  rows: readonly TimeRow[]
  disabled: boolean
  isWrong: (id: string) => boolean
  onChange: (rows: TimeRow[]) => void
}) {
  const { rows, disabled, isWrong, onChange } = props
  const { t } = useTranslation('activity')
  const list = useRef<HTMLDivElement>(null)
  const set = (id: string, part: Partial<TimeRow>): void =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...part } : row)))
  const add = (): void => {
    const last = rows.at(-1)
    // What comes again mostly does so a week later, at the same hour.
    const from = last !== undefined && isDay(last.from) ? addDays(last.from, 7) : ''
    const row = { ...(last ?? { fromTime: '', untilTime: '' }), id: crypto.randomUUID().slice(0, 8), from, until: '' }
    flushSync(() => onChange([...rows, row]))
    list.current?.querySelector<HTMLElement>(':scope > :nth-last-child(1 of [data-row]) input')?.focus()
  }
  const remove = (id: string): void => {
    flushSync(() => onChange(rows.filter((row) => row.id !== id)))
    list.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    if (event.key !== 'Delete' || !event.ctrlKey || disabled) return
    event.preventDefault()
    remove(id)
  }
  return (
    <div ref={list} tabIndex={-1} role="group" aria-label={t('field.times')}>
      {rows.map((row, place) => {
        const field = (name: 'from' | 'fromTime' | 'until' | 'untilTime') => ({
          label: t(`time.${name}`),
          'aria-label': t('time.of', { name: t(`time.${name}`), place: place + 1 }),
          value: row[name],
          disabled,
          onChange: (event: { currentTarget: { value: string } }) => set(row.id, { [name]: event.currentTarget.value }),
        })
        const hours = { placeholder: t('time.example'), maxLength: 5, autoComplete: 'off' }
        return (
          <div key={row.id} className={css['row']} data-row onKeyDown={(event) => onKeyDown(event, row.id)}>
            <TextInput {...field('from')} type="date" error={isWrong(row.id) && t('fault.row')} />
            <TextInput {...field('fromTime')} {...hours} />
            <TextInput {...field('until')} type="date" />
            <TextInput {...field('untilTime')} {...hours} />
            <ActionButton
              label={t('time.remove', { place: place + 1 })}
              kind="quiet"
              icon={<Cross size={16} />}
              disabled={disabled}
              onPress={() => remove(row.id)}
            />
          </div>
        )
      })}
      <ActionButton
        label={t('time.add')}
        kind="quiet"
        icon={<Plus size={16} />}
        disabled={disabled || rows.length >= mostTimes}
        onPress={add}
      />
      <p className={css['hint']}>{t('time.hint')}</p>
    </div>
  )
}
