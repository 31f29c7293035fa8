import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Appointment, AppointmentStage } from '../appointment/appointment.ts'
import { appointmentStages } from '../appointment/appointment.ts'
import { appointmentEntry, appointmentWith, planAt, testAppointmentDay } from '../appointment/builders.ts'
import type { Seat } from '../appointment/entry.ts'
import { addDays } from '../time/day.ts'
import { localDay } from '../time/localDay.ts'
import { agendaBoxes, columnKey, isDrawn } from './boxes.ts'
import { dayMinutes } from './dayMinutes.ts'

const day = testAppointmentDay
const on = (boxes: ReturnType<typeof agendaBoxes>, resource: string) =>
  (boxes.get(columnKey({ day, resource })) ?? []).map(({ appointment, lane, lanes }) => [appointment.code, lane, lanes])

it('two that meet at one clerk stand side by side there, and each alone at its counter', () => {
  const boxes = agendaBoxes([
    appointmentWith({ code: 'aaaaaaaa', plan: planAt('10:00', '10:30', ['staff:an', 'counter:1']), minute: 0 }),
    appointmentWith({ code: 'bbbbbbbb', plan: planAt('10:15', '10:45', ['staff:an', 'counter:2']), minute: 1 }),
  ])
  expect(on(boxes, 'staff:an')).toEqual([
    ['aaaaaaaa', 0, 2],
    ['bbbbbbbb', 1, 2],
  ])
  expect(on(boxes, 'counter:1')).toEqual([['aaaaaaaa', 0, 1]])
  expect(on(boxes, 'counter:2')).toEqual([['bbbbbbbb', 0, 1]])
})

it('what was cancelled takes nobody’s time, and whoever did not come is still seen', () => {
  const plan = planAt('10:00', '10:30')
  const then = (type: 'missed' | 'cancelled') => [
    appointmentEntry(type === 'missed' ? { type } : { type, who: 'citizen' }, { minute: 2 }),
  ]
  expect(agendaBoxes([appointmentWith({ plan, minute: 0, then: then('cancelled') })]).size).toBe(0)
  expect(agendaBoxes([appointmentWith({ plan, minute: 0, then: then('missed') })]).size).toBe(1)
})

const days = ['2026-11-26', '2026-03-29', '2026-10-25'] as const
const resources = ['staff:an', 'staff:bo', 'room:1', 'counter:1'] as const
const anyAppointment = fc.constantFrom(...days).chain((of): fc.Arbitrary<Appointment> => {
  const { from, until } = localDay(of)
  const quarters = (until - from) / 900_000
  return fc
    .record({
      at: fc.integer({ min: 0, max: quarters - 1 }),
      length: fc.integer({ min: 1, max: 8 }),
      around: fc.nat({ max: 3 }),
      seats: fc.subarray([...resources], { minLength: 1 }),
      stage: fc.constantFrom<AppointmentStage>(...appointmentStages),
      code: fc.string({ minLength: 8, maxLength: 8 }),
    })
    .map(({ at, length, around, seats, stage, code }) => {
      const [begin, end] = [from + at * 900_000, Math.min(until, from + (at + length) * 900_000)]
      const seat = (resource: string): Seat => ({
        ...{ resource, from: begin - around * 900_000, until: end + around * 900_000 },
      })
      return {
        ...appointmentWith({ plan: planAt('10:00', '10:30'), minute: 0 }),
        ...{ id: `appointment:gm-${of}-${code}`, day: of, code, stage },
        plan: { from: begin, until: end, way: 'onSite', seats: seats.map(seat) },
      }
    })
})

it('every appointment that stands is drawn once for each of its resources, on its day, within it, and over no other', () => {
  fc.assert(
    fc.property(fc.array(anyAppointment, { maxLength: 25 }), (appointments) => {
      const boxes = agendaBoxes(appointments)
      const drawn = [...boxes].flatMap(([key, column]) => column.map(({ appointment }) => `${key} ${appointment.id}`))
      const wanted = appointments
        .filter(isDrawn)
        .flatMap(({ id, day: of, plan }) =>
          (plan?.seats ?? []).map(({ resource }) => `${columnKey({ day: of, resource })} ${id}`),
        )
      expect(drawn.sort()).toEqual(wanted.sort())
      for (const column of boxes.values()) {
        for (const { from, until, lane, lanes } of column) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(from).toBeLessThan(until)
          expect(until).toBeLessThanOrEqual(dayMinutes)
          expect(lane).toBeLessThan(lanes)
          const here = column.filter((other) => other.lane === lane && other.from < until && from < other.until)
          expect(here).toHaveLength(1)
        }
      }
    }),
  )
})

it('a day before or after is another column', () => {
  const boxes = agendaBoxes([appointmentWith({ plan: planAt('10:00', '10:30'), minute: 0 })])
  expect(boxes.get(columnKey({ day: addDays(day, 1), resource: 'staff:an' }))).toBeUndefined()
})
