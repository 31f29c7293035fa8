import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { durationsOf } from '#domain/visit/duration.ts'
import { waitedMs } from '#domain/visit/next.ts'
import { timeOf } from '#domain/time/day.ts'
import { trueMs } from '#domain/time/trueTime.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { Duration } from '../ui/Duration.tsx'
import { AfterwardsMark } from '../ui/AfterwardsMark.tsx'
import { AppointmentMark } from '../ui/AppointmentMark.tsx'
import { LanguageMark } from '../ui/LanguageMark.tsx'
import { Note } from '../ui/icons.tsx'
import { PriorityMark } from '../ui/PriorityMark.tsx'
import { StageBadge } from '../ui/StageBadge.tsx'
import { Ticking } from '../ui/Ticking.tsx'
import { UnprovenMark } from '../ui/UnprovenMark.tsx'
import { VisitRow } from '../ui/VisitRow.tsx'
import { WaitTime } from '../ui/WaitTime.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import type { Names } from '../visit/names.ts'
import { targetWords } from '../visit/targetWords.ts'
import type { ListName } from './lists.ts'

/** What can be done with a visit from a list. The functions stay the same, so that rows of other visits rest. */
export type RowActions = {
  onSelect: (visit: Visit) => void
  onCall: (visit: Visit) => void
  onBringBack: (visit: Visit) => void
  onGoOn: (visit: Visit) => void
}

/** One visit in one of the five lists; when chosen, what can be done with it from there. Drawn anew only when it changes. */
export const ListRow = memo(function ListRow(
  props: {
    list: ListName
    visit: Visit
    names: Names
    targetMinutes: number | undefined
    selected: boolean
    /** Whether this counter holds it beside the visit that is shown. */
    heldHere: boolean
    busy: boolean
    /** The other counter that it falls to while cut off. */
    fallsTo: string | undefined
    /** Whether some of it is not signed with an approved key. */
    unproven: boolean
  } & RowActions,
) {
  const {
    list,
    visit,
    names,
    targetMinutes,
    selected,
    heldHere,
    busy,
    fallsTo,
    unproven,
    onSelect,
    onCall,
    onBringBack,
    onGoOn,
  } = props
  const { t } = useTranslation('counter')
  const { t: tVisit } = useTranslation('visit')
  const products = visit.products.map(names.product).join(' · ')
  const to = targetWords(visit, tVisit, names)

  /** Ended visits have all their times. */
  const waited = () => {
    const { waitMs } = durationsOf(visit, 0)
    return waitMs === undefined ? null : <Duration ms={waitMs} label={t('time.waited')} />
  }

  const time = (now: number) => {
    if (list === 'waiting') return <WaitTime ms={waitedMs(visit, now)} targetMinutes={targetMinutes} />
    if (list === 'finished') {
      const { serviceMs } = durationsOf(visit, now)
      return serviceMs === undefined ? null : <Duration ms={serviceMs} label={t('time.served')} />
    }
    const { lastEntry } = visit
    return lastEntry === undefined ? null : (
      <Duration ms={Math.max(0, now - trueMs(lastEntry))} label={t('time.since')} />
    )
  }

  const actions = () => {
    const call = <ActionButton label={t('action.call')} busy={busy} onPress={() => onCall(visit)} />
    if (list === 'waiting') return call
    if (list === 'parked' || list === 'missed')
      return (
        <>
          {call}
          <ActionButton label={t('action.bringBack')} busy={busy} onPress={() => onBringBack(visit)} />
        </>
      )
    if (list === 'called' && heldHere) return <ActionButton label={t('action.goOn')} onPress={() => onGoOn(visit)} />
    return undefined
  }
  const detail = (
    <>
      {list === 'called' || list === 'finished' ? <StageBadge stage={visit.stage} /> : null}
      {products !== '' && <span>{names.queue(visit.queue)}</span>}
      <AppointmentMark appointment={visit.appointment} />
      {to !== undefined && <span>{to}</span>}
      {fallsTo !== undefined && <span>{t('share.falls', { counter: fallsTo })}</span>}
      {list !== 'waiting' && visit.counter !== undefined && (
        <span>{tVisit('atCounter', { counter: visit.counter })}</span>
      )}
      {list === 'finished' && visit.endedAt !== undefined && <span>{timeOf(visit.endedAt)}</span>}
      {list === 'finished' && waited()}
      {visit.language !== 'nl' && <LanguageMark language={visit.language} />}
      <PriorityMark priority={visit.priority} />
      {visit.enteredAfterwards === true && <AfterwardsMark />}
      {unproven && <UnprovenMark />}
      {visit.notes.length > 0 && (
        <span>
          <Note size={14} /> {tVisit('noteCount', { count: visit.notes.length })}
        </span>
      )}
    </>
  )
  return (
    <VisitRow
      label={visit.label}
      main={products === '' ? names.queue(visit.queue) : products}
      detail={detail}
      end={<Ticking>{time}</Ticking>}
      selected={selected}
      onPress={() => onSelect(visit)}
      actions={selected ? actions() : undefined}
    />
  )
})
