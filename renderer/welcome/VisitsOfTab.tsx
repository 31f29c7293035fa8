import { useTranslation } from 'react-i18next'
import { areProven } from '#domain/site/stationKeys.ts'
import { waitedMs } from '#domain/visit/next.ts'
import { timeOf } from '#domain/time/day.ts'
import { stampMs } from '#domain/time/stamp.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Note } from '../ui/icons.tsx'
import { LanguageMark } from '../ui/LanguageMark.tsx'
import { PriorityMark } from '../ui/PriorityMark.tsx'
import { StageBadge } from '../ui/StageBadge.tsx'
import { UnprovenMark } from '../ui/UnprovenMark.tsx'
import { VisitList } from '../ui/VisitList.tsx'
import { VisitRow } from '../ui/VisitRow.tsx'
import { WaitTime } from '../ui/WaitTime.tsx'
import type { Names } from '../visit/names.ts'
import { nameOf } from '../visit/person.ts'
import { rowArrows } from '../visit/rowArrows.ts'
import { targetWords } from '../visit/targetWords.ts'
import { QueueFilter } from './QueueFilter.tsx'
import type { VisitTab } from './visitTabs.ts'
import styles from './VisitsOfTab.module.css'

/** Today's visits of one kind, of all queues or of one. Choosing one opens it in the side panel. */
export const VisitsOfTab = (props: {
  tab: VisitTab
  visits: readonly Visit[]
  board: Pick<Board, 'site' | 'persons'>
  names: Names
  now: number
  queue: string | undefined
  onQueue: (letter: string | undefined) => void
  chosen: string | undefined
  onChoose: (visit: Visit) => void
}) => {
  const { tab, visits, board, names, now, queue, onQueue, chosen, onChoose } = props
  const { t } = useTranslation('welcome')
  const { t: tVisit } = useTranslation('visit')
  const shown = visits.filter((visit) => queue === undefined || visit.queue === queue)
  return (
    <div className={styles['visits']}>
      <QueueFilter
        visits={visits}
        queues={board.site.queues.map(({ letter }) => letter)}
        names={names}
        queue={queue}
        onQueue={onQueue}
      />
      {shown.length === 0 ? (
        <EmptyState title={t(`empty.${tab}`)} />
      ) : (
        <div className={styles['scroll']} onKeyDown={rowArrows}>
          <VisitList label={t(`tab.${tab}`)}>
            {shown.map((visit) => (
              <VisitRow
                key={visit.id}
                label={visit.label}
                main={mainOf(visit)}
                detail={detailOf(visit)}
                end={endOf(visit)}
                selected={visit.id === chosen}
                onPress={() => onChoose(visit)}
              />
            ))}
          </VisitList>
        </div>
      )}
    </div>
  )

  function mainOf({ id, products, queue: letter }: Visit): string {
    const what = products.length === 0 ? names.queue(letter) : products.map(names.product).join(' · ')
    const name = nameOf(board.persons, id)
    return name === undefined ? what : `${name} · ${what}`
  }

  function detailOf(visit: Visit) {
    const to = targetWords(visit, tVisit, names)
    return (
      <>
        {tab !== 'waiting' && <StageBadge stage={visit.stage} />}
        <span>{names.queue(visit.queue)}</span>
        {to !== undefined && <span>{to}</span>}
        {tab !== 'waiting' && visit.counter !== undefined && (
          <span>{tVisit('atCounter', { counter: visit.counter })}</span>
        )}
        {visit.language !== 'nl' && <LanguageMark language={visit.language} />}
        <PriorityMark priority={visit.priority} />
        {!areProven(board.site.keys, visit.signers) && <UnprovenMark />}
        {visit.notes.length > 0 && (
          <span>
            <Note size={14} /> {tVisit('noteCount', { count: visit.notes.length })}
          </span>
        )}
      </>
    )
  }

  function endOf(visit: Visit) {
    if (tab === 'gone')
      return <span className={styles['time']}>{visit.endedAt === undefined ? '' : timeOf(stampMs(visit.endedAt))}</span>
    const target = board.site.queues.find(({ letter }) => letter === visit.queue)?.targetMinutes
    return <WaitTime ms={waitedMs(visit, now)} targetMinutes={tab === 'waiting' ? target : undefined} />
  }
}
