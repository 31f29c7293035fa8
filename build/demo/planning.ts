import { openFor } from '#domain/hours/openings.ts'
import type { Absence } from '#domain/staff/absence.ts'
import { presenceOn } from '#domain/staff/presence.ts'
import { type Assignment, type Rota, timeOfAssignment } from '#domain/staff/rota.ts'
import type { Staff } from '#domain/staff/staff.ts'
import { addDays, timeOf } from '#domain/time/day.ts'
import { isWithin } from '#domain/time/interval.ts'
import { localDay } from '#domain/time/localDay.ts'
import { weekDays, weekOf } from '#domain/time/week.ts'
import { reception } from './hours.ts'
import { staff } from './site.ts'

/** The days so many days after today, as an absence. */
const days = (today: string, first: number, last: number): Pick<Absence, 'from' | 'until'> => ({
  from: addDays(today, first),
  until: addDays(today, last),
})

/** Who of the demo's people is away in the coming weeks. */
export const withAbsences = (people: Readonly<Record<string, Staff>>, today: string): Record<string, Staff> => {
  const absences: Record<string, Staff['absences']> = {
    carla: { leave1: { ...days(today, 8, 12), kind: 'leave' } },
    els: { course1: { ...days(today, 2, 3), kind: 'training' } },
    hilde: { leave1: { ...days(today, 5, 6), kind: 'leave' } },
    karim: { other1: { ...days(today, 1, 1), fromTime: '13:00', untilTime: '17:00', kind: 'elsewhere' } },
  }
  return Object.fromEntries(
    Object.entries(people).map(([key, member]) => {
      const away = absences[key]
      return [key, away === undefined ? member : { ...member, absences: away }]
    }),
  )
}

/** Who sits where if they are there, the first choice first. */
const seats: Readonly<Record<string, readonly string[]>> = {
  1: ['bilal', 'carla', 'karim'],
  2: ['carla', 'jan'],
  3: ['els', 'dirk'],
  4: ['farah', 'geert'],
  5: ['hilde'],
  6: ['ines'],
}

/** The rotas of this week and the next one. */
export const demoRotas = (today: string): { week: string; rota: Rota }[] =>
  [today, addDays(today, 7)].map((one) => ({ week: weekOf(one), rota: rotaOf(weekDays(one), today) }))

const rotaOf = (week: readonly string[], today: string): Rota => {
  const people = withAbsences(staff, today)
  const assignments = new Map<string, Assignment>()
  for (const day of week) {
    for (const open of openFor('walkIn', reception, day)) {
      const [from, to] = [timeOf(open.from), timeOf(open.until)]
      const taken = new Set<string>()
      for (const [counter, choices] of Object.entries(seats)) {
        const time = timeOfAssignment({ day, from, to })
        const who = choices.find((key) => {
          const presence = presenceOn(people[key] ?? {}, day)
          return !taken.has(key) && (presence === undefined || isWithin(time, presence))
        })
        if (who === undefined) continue
        taken.add(who)
        const id = `d${String(localDay(day).weekday)}t${from.replace(':', '')}c${counter}`
        assignments.set(id, { staff: `staff:${who}`, counter, day, from, to })
      }
    }
  }
  return { assignments: Object.fromEntries(assignments) }
}
