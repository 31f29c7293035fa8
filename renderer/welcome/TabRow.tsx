import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { timeOf } from '#domain/time/day.ts'
import { waitedMs } from '#domain/visit/next.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { Note } from '../ui/icons.tsx'
import { AfterwardsMark } from '../ui/AfterwardsMark.tsx'
import { AppointmentMark } from '../ui/AppointmentMark.tsx'
import { LanguageMark } from '../ui/LanguageMark.tsx'
import { PriorityMark } from '../ui/PriorityMark.tsx'
import { StageBadge } from '../ui/StageBadge.tsx'
import { Ticking } from '../ui/Ticking.tsx'
import { UnprovenMark } from '../ui/UnprovenMark.tsx'
import { VisitRow } from '../ui/VisitRow.tsx'
import { WaitTime } from '../ui/WaitTime.tsx'
import type { Names } from '../visit/names.ts'
import { targetWords } from '../visit/targetWords.ts'
import type { VisitTab } from './visitTabs.ts'
import styles from './VisitsOfTab.module.css'

/** One of today's visits at the welcome desk. Drawn anew only when it changes. */
export const TabRow = memo(function TabRow(props: {
  tab: VisitTab
  visit: Visit
  name: string | undefined
  names: Names
  targetMinutes: number | undefined
  /** Whether some of it is not signed with an approved key. */
  unproven: boolean
  selected: boolean
  onChoose: (visit: Visit) => void
}) {
  const { tab, visit, name, names, targetMinutes, unproven, selected, onChoose } = props
  const { t } = useTranslation('visit')
  const { products, queue, counter, endedAt } = visit
  const what = products.length === 0 ? names.queue(queue) : products.map(names.product).join(' · ')
  const to = targetWords(visit, t, names)

  const detail = (
    <>
      {tab !== 'waiting' && <StageBadge stage={visit.stage} />}
      <span>{names.queue(queue)}</span>
      <AppointmentMark appointment={visit.appointment} />
      {to !== undefined && <span>{to}</span>}
      {tab !== 'waiting' && counter !== undefined && <span>{t('atCounter', { counter })}</span>}
      {visit.language !== 'nl' && <LanguageMark language={visit.language} />}
      <PriorityMark priority={visit.priority} />
      {visit.enteredAfterwards === true && <AfterwardsMark />}
      {unproven && <UnprovenMark />}
      {visit.notes.length > 0 && (
        <span>
          <Note size={14} /> {t('noteCount', { count: visit.notes.length })}
        </span>
      )}
    </>
  )
  const end =
    tab === 'gone' ? (
      <span className={styles['time']}>{endedAt === undefined ? '' : timeOf(endedAt)}</span>
    ) : (
      <Ticking>
        {(now) => <WaitTime ms={waitedMs(visit, now)} targetMinutes={tab === 'waiting' ? targetMinutes : undefined} />}
      </Ticking>
    )
  return (
    <VisitRow
      label={visit.label}
      main={name === undefined ? what : `${name} · ${what}`}
      detail={detail}
      end={end}
      selected={selected}
      onPress={() => onChoose(visit)}
    />
  )
})
