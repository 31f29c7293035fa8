import { useTranslation } from 'react-i18next'
import { areProven } from '#domain/site/stationKeys.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { VisitList } from '../ui/VisitList.tsx'
import type { Names } from '../visit/names.ts'
import { nameOf } from '../visit/person.ts'
import { rowArrows } from '../visit/rowArrows.ts'
import { QueueFilter } from './QueueFilter.tsx'
import { TabRow } from './TabRow.tsx'
import type { VisitTab } from './visitTabs.ts'
import styles from './VisitsOfTab.module.css'

/** Today's visits of one kind, of all queues or of one. Choosing one opens it in the side panel. */
export const VisitsOfTab = (props: {
  tab: VisitTab
  visits: readonly Visit[]
  board: Pick<Board, 'site' | 'persons'>
  names: Names
  queue: string | undefined
  onQueue: (letter: string | undefined) => void
  chosen: string | undefined
  onChoose: (visit: Visit) => void
}) => {
  const { tab, visits, board, names, queue, onQueue, chosen, onChoose } = props
  const { t } = useTranslation('welcome')
  const { queues, keys } = board.site
  const shown = visits.filter((visit) => queue === undefined || visit.queue === queue)
  return (
    <div className={styles['visits']}>
      <QueueFilter
        visits={visits}
        queues={queues.map(({ letter }) => letter)}
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
              <TabRow
                key={visit.id}
                tab={tab}
                visit={visit}
                name={nameOf(board.persons, visit.id)}
                names={names}
                targetMinutes={queues.find(({ letter }) => letter === visit.queue)?.targetMinutes}
                unproven={!areProven(keys, visit.signers)}
                selected={visit.id === chosen}
                onChoose={onChoose}
              />
            ))}
          </VisitList>
        </div>
      )}
    </div>
  )
}
