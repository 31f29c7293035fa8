import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newCode } from '#domain/appointment/appointmentId.ts'
import { followUpOf } from '#domain/appointment/policy.ts'
import type { Language } from '#domain/language/language.ts'
import { addDays } from '#domain/time/day.ts'
import type { Booked, Matter } from '../../state/appointments/appointmentActions.ts'
import { useBookingPolicy } from '../../state/station.tsx'
import type { Names } from '../../visit/names.ts'
import { BookedFacts } from './BookedFacts.tsx'
import { type BookingDraft, emptyBooking, namedIn } from './bookingDraft.ts'
import { BookForm } from './BookForm.tsx'
import type { BookOtherwise, BookingOutcome } from './useBooking.ts'
import { WaitingFacts } from './WaitingFacts.tsx'

/**
 * Gives somebody an appointment, in the side panel, and the one that follows on it where the site's rules say that one does; or
 * puts them on the waiting list.
 */
export function BookPlace(props: {
  products: readonly string[]
  language: Language
  source: Matter['source']
  /** How whoever it is for is called, where that is known. */
  name?: string | undefined
  /** What is asked for already: from which day, or with whom. */
  asked?: Pick<BookingDraft, 'from' | 'clerk'>
  names: Names
  /** Books otherwise, for somebody who cannot be helped today; a name is not needed, and what they wait with is taken along. */
  instead?: { about: string; title: string; name?: string; book: BookOtherwise }
  /** Told once it is booked. */
  onBooked?: (booked: Booked) => void
  onClose: () => void
}) {
  const { products, language, source, name = '', asked, names, instead, onBooked, onClose } = props
  const { t } = useTranslation(['appointments', 'appointmentCare'])
  const policy = useBookingPolicy()
  const [seriesId, setSeriesId] = useState(newSeriesId)
  const [outcome, setOutcome] = useState<BookingOutcome>()
  /** The one that another follows on, while that is looked for. */
  const [first, setFirst] = useState<BookingOutcome>()
  const followUp = policy === undefined || instead !== undefined ? undefined : followUpOf(policy, products)
  const what = products.map(names.product).join(' · ')
  const begin = { ...emptyBooking(products, language), name: instead?.name ?? name }
  const wanted = { ...begin, ...asked }
  const again = () => {
    setSeriesId(newSeriesId())
    setFirst(undefined)
    setOutcome(undefined)
  }
  const done = (given: BookingOutcome) => {
    setOutcome(given)
    if (given.is !== 'waiting') onBooked?.(given)
  }
  if (outcome?.is === 'waiting') {
    return <WaitingFacts {...outcome} names={names} onAnother={again} onClose={onClose} />
  }
  if (outcome !== undefined) {
    const isFirst = followUp !== undefined && outcome.appointment.series?.part === 1
    const follow = () => {
      setFirst(outcome)
      setOutcome(undefined)
    }
    return (
      <BookedFacts
        key={outcome.appointment.id}
        booked={outcome}
        citizen={outcome.citizen}
        names={names}
        {...(isFirst ? { onFollowUp: follow } : {})}
        onAnother={again}
        onClose={onClose}
      />
    )
  }
  if (first !== undefined && followUp !== undefined) {
    const { appointment, citizen } = first
    return (
      <BookForm
        key="follow"
        aim={{ is: 'book', source, series: { id: seriesId, part: 2, of: 2 }, minutes: followUp.minutes }}
        title={t('appointmentCare:series.title', { product: what })}
        begin={{
          ...begin,
          ...namedIn(citizen),
          people: appointment.people,
          from: addDays(appointment.day, followUp.afterDays),
        }}
        draftKey={`follow ${appointment.id}`}
        names={names}
        onDone={done}
        onClose={onClose}
      />
    )
  }
  return (
    <BookForm
      key="first"
      aim={{
        ...{ is: 'book', source },
        ...(followUp === undefined ? {} : { series: { id: seriesId, part: 1, of: 2 } }),
        ...(instead === undefined ? {} : { book: instead.book }),
      }}
      title={instead?.title ?? t('book.title', { product: what })}
      begin={wanted}
      draftKey={`booking ${[instead?.about, ...products].filter(Boolean).join(' ')}`}
      names={names}
      onDone={done}
      onClose={onClose}
    />
  )
}

const newSeriesId = (): string => newCode((count) => crypto.getRandomValues(new Uint8Array(count)))
