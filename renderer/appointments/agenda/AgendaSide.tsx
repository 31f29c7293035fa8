import * as z from 'zod'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../../state/model.ts'
import { useTrueNow } from '../../state/station.tsx'
import type { Names } from '../../visit/names.ts'
import { AppointmentDetail } from '../AppointmentDetail.tsx'
import { BookPlace } from '../booking/BookPlace.tsx'
import { MovePlace } from '../care/MovePlace.tsx'
import type { AppointmentWork } from '../useAppointmentWork.ts'
import { ProductChoice } from './ProductChoice.tsx'

/** What stands beside the agendas: an appointment, or one that is being given, on a day and with somebody. */
export const AgendaSideShows = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('appointment'), appointment: z.string() }),
  z.strictObject({ kind: z.literal('move'), appointment: z.string() }),
  z.strictObject({
    ...{ kind: z.literal('booking'), day: z.iso.date(), resource: z.string() },
    product: z.string().optional(),
  }),
])
export type AgendaSideShows = z.infer<typeof AgendaSideShows>

export function AgendaSide(props: {
  shows: AgendaSideShows
  /** With the appointments of the days shown, and who they are with. */
  board: Board
  names: Names
  work: AppointmentWork
  onShow: (shows: AgendaSideShows) => void
  onArrived: (visit: Visit) => void
  onClose: () => void
}) {
  const { shows, board, names, work, onShow, onArrived, onClose } = props
  const now = useTrueNow()
  if (shows.kind === 'move') {
    const { appointment } = shows
    return <MovePlace key={appointment} id={appointment} names={names} onClose={onClose} />
  }
  if (shows.kind === 'booking') {
    const { day, resource, product } = shows
    if (product === undefined) {
      return (
        <ProductChoice
          resource={resource}
          board={board}
          names={names}
          onChoose={(key) => onShow({ ...shows, product: key })}
          onClose={onClose}
        />
      )
    }
    return (
      <BookPlace
        key={`${product} ${resource} ${day}`}
        products={[product]}
        language="nl"
        source="desk"
        names={names}
        asked={{ from: day, ...(resource.startsWith('staff:') ? { clerk: resource } : {}) }}
        onClose={onClose}
      />
    )
  }
  const appointment = board.appointments.find(({ id }) => id === shows.appointment)
  if (appointment === undefined) return null
  return (
    <AppointmentDetail
      key={appointment.id}
      appointment={appointment}
      board={board}
      names={names}
      now={now}
      work={work}
      onArrived={onArrived}
      onMove={(id) => onShow({ kind: 'move', appointment: id })}
      onClose={onClose}
    />
  )
}
