import { appointmentId, codeLetters, codeLength } from '#domain/appointment/appointmentId.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import type { AppointmentDocument } from '#domain/appointment/appointment.ts'
import { personId } from '#domain/person/person.ts'
import { addDays, momentOf } from '#domain/time/day.ts'
import { stampOf } from '#domain/time/stamp.ts'
import { demoSite, staff } from '#build/demo/site.ts'
import type { EntrySigner } from '#main/signing/signer.ts'

/** Everybody of the demo, and one who is gone but still has appointments. */
export const agendas = [...Object.keys(staff), 'gone'].map((key) => `staff:${key}`)
export const weekdays = 5
export const perDay = 14
export const ofWeek = agendas.length * weekdays * perDay

const station = 'kiosk'
const slotMinutes = 25
const minuteMs = 60_000

type Documents = { database: string; documents: { id: string }[] }[]

/** A week from a Monday on in which everybody has an appointment all day long, each confirmed and with a name. */
export const fullWeek = (monday: string, { signer, now }: { signer: EntrySigner; now: number }): Documents => {
  const booked = Array.from({ length: ofWeek }, (_none, n) => {
    const day = addDays(monday, n % weekdays)
    const resource = agendas[Math.floor(n / weekdays) % agendas.length] ?? ''
    const turn = Math.floor(n / (weekdays * agendas.length))
    const from = momentOf(day, '09:00') + turn * slotMinutes * minuteMs
    const until = from + slotMinutes * minuteMs
    const code = codeOf(Number(day.replaceAll('-', '')) * 1_000 + n)
    const id = appointmentId({ site: demoSite, day, code })
    const at = (count: number): string => stampOf({ station, ms: now, count })
    const entry = { by: 'system', station }
    const log: AppointmentDocument['log'] = [
      {
        ...{ ...entry, id: `b${code}`, at: at(0), type: 'booked', from, until, way: 'onSite' },
        ...{ seats: [{ resource, from, until }], products: ['rijbewijs-definitief'], people: 1 },
        ...{ language: 'nl', source: 'web' },
      },
      { ...entry, id: `c${code}`, at: at(1), type: 'confirmed', seat: `b${code}` },
    ]
    return { id, type: 'appointment', log: log.map((one) => signer.sign(id, one)) }
  })
  const persons = booked.map(({ id }, n) => {
    const data = { visit: id, expires: addDays(monday, 60), name: `Burger ${String(n)}`, notes: {} }
    return {
      id: personId(id),
      type: 'person',
      data,
      stamps: { name: stampOf({ station, ms: now, count: 2 }) },
      history: [],
    }
  })
  return [
    ...[...Map.groupBy(booked, ({ id }) => databaseOfDay(id) ?? '')].map(([database, documents]) => ({
      database,
      documents,
    })),
    { database: `balie_${demoSite}_private`, documents: persons },
  ]
}

/** A number as a code. */
const codeOf = (number: number): string => {
  const letters: string[] = []
  for (let rest = number; letters.length < codeLength; rest = Math.floor(rest / codeLetters.length)) {
    letters.push(codeLetters[rest % codeLetters.length] ?? '')
  }
  return letters.join('')
}
