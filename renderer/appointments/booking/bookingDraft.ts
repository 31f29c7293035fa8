import * as z from 'zod'
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

/** What is still to be typed before it can be booked. */
export const missingOf = (draft: BookingDraft): 'name' | 'phone' | 'address' | undefined => {
  if (draft.name.trim() === '') return 'name'
  if (draft.way === 'phone' && draft.phone.trim() === '') return 'phone'
  return draft.way === 'home' && draft.address.trim() === '' ? 'address' : undefined
}
