import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { withoutTurns } from '#domain/language/direction.ts'
import { atCounters } from '#domain/desk/presence.ts'
import type { Desk } from '#domain/desk/desk.ts'
import type { Language } from '#domain/language/language.ts'
import type { ProductContent } from '#domain/product/product.ts'
import { DepartmentStanding } from '../hours/Standing.tsx'
import type { Names } from '../visit/names.ts'
import { useFieldWords } from './fields/useFieldWords.ts'
import styles from './ProductSheet.module.css'

/** The municipality's own fields of a product: where, how, who, who of them is at a counter, and what staff should know. */
export const SheetFacts = (props: {
  local: ProductContent['local']
  names: Names
  language: Language
  today: string
  desks: readonly Desk[]
}) => {
  const { local, names, language, today, desks } = props
  const { t } = useTranslation('catalogue')
  const { wordOf } = useFieldWords()
  const present = atCounters([local.responsible, ...local.backups], desks)
  const who = (id: string): string => {
    const at = present.find(({ staff }) => staff === id)
    if (at === undefined) return names.staff(id)
    return `${names.staff(id)} (${t(`present.${at.status}`, { counter: names.counter(at.counter) })})`
  }
  const facts: [string, ReactNode][] = [
    [wordOf('local.where'), local.where.map((place) => t(`places.${place}`)).join(', ')],
    [wordOf('local.queue'), `${local.queue} · ${names.queue(local.queue)}`],
    [wordOf('local.level'), t(`levels.${local.level}`)],
    [wordOf('local.appointment'), t(`appointments.${local.appointment}`)],
    [wordOf('local.duration'), t('lead.minutes', { count: local.duration })],
    [wordOf('local.channels'), local.channels.map((channel) => t(`channel.${channel}`)).join(', ')],
    [
      wordOf('local.department'),
      <>
        {names.department(local.department)}
        <DepartmentStanding department={local.department} />
      </>,
    ],
    [wordOf('local.responsible'), who(local.responsible)],
    [wordOf('local.backups'), local.backups.map(who).join(', ')],
    [wordOf('local.remarks'), withoutTurns(local.remarks ?? '')],
    [
      wordOf('local.reviewOn'),
      `${dateIn(local.reviewOn, language)}${local.reviewOn < today ? ` · ${t('reviewDue')}` : ''}`,
    ],
  ]
  return (
    <dl className={styles['facts']}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name} className={styles['fact']}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

/** A plain date in words; noon UTC is that same date in every zone we serve. */
const dateIn = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
