import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '#domain/appointment/appointment.ts'
import { clerkOf } from '#domain/appointment/entry.ts'
import { followUpOf } from '#domain/appointment/policy.ts'
import type { Person } from '#domain/person/person.ts'
import type { Booked } from '../../state/appointments/appointmentActions.ts'
import { useBookingPolicy } from '../../state/station.tsx'
import type { Names } from '../../visit/names.ts'
import { BookedFacts } from '../booking/BookedFacts.tsx'
import { type BookingDraft, draftOfAppointment } from '../booking/bookingDraft.ts'
import { BookForm } from '../booking/BookForm.tsx'
import type { BookingOutcome } from '../booking/useBooking.ts'
import { MovedFrom } from './MovedFrom.tsx'
import { useOneAppointment } from './useOneAppointment.ts'

/**
 * Gives an appointment another time, or a seat to somebody who waits for one, in the side panel: the first free times with the
 * same wishes, `A` those of the evening, `Z` those of the same clerk; Enter takes one. The old time stands until the new one does.
 */
export function MovePlace(props: {
  /** Id of the appointment. */
  id: string
  names: Names
  onMoved?: (booked: Booked) => void
  onClose: () => void
}) {
  const { id, names, onMoved, onClose } = props
  const one = useOneAppointment(id)
  const [outcome, setOutcome] = useState<BookingOutcome>()
  if (outcome !== undefined && outcome.is !== 'waiting') {
    return (
      <BookedFacts booked={outcome} citizen={outcome.citizen} manner={outcome.is} names={names} onClose={onClose} />
    )
  }
  if (one === undefined || one === 'missing') return null
  return (
    <MoveForm
      appointment={one.appointment}
      person={one.persons.get(id)}
      names={names}
      onDone={(given) => {
        setOutcome(given)
        if (given.is === 'moved') onMoved?.(given)
      }}
      onClose={onClose}
    />
  )
}

function MoveForm(props: {
  appointment: Appointment
  person: Person | undefined
  names: Names
  onDone: (outcome: BookingOutcome) => void
  onClose: () => void
}) {
  const { appointment, person, names, onDone, onClose } = props
  const { t } = useTranslation('appointmentCare')
  const policy = useBookingPolicy()
  // While it is moved the log may show it moved already: it is the one that was asked for that is moved.
  const [asked] = useState(appointment)
  const [{ name, phone, mail, address, link }] = useState<Partial<Person>>(person ?? {})
  const { products, plan, series } = asked
  const what = products.map(names.product).join(' · ')
  const followUp = policy === undefined || (series?.part ?? 1) === 1 ? undefined : followUpOf(policy, products)
  const clerk = plan === undefined ? undefined : clerkOf(plan)
  const letters = ({ partOfDay, clerk: wanted }: BookingDraft): Record<string, Partial<BookingDraft>> => ({
    a: { partOfDay: partOfDay === 'evening' ? undefined : 'evening' },
    ...(clerk === undefined ? {} : { z: { clerk: wanted === clerk ? undefined : clerk } }),
  })
  return (
    <BookForm
      aim={{ is: 'move', appointment: asked, ...(followUp === undefined ? {} : { minutes: followUp.minutes }) }}
      title={t(plan === undefined ? 'wait.give' : 'move.title', { product: what })}
      begin={draftOfAppointment(asked, { name, phone, mail, address, link })}
      draftKey={`move ${asked.id}`}
      names={names}
      letters={letters}
      onDone={onDone}
      onClose={onClose}
    >
      <MovedFrom appointment={asked} person={person} clerk={clerk} names={names} />
    </BookForm>
  )
}
