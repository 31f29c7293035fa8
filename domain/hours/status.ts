import { addDays, dayOf } from '../time/day.ts'
import { type Because, type Opening, openingsOn } from './openings.ts'
import type { Timetable } from './timetable.ts'

/** How it stands at a moment; moments in ms since 1970. */
export type Status =
  | { is: 'open'; until: number }
  /** Received is only who has an appointment; `opens` for everyone. */
  | { is: 'appointment'; until: number; opens: number | undefined }
  /** `opens` for everyone, `opensByAppointment` before that for who has one. */
  | { is: 'closed'; because: Because; opens: number | undefined; opensByAppointment: number | undefined }

/** An opening later than this is not looked for: nobody waits for it. */
const daysLookedAhead = 100

export const statusAt = (timetable: Timetable, now: number): Status => {
  const { openings, because } = openingsOn(timetable, dayOf(now))
  const present = openings.find(({ from, until }) => from <= now && now < until)
  if (present?.access === 'everyone') return { is: 'open', until: present.until }
  const opens = nextOpening(timetable, now, isForEveryone)?.from
  if (present !== undefined) return { is: 'appointment', until: present.until, opens }
  const sooner = nextOpening(timetable, now)?.from
  return { is: 'closed', because, opens, opensByAppointment: sooner === opens ? undefined : sooner }
}

/** The next opening that begins after a moment. */
export const nextOpening = (
  timetable: Timetable,
  now: number,
  isMeant: (opening: Opening) => boolean = () => true,
): Opening | undefined => {
  const today = dayOf(now)
  for (let ahead = 0; ahead < daysLookedAhead; ahead++) {
    const { openings } = openingsOn(timetable, addDays(today, ahead))
    const next = openings.find((opening) => opening.from > now && isMeant(opening))
    if (next !== undefined) return next
  }
  return undefined
}

export const isForEveryone = ({ access }: Opening): boolean => access === 'everyone'
