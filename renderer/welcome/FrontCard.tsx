import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardState } from '#domain/eid/card.ts'
import { timeOf } from '#domain/time/day.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { CardLine } from '../card/CardLine.tsx'
import { HolderActions } from '../card/HolderActions.tsx'
import { appointmentsOfHolder, visitsOfHolder } from '../card/visitsOfHolder.ts'
import type { Board } from '../state/model.ts'
import { Calendar, Ticket } from '../ui/icons.tsx'

/** The card in the desk's reader: its name goes on the ticket under way, and what its holder came for is found. */
export function FrontCard(props: {
  card: CardState | undefined
  board: Board
  today: string
  /** As it stands on the ticket under way. */
  name: string
  onFill: ComponentProps<typeof HolderActions>['fill']['onFill']
  onAppointment: (appointment: string) => void
  onVisit: (visit: Visit) => void
}) {
  const { card, board, today, name, onFill, onAppointment, onVisit } = props
  const { t } = useTranslation('card')
  return (
    <CardLine
      card={card}
      today={today}
      actions={(read) => (
        <HolderActions
          card={read}
          fill={{
            label: t('fill'),
            isDone: (holder) => name.trim() === holder.name,
            doneWords: t('filled'),
            onFill,
          }}
          offers={[
            ...appointmentsOfHolder(board, read).map(({ id, plan }) => ({
              id,
              label: t('showAppointment', { time: plan === undefined ? '' : timeOf(plan.from) }),
              icon: <Calendar />,
              onPress: () => onAppointment(id),
            })),
            ...visitsOfHolder(board, read).map((visit) => ({
              id: visit.id,
              label: t('show', { label: visit.label }),
              icon: <Ticket />,
              onPress: () => onVisit(visit),
            })),
          ]}
        />
      )}
    />
  )
}
