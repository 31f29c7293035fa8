import type { ComponentProps, ReactNode } from 'react'
import type { Board } from '../../state/model.ts'
import { AppointmentDetail } from '../AppointmentDetail.tsx'
import { useOneAppointment } from './useOneAppointment.ts'

type Detail = Omit<ComponentProps<typeof AppointmentDetail>, 'appointment'>

/** An appointment of any day in the side panel; `otherwise` where there is none of this id. */
export function AppointmentPlace(props: Detail & { id: string; otherwise: ReactNode }) {
  const { id, otherwise: _otherwise, ...detail } = props
  const today = detail.board.appointments.find((one) => one.id === id)
  if (today !== undefined) return <AppointmentDetail {...detail} appointment={today} />
  return <OfAnotherDay {...props} />
}

function OfAnotherDay({ id, otherwise, board, ...detail }: Detail & { id: string; otherwise: ReactNode }) {
  const one = useOneAppointment(id)
  if (one === undefined) return null
  if (one === 'missing') return otherwise
  const { appointment, ofDay, persons } = one
  const thatDay: Board = { ...board, appointments: ofDay, persons }
  return <AppointmentDetail {...detail} board={thatDay} appointment={appointment} />
}
