import { expect, it } from 'vitest'
import { knownTimetable, weekRow } from '../hours/builders.ts'
import { doneProduct, member } from '../staff/builders.ts'
import { hoursForAgenda } from './hoursOfAgendas.ts'

const reception = knownTimetable([weekRow('09:00', '12:00')])
const housing = knownTimetable([weekRow('16:00', '19:00')], { use: { is: 'department', department: 'housing' } })
const handled = (key: string, queue: string, department: string) => {
  const product = doneProduct(key)
  return { ...product, local: { ...product.local, queue, department } }
}
const world = {
  staff: [member('an', { skills: ['A'] }), member('bo', { skills: ['C'] }), member('cé', { skills: ['A', 'C'] })],
  counters: [{ number: '4', queues: ['C'] }],
  products: [handled('passport', 'A', 'identity'), handled('plan', 'C', 'housing')],
  timetables: [reception, housing],
}
const hours = (resource: string) => hoursForAgenda(resource, world)

it('somebody is received by the hours of the departments whose products they do, which mostly are the reception’s', () => {
  expect(hours('staff:an')).toEqual([reception])
  expect(hours('staff:bo')).toEqual([housing])
  expect(hours('staff:cé')).toEqual([reception, housing])
})

it('a counter by those of the queues it serves, a room by any, and somebody unknown by the reception’s', () => {
  expect(hours('counter:4')).toEqual([housing])
  expect(hours('room:x')).toEqual([reception, housing])
  expect(hours('staff:gone')).toEqual([reception])
})
