import type { Person } from '../person/person.ts'
import { addDays } from '../time/day.ts'
import type { Appointment } from './appointment.ts'
import type { Telling } from './entry.ts'

/** Longer than any town hall is closed. */
const daysLookedAt = 31

/** The day whose citizens are reminded today: the next on which somebody comes or could come, else the next one. */
export const dayToRemind = (today: string, isOpen: (day: string) => boolean): string => {
  const days = Array.from({ length: daysLookedAt }, (_, index) => addDays(today, index + 1))
  return days.find(isOpen) ?? addDays(today, 1)
}

/** Who of a day is still to be reminded, in order of time. `yielded`: those that need another time first, by id. */
export const toRemind = (
  appointments: readonly Appointment[],
  { day, yielded }: { day: string; yielded: ReadonlySet<string> },
): Appointment[] =>
  appointments
    .filter((one) => one.day === day && one.stage === 'booked' && !one.reminded && !yielded.has(one.id))
    .sort((a, b) => (a.plan?.from ?? 0) - (b.plan?.from ?? 0))

/** How somebody is reminded: what costs least work of what can reach them. A letter can be handed over by who knows them. */
export const reminderWay = (person: Pick<Person, 'mail' | 'phone'> | undefined): Telling => {
  if (person?.mail !== undefined) return 'mail'
  return person?.phone === undefined ? 'letter' : 'phone'
}
