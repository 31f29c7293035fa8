import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { timeOf } from '#domain/time/day.ts'
import { isHeld } from '#domain/visit/state.ts'
import { type PaperRow, visitOfRow } from '#domain/visit/paperRow.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Actions, Board } from '../state/model.ts'
import { useStation, useTrueClock } from '../state/station.tsx'
import css from './Afterwards.module.css'
import type { Entered } from './useSheet.ts'

/** What the system knows of the number that is typed, before the rest of its row is. */
export function KnownVisit(props: {
  row: PaperRow
  board: Pick<Board, 'site'>
  actions: Pick<Actions, 'visitOfDay'>
  /** A visit is looked up anew when something was kept or taken back. */
  entered: readonly Entered[]
}) {
  const { row, board, actions, entered } = props
  const { t } = useTranslation('afterwards')
  const { site: siteId } = useStation()
  const now = useTrueClock()
  const [visit, setVisit] = useState<Visit>()
  const about = visitOfRow(row, { site: board.site, siteId, now: now() })
  const id = 'id' in about ? about.id : undefined
  useEffect(() => {
    let isWanted = true
    const look = async (): Promise<void> => {
      const found = id === undefined ? undefined : await actions.visitOfDay(id)
      if (isWanted) setVisit(found?.ok === true ? found.value : undefined)
    }
    void look()
    return () => {
      isWanted = false
    }
  }, [id, actions, entered])

  const words = (known: Visit): string => {
    const { label, stage, registeredAt, counter = '' } = known
    if (stage === 'empty') return t('known.nothing', { label })
    if (known.enteredAfterwards === true) return t('known.entered', { label })
    if (stage === 'finished') return t('doubt.finished')
    if (isHeld(known)) return t('known.held', { label, counter })
    return registeredAt === undefined
      ? t('known.begun', { label })
      : t('known.open', { label, time: timeOf(registeredAt) })
  }
  return (
    <p className={css['known']} role="status">
      {visit !== undefined && visit.id === id && words(visit)}
    </p>
  )
}
