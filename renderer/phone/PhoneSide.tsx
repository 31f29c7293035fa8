import * as z from 'zod'
import type { Language } from '#domain/language/language.ts'
import { ActivityPlace } from '../activity/ActivityPlace.tsx'
import { BookPlace } from '../appointments/booking/BookPlace.tsx'
import { AppointmentPlace } from '../appointments/care/AppointmentPlace.tsx'
import { CareLists } from '../appointments/care/CareLists.tsx'
import { MovePlace } from '../appointments/care/MovePlace.tsx'
import type { AppointmentWork } from '../appointments/useAppointmentWork.ts'
import { SheetPlace } from '../catalogue/SheetPlace.tsx'
import { type GuideDesk, GuidePlace } from '../guide/GuidePlace.tsx'
import type { Board } from '../state/model.ts'
import { useToday } from '../state/station.tsx'
import type { Names } from '../visit/names.ts'
import type { ListName } from './calls.ts'
import { ContactDetail } from './ContactDetail.tsx'
import { TodaysContacts } from './TodaysContacts.tsx'
import type { PhoneWork } from './usePhoneWork.ts'

export const SideShows = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sheet'), product: z.string() }),
  z.strictObject({ kind: z.literal('guides'), product: z.string(), guide: z.string().optional() }),
  z.strictObject({ kind: z.literal('contact'), contact: z.string() }),
  z.strictObject({ kind: z.literal('booking'), products: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('appointment'), appointment: z.string() }),
  z.strictObject({ kind: z.literal('move'), appointment: z.string() }),
  z.strictObject({ kind: z.literal('waiting') }),
  z.strictObject({ kind: z.literal('reminders') }),
  z.strictObject({ kind: z.literal('activity'), activity: z.string() }),
])
export type SideShows = z.infer<typeof SideShows>

/** The right side: today's contacts, unless a sheet, an activity, a guide or one contact is open. */
export const PhoneSide = (props: {
  shows: SideShows | undefined
  list: ListName
  onList: (list: ListName) => void
  board: Board
  work: PhoneWork
  appointments: AppointmentWork
  /** The true time in ms since 1970. */
  now: number
  names: Names
  language: Language
  staff: string
  guides: GuideDesk
  onShow: (shows: SideShows) => void
  onClose: () => void
  /** A contact is under way again. */
  onGoesOn: () => void
}) => {
  const { shows, list, onList, board, work, names, language, staff, guides, onShow, onClose, onGoesOn } = props
  const { appointments, now } = props
  const today = useToday()
  const contacts = (
    <TodaysContacts
      contacts={board.contacts}
      keys={board.site.keys}
      list={list}
      onList={onList}
      staff={staff}
      present={work.present?.id}
      names={names}
      onChoose={(contact) => onShow({ kind: 'contact', contact })}
    />
  )
  switch (shows?.kind) {
    case 'guides':
      return (
        <GuidePlace
          key={shows.product}
          product={shows.product}
          chosen={shows.guide}
          onChoose={(guide) => onShow({ ...shows, guide })}
          language={work.language}
          desk={guides}
          onClose={onClose}
        />
      )
    case 'sheet':
      return (
        <SheetPlace
          productKey={shows.product}
          product={board.products.find(({ key }) => key === shows.product)}
          names={names}
          language={language}
          today={today}
          desks={board.desks}
          citizen={work.language}
          onGuides={() => onShow({ kind: 'guides', product: shows.product })}
          onClose={onClose}
          otherwise={contacts}
        />
      )
    case 'activity':
      return (
        <ActivityPlace
          key={shows.activity}
          activityKey={shows.activity}
          language={language}
          onClose={onClose}
          otherwise={contacts}
        />
      )
    case 'booking':
      return (
        <BookPlace
          key={shows.products.join(' ')}
          products={shows.products}
          language={work.language}
          source="phone"
          names={names}
          onClose={onClose}
        />
      )
    case 'appointment':
      return (
        <AppointmentPlace
          key={shows.appointment}
          id={shows.appointment}
          board={board}
          names={names}
          now={now}
          work={appointments}
          onMove={(appointment) => onShow({ kind: 'move', appointment })}
          onClose={onClose}
          otherwise={contacts}
        />
      )
    case 'waiting':
    case 'reminders':
      return (
        <CareLists
          view={shows.kind}
          onView={(kind) => onShow({ kind })}
          names={names}
          work={appointments}
          onChoose={(appointment) => onShow({ kind: 'appointment', appointment })}
          onGive={(appointment) => onShow({ kind: 'move', appointment })}
          onClose={onClose}
        />
      )
    case 'move':
      return <MovePlace key={shows.appointment} id={shows.appointment} names={names} onClose={onClose} />
    case 'contact': {
      const contact = board.contacts.find(({ id }) => id === shows.contact)
      if (contact === undefined) return contacts
      return (
        <ContactDetail
          key={contact.id}
          contact={contact}
          keys={board.site.keys}
          work={work}
          names={names}
          onSheet={(product) => onShow({ kind: 'sheet', product })}
          onGoesOn={onGoesOn}
          onClose={onClose}
        />
      )
    }
    case undefined:
      return contacts
  }
}
