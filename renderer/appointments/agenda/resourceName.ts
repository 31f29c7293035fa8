import type { BookingPolicy } from '#domain/appointment/policy.ts'
import { inLanguage, languages } from '#domain/language/language.ts'
import type { Names } from '../../visit/names.ts'
import type { AgendaWords } from './AppointmentBox.tsx'

/** Whose or what's agenda it is, as it stands above its column: `An D.`, `4 · Wonen & ondernemen`, `Overlegruimte`. */
export const resourceName = (
  resource: string,
  known: { names: Names; rooms: BookingPolicy['rooms'] | undefined; t: AgendaWords; language: string },
): string => {
  const { names, rooms = {}, t, language } = known
  const [kind = '', key = ''] = resource.split(':')
  if (kind === 'staff') return names.staff(resource)
  if (kind === 'counter') return `${key} · ${names.counter(key)}`
  const room = new Map(Object.entries(rooms)).get(key)
  return room === undefined
    ? t('appointments:at.room', { room: key })
    : inLanguage(room.name, languages.find((one) => one === language) ?? 'nl')
}
