import { useTranslation } from 'react-i18next'
import type { CardState } from '#domain/eid/card.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { CardLine } from '../card/CardLine.tsx'
import { HolderActions, type VisitOffer } from '../card/HolderActions.tsx'
import { visitsOfHolder } from '../card/visitsOfHolder.ts'
import type { Board } from '../state/model.ts'
import { Bell } from '../ui/icons.tsx'
import { personOf } from '../visit/person.ts'
import type { CounterWork } from './useCounterWork.ts'

/** The card in the counter's reader: its name goes to the visit at the counter, and the visits of its holder can be called. */
export const DeskCard = (props: {
  card: CardState | undefined
  today: string
  board: Pick<Board, 'open' | 'closed' | 'persons'>
  work: CounterWork
}) => {
  const { card, today, board, work } = props
  const { t } = useTranslation(['card', 'common'])
  const { present } = work
  const label = present?.label ?? ''
  const known = present === undefined ? undefined : personOf(board.persons, present.id)
  const offerOf = (visit: Visit): VisitOffer => {
    const { id } = visit
    if (id === present?.id) return { id, label: t('present', { label: visit.label }) }
    const canBeCalled = visit.stage === 'waiting' || visit.stage === 'parked' || visit.stage === 'missed'
    return canBeCalled
      ? { id, label: t('call', { label: visit.label }), icon: <Bell />, onPress: () => void work.callVisit(visit) }
      : { id, label: `${visit.label}: ${t(`common:stage.${visit.stage}`)}` }
  }
  return (
    <CardLine
      card={card}
      today={today}
      actions={(read) => (
        <HolderActions
          card={read}
          fill={{
            label: present === undefined ? t('fill') : t('fillFor', { label }),
            busy: work.running === 'name',
            reason: present === undefined ? t('nobody') : undefined,
            isDone: ({ name, pseudonym }) =>
              known?.name === name && (pseudonym === undefined || known.pseudonym === pseudonym),
            doneWords: t('filledFor', { label }),
            onFill: (holder) => void work.namePresent(holder),
          }}
          offers={visitsOfHolder(board, read).map(offerOf)}
        />
      )}
    />
  )
}
