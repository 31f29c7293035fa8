import type { KnownTimetable, Timetable } from './timetable.ts'

/** The hours of the site's reception: when its doors are open. */
export const receptionHours = (timetables: readonly KnownTimetable[]): Timetable | undefined =>
  present(timetables, ({ use }) => use.is === 'reception')

/** When the phone is answered; as the reception where nothing is said of it. */
export const phoneHours = (timetables: readonly KnownTimetable[]): Timetable | undefined =>
  following(timetables, ({ use }) => use.is === 'phone')

/** When a department receives, by its key; as the reception where it has no hours of its own. */
export const departmentHours = (timetables: readonly KnownTimetable[], department: string): Timetable | undefined =>
  following(timetables, isOf(department))

/** Whether a department has hours of its own. */
export const hasOwnHours = (timetables: readonly KnownTimetable[], department: string): boolean =>
  present(timetables, isOf(department)) !== undefined

const isOf =
  (department: string) =>
  ({ use }: Timetable): boolean =>
    use.is === 'department' && use.department === department

const present = (
  timetables: readonly KnownTimetable[],
  isMeant: (timetable: Timetable) => boolean,
): Timetable | undefined => timetables.find((timetable) => !timetable.isWithdrawn && isMeant(timetable))

const following = (
  timetables: readonly KnownTimetable[],
  isMeant: (timetable: Timetable) => boolean,
): Timetable | undefined => {
  const [own, reception] = [present(timetables, isMeant), receptionHours(timetables)]
  return own === undefined ? reception : heeding(own, reception)
}

/** Hours as they count: those of the reception where they were withdrawn, and with its closing days where they follow them. */
export const heeding = (own: Timetable, reception: Timetable | undefined): Timetable => {
  if (reception === undefined || own.use.is === 'reception') return own
  if (own.isWithdrawn) return reception
  return own.followsClosings ? withClosingsOf(own, reception) : own
}

const joint = new WeakMap<Timetable, { other: Timetable; both: Timetable }>()

/** A timetable with the closing days of another beside its own exceptions; the same one each time, as its days are kept with it. */
const withClosingsOf = (own: Timetable, other: Timetable): Timetable => {
  const before = joint.get(own)
  if (before?.other === other) return before.both
  const closings = Object.entries(other.exceptions).filter(([, { openings }]) => openings.length === 0)
  // No part has such an id, and of exceptions that are equal the first one counts: its own.
  const apart = closings.map(([id, closing]): [string, typeof closing] => [`~${id}`, closing])
  const both = { ...own, exceptions: { ...own.exceptions, ...Object.fromEntries(apart) } }
  joint.set(own, { other, both })
  return both
}
