import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { type AppointmentDocument, withAppointmentEntries } from '#domain/appointment/appointment.ts'
import { appointmentId, codeLength, codeLetters } from '#domain/appointment/appointmentId.ts'
import type { Plan } from '#domain/appointment/entry.ts'
import type { Envelope } from '#domain/document/log.ts'
import { addDays, dayOf, momentOf, weekdayOn } from '#domain/time/day.ts'
import { stampOf } from '#domain/time/stamp.ts'
import { bareRoundTrips } from './bareHttp.ts'
import { openStationPage } from './firstSync.ts'
import { buildStationPage } from './pages.ts'
import { type Figure, figure } from './statistics.ts'
import { openTown } from './town.ts'

const station = 'phone'
const rounds = 60
/** The first bookings of a page run code that the browser has not yet compiled. */
const warmUp = 5
const pauseMs = 300
const bookings = 5_000
const staffCount = 40
const daysBooked = 40
const minuteMs = 60_000

/**
 * An appointment at one desk while the eight weeks to come hold 5,000 others: from the press until it is on disk with who it is
 * with, and until the server has said that nobody else has the seat and that is on disk too.
 */
export const benchBooking = async (browser: Browser): Promise<Figure[]> => {
  const town = await openTown({ stations: [station], assets: await buildStationPage() })
  try {
    const days = workingDays(dayOf(Date.now()))
    await town.write(othersOn(days))
    const page = await openStationPage(await browser.newContext(), town.station(station))
    await page.evaluate(() => globalThis.benchSync())
    const samples: Record<'kept' | 'confirmed' | 'bare', number[]> = { kept: [], confirmed: [], bare: [] }
    for (let round = -warmUp; round < rounds; round++) {
      const plan = freePlan(days[10] ?? '', round + warmUp)
      const times = await page.evaluate((one) => globalThis.benchBook(one), plan)
      await sleep(pauseMs)
      if (round < 0) continue
      for (const kind of ['kept', 'confirmed', 'bare'] as const) samples[kind].push(times[kind])
    }
    const http = await bareRoundTrips(town.admin, rounds)
    await page.context().close()
    const beside = `beside ${bookings.toLocaleString('en')} others`
    return [
      figure({
        name: `booking ${beside}: press to kept on disk`,
        samples: samples.kept,
        baseline: 'raw Dexie, strict: the same log, one write',
        baselineSamples: samples.bare,
      }),
      figure({
        name: `booking ${beside}: press to confirmed by the server, and on disk`,
        samples: samples.confirmed,
        baseline: 'bare HTTP: read and write a document on the same server',
        baselineSamples: http,
      }),
    ]
  } finally {
    await town.stop()
  }
}

const workingDays = (today: string): string[] => {
  const days: string[] = []
  for (let day = addDays(today, 1); days.length < daysBooked; day = addDays(day, 1)) {
    if (weekdayOn(day) <= 5) days.push(day)
  }
  return days
}

/** Half hours of forty members of staff, as many on each day. */
const othersOn = (days: readonly string[]): AppointmentDocument[] =>
  Array.from({ length: bookings }, (_, n) => {
    const day = days[n % days.length] ?? ''
    const place = Math.floor(n / days.length)
    const from = momentOf(day, '09:00') + Math.floor(place / staffCount) * 30 * minuteMs
    const id = appointmentId({ site: 'gm', day, code: codeOf(n) })
    const seat = `${String(n)}-b`
    return withAppointmentEntries(id, undefined, [
      entry(n, seat, { type: 'booked', ...planOf(`staff:m${String(place % staffCount)}`, from, 30), ...matter }),
      entry(n, `${String(n)}-c`, { type: 'confirmed', seat }),
    ])
  })

const matter = { products: ['rijbewijs-definitief'], people: 1, language: 'nl', source: 'phone' }

/** Five minutes each of somebody whom nobody else has an appointment with. */
const freePlan = (day: string, round: number): Plan =>
  planOf('staff:an', momentOf(day, '09:00') + round * 5 * minuteMs, 5)

const planOf = (staff: string, from: number, minutes: number): Plan => {
  const until = from + minutes * minuteMs
  return { from, until, way: 'phone', seats: [{ resource: staff, from, until }] }
}

const entry = (n: number, id: string, content: { type: string } & Record<string, unknown>): Envelope => ({
  id,
  at: stampOf({ station: 'bench', ms: Date.now() - 3_600_000, count: n }),
  by: 'staff:bench',
  station: 'bench',
  ...content,
})

const codeOf = (n: number): string =>
  Array.from({ length: codeLength }, (_, place) =>
    codeLetters.charAt(Math.floor(n / codeLetters.length ** place) % codeLetters.length),
  ).join('')
