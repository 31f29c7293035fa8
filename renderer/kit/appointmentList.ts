import { type Appointment, holdsSeats } from '#domain/appointment/appointment.ts'
import { shownCode } from '#domain/appointment/appointmentId.ts'
import type { Plan } from '#domain/appointment/entry.ts'
import { seatsOf } from '#domain/appointment/seats.ts'
import { compareText } from '#domain/document/order.ts'
import type { Person } from '#domain/person/person.ts'

/** An appointment as a line on paper. */
export type AppointmentRow = {
  id: string
  code: string
  plan: Plan
  products: readonly string[]
  people: number
  /** `anew`: another one has its seat, so that another time is to be found. */
  standing: 'expected' | 'arrived' | 'anew'
  /** Only where it was asked for. */
  name: string | undefined
  phone: string | undefined
}

export type AppointmentDay = { day: string; rows: readonly AppointmentRow[] }

/** Who is expected on which day, each day's first first; days on which nobody is, too. `persons` where names were asked for. */
export const appointmentDays = (
  appointments: readonly Appointment[],
  { days, persons }: { days: readonly string[]; persons: ReadonlyMap<string, Person> | undefined },
): AppointmentDay[] =>
  days.map((day) => {
    const ofDay = appointments.filter((one) => one.day === day && holdsSeats(one))
    const anew = new Set(seatsOf(ofDay).yielded.map(({ appointment }) => appointment.id))
    return {
      day,
      rows: ofDay
        .flatMap(({ id, code, plan, products, people, stage }): AppointmentRow[] => {
          if (plan === undefined) return []
          const standing = anew.has(id) ? 'anew' : stage === 'arrived' ? 'arrived' : 'expected'
          const { name, phone } = persons?.get(id) ?? {}
          return [{ id, code: shownCode(code), plan, products, people, standing, name, phone }]
        })
        .sort((a, b) => a.plan.from - b.plan.from || compareText(a.id, b.id)),
    }
  })
