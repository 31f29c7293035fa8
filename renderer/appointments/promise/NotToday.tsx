import { useTranslation } from 'react-i18next'
import { promisesOf } from '#domain/visit/unhelped.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { closedShown } from '../../state/dayLogs.ts'
import type { Board } from '../../state/model.ts'
import { Panel } from '../../ui/Panel.tsx'
import { VisitList } from '../../ui/VisitList.tsx'
import { VisitRow } from '../../ui/VisitRow.tsx'
import type { Names } from '../../visit/names.ts'
import { nameOf } from '../../visit/person.ts'
import styles from './Promise.module.css'

/** Who waits and is not helped today any more; choosing one gives them an appointment. Nothing where everybody still is. */
export function NotToday(props: {
  visits: readonly Visit[]
  board: Pick<Board, 'persons'>
  names: Names
  onChoose: (visit: Visit) => void
}) {
  const { visits, board, names, onChoose } = props
  const { t } = useTranslation('promise')
  if (visits.length === 0) return null
  return (
    <Panel title={t('notToday')} count={visits.length}>
      <VisitList label={t('notToday')}>
        {visits.map((visit) => (
          <VisitRow
            key={visit.id}
            label={visit.label}
            main={nameOf(board.persons, visit.id) ?? visit.products.map(names.product).join(' · ')}
            onPress={() => onChoose(visit)}
          />
        ))}
      </VisitList>
    </Panel>
  )
}

/** How many of those who went away without being helped have an appointment; on a day of many visits, of the latest that are known here. */
export function PromiseFigure({ closed }: { closed: readonly Visit[] }) {
  const { t } = useTranslation('promise')
  const { kept, of } = promisesOf(closed)
  if (of === 0) return null
  return (
    <p className={styles['figure']} data-broken={kept < of || undefined}>
      {t(closed.length < closedShown ? 'figure' : 'figureLatest', { kept, count: of, visits: closedShown })}
    </p>
  )
}
