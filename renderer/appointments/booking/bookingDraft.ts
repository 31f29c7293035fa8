import * as z from 'zod'
import type { Appointment } from '#domain/appointment/appointment.ts'
import { Way } from '#domain/appointment/entry.ts'
import { partsOfDay } from '#domain/appointment/slotQuestion.ts'
import { Language } from '#domain/language/language.ts'
import type { Citizen } from '../../state/appointments/appointmentActions.ts'

/** An appointment as it is being made: what for, which times suit, and who it is with. Survives its page. */
export const BookingDraft = z.strictObject({
  products: z.array(z.string()),
  language: Language,
  way: Way,
  people: z.int().min(1).max(50),
  partOfDay: z.enum(partsOfDay).optional(),
  from: z.iso.date().optional(),
  clerk: z.string().optional(),
  /** Whether they go on the waiting list; as it must be where nobody said. */
  waits: z.boolean().optional(),
  /** The last day on which somebody who waits can come. */
  latest: z.iso.date().optional(),
  name: z.string(),
  phone: z.string(),
  mail: z.string(),
  address: z.string(),
  link: z.string(),
})
export type BookingDraft = z.infer<typeof BookingDraft>

export const emptyBooking = (products: readonly string[], language: Language): BookingDraft => ({
  ...{ products: [...products], language, way: 'onSite', people: 1 },
  ...{ name: '', phone: '', mail: '', address: '', link: '' },
})

/** An appointment, or a wish for one, as it gets another time. */
export const draftOfAppointment = (appointment: Appointment, citizen: Citizen): BookingDraft => {
  const { products, language, people, plan, wish } = appointment
  return {
    ...emptyBooking(products, language),
    ...{ people, way: plan?.way ?? wish?.way ?? 'onSite' },
    ...(wish === undefined || plan !== undefined ? {} : { from: wish.earliest }),
    ...(wish?.staff === undefined || plan !== undefined ? {} : { clerk: wish.staff }),
    ...namedIn(citizen),
  }
}

/** What is known of somebody, as it stands in the fields. */
export const namedIn = (citizen: Citizen): Pick<BookingDraft, 'name' | 'phone' | 'mail' | 'address' | 'link'> => ({
  ...{ name: citizen.name ?? '', phone: citizen.phone ?? '', mail: citizen.mail ?? '' },
  ...{ address: citizen.address ?? '', link: citizen.link ?? '' },
})

/** Who it is with, as far as anything was typed; what belongs to another way of meeting is left out. */
export const citizenOf = ({ name, phone, mail, address, link, way }: BookingDraft): Citizen => ({
  name: typed(name),
  phone: typed(phone),
  mail: typed(mail),
  ...(way === 'home' ? { address: typed(address) } : {}),
  ...(way === 'video' ? { link: typed(link) } : {}),
})

const typed = (text: string): string | undefined => {
  const said = text.trim()
  return said === '' ? undefined : said
}

/** What is still to be typed before it can be booked, or before somebody waits: they must be reached one day. */
export const missingOf = (
  draft: BookingDraft,
  { waits = false }: { waits?: boolean } = {},
): 'name' | 'phone' | 'address' | undefined => {
  if (draft.name.trim() === '') return 'name'
  if (draft.way === 'phone' && draft.phone.trim() === '') return 'phone'
  if (waits && draft.phone.trim() === '' && draft.mail.trim() === '') return 'phone'
  return draft.way === 'home' && draft.address.trim() === '' ? 'address' : undefined
}
