import { useTranslation } from 'react-i18next'
import { durationsOf } from '#domain/visit/duration.ts'
import { waitedMs } from '#domain/visit/next.ts'
import { timeOf } from '#domain/time/day.ts'
import { stampMs } from '#domain/time/stamp.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { Duration } from '../ui/Duration.tsx'
import { LanguageMark } from '../ui/LanguageMark.tsx'
import { Note } from '../ui/icons.tsx'
import { PriorityMark } from '../ui/PriorityMark.tsx'
import { StageBadge } from '../ui/StageBadge.tsx'
import { VisitRow } from '../ui/VisitRow.tsx'
import { WaitTime } from '../ui/WaitTime.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import type { Names } from '../visit/names.ts'
import { targetWords } from '../visit/targetWords.ts'
import type { ListName } from './lists.ts'
import type { CounterWork } from './useCounterWork.ts'

/** One visit in one of the five lists; when chosen, what can be done with it from there. */
export const ListRow = (props: {
  list: ListName
  visit: Visit
  names: Names
  now: number
  targetMinutes: number | undefined
  selected: boolean
  /** Whether this counter holds it beside the visit that is shown. */
  heldHere: boolean
  work: CounterWork
  onSelect: () => void
}) => {
  const { list, visit, names, now, targetMinutes, selected, heldHere, work, onSelect } = props
  const { t } = useTranslation('counter')
  const { t: tVisit } = useTranslation('visit')
  const products = visit.products.map(names.product).join(' · ')
  const to = targetWords(visit, tVisit, names)
  const { waitMs, serviceMs } = durationsOf(visit, now)
  const busy = work.running !== undefined

  const detail = (
    <>
      {list === 'called' || list === 'finished' ? <StageBadge stage={visit.stage} /> : null}
      {products !== '' && <span>{names.queue(visit.queue)}</span>}
      {to !== undefined && <span>{to}</span>}
      {list !== 'waiting' && visit.counter !== undefined && (
        <span>{tVisit('atCounter', { counter: visit.counter })}</span>
      )}
      {list === 'finished' && visit.endedAt !== undefined && <span>{timeOf(stampMs(visit.endedAt))}</span>}
      {list === 'finished' && waitMs !== undefined && <Duration ms={waitMs} label={t('time.waited')} />}
      {visit.language !== 'nl' && <LanguageMark language={visit.language} />}
      <PriorityMark priority={visit.priority} />
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
      end={time()}
      selected={selected}
      onPress={onSelect}
      actions={selected ? actions() : undefined}
    />
  )

  function time() {
    if (list === 'waiting') return <WaitTime ms={waitedMs(visit, now)} targetMinutes={targetMinutes} />
    if (list === 'finished')
      return serviceMs === undefined ? null : <Duration ms={serviceMs} label={t('time.served')} />
    const since = visit.lastEntry?.at
    return since === undefined ? null : <Duration ms={Math.max(0, now - stampMs(since))} label={t('time.since')} />
  }

  function actions() {
    const call = <ActionButton label={t('action.call')} busy={busy} onPress={() => void work.callVisit(visit)} />
    if (list === 'waiting') return call
    if (list === 'parked' || list === 'missed')
      return (
        <>
          {call}
          <ActionButton label={t('action.bringBack')} busy={busy} onPress={() => void work.bringBack(visit)} />
        </>
      )
    if (list === 'called' && heldHere)
      return <ActionButton label={t('action.goOn')} onPress={() => work.choose(visit)} />
    return undefined
  }
}
