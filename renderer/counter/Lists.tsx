import { useState } from 'react'
import { useCallbackRef } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import { areProven } from '#domain/site/stationKeys.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'
import { useDraft } from '../state/useDraft.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { VisitList } from '../ui/VisitList.tsx'
import type { Names } from '../visit/names.ts'
import { focusFirstRow, rowArrows } from '../visit/rowArrows.ts'
import { TabBar } from '../visit/TabBar.tsx'
import { useScrolls } from '../ui/useScrolls.ts'
import { ListRow, type RowActions } from './ListRow.tsx'
import { type CounterLists, type ListName, listNames, targetsOf } from './lists.ts'
import styles from './Lists.module.css'
import type { CounterWork } from './useCounterWork.ts'

const panel = 'counter-list'
const ListShown = z.enum(listNames)

/** The five lists of a counter as tabs with their counts. Alt and a digit open one, arrows move through its rows. */
export const Lists = (props: {
  lists: CounterLists
  /** The other counter that a waiting visit falls to while cut off. */
  holders: ReadonlyMap<string, string>
  site: Board['site']
  names: Names
  work: CounterWork
}) => {
  const { lists, holders, site, names, work } = props
  const { t } = useTranslation('counter')
  const [shown, setShown] = useDraft<ListName>('list', ListShown, 'waiting')
  const [selected, setSelected] = useState<string>()
  const [body, scrolls] = useScrolls()
  const goTo = (name: ListName) => {
    setShown(name)
    focusFirstRow(panel)
  }
  useKeys(Object.fromEntries(listNames.map((name, index) => [`Alt+${index + 1}`, () => goTo(name)])))
  const actions: RowActions = {
    onSelect: useCallbackRef(({ id }: Visit) => setSelected(id === selected ? undefined : id)),
    onCall: useCallbackRef((visit: Visit) => void work.callVisit(visit)),
    onBringBack: useCallbackRef((visit: Visit) => void work.bringBack(visit)),
    onGoOn: useCallbackRef((visit: Visit) => work.choose(visit)),
  }
  const targets = targetsOf(site)
  const visits = lists[shown]
  return (
    <section className={styles['lists']} aria-label={t('lists.title')}>
      <TabBar
        label={t('lists.title')}
        tabs={listNames.map((name, index) => ({
          id: name,
          name: t(`lists.${name}`),
          count: lists[name].length,
          chord: `Alt+${index + 1}`,
        }))}
        shown={shown}
        onShow={setShown}
        panel={panel}
      />
      <div
        id={panel}
        role="tabpanel"
        aria-label={t(`lists.${shown}`)}
        className={styles['body']}
        ref={body}
        tabIndex={scrolls && visits.length === 0 ? 0 : -1}
        onKeyDown={rowArrows}
      >
        {visits.length === 0 ? (
          <EmptyState title={t(`empty.${shown}`)} />
        ) : (
          <VisitList label={t(`lists.${shown}`)}>
            {visits.map((visit) => (
              <ListRow
                key={visit.id}
                list={shown}
                visit={visit}
                names={names}
                targetMinutes={targets[visit.queue]}
                selected={visit.id === selected}
                heldHere={visit.id !== work.present?.id && work.held.some(({ id }) => id === visit.id)}
                busy={visit.id === selected && work.running !== undefined}
                fallsTo={shown === 'waiting' ? holders.get(visit.id) : undefined}
                unproven={!areProven(site.keys, visit.signers)}
                {...actions}
              />
            ))}
          </VisitList>
        )}
      </div>
    </section>
  )
}
