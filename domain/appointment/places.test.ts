import { expect, it } from 'vitest'
import { countersFor, placesOf } from './places.ts'

const counters = [
  { number: '0', kind: 'welcome' as const, queues: ['A', 'B'] },
  { number: '1', kind: 'quick' as const, queues: ['A', 'B'] },
  { number: '2', kind: 'theme' as const, queues: ['B'] },
  { number: '3', kind: 'theme' as const, queues: ['C'] },
]

it('an appointment is at a counter that serves all of it, or else some, and never at the welcome desk', () => {
  const at = (...queues: string[]) => countersFor(counters, queues).map(({ number }) => number)
  expect(at('B')).toEqual(['1', '2'])
  expect(at('A', 'B')).toEqual(['1'])
  expect(at('B', 'C')).toEqual(['1', '2', '3'])
  expect(at('E')).toEqual([])
})

it('it can be in every room too', () => {
  const room = { name: { nl: 'Spreekkamer' }, isPrivate: true, seats: 2 }
  const places = placesOf({ policy: { rooms: { talk: room } }, counters: [{ number: '2' }], open: [] })
  expect(places).toEqual([
    { resource: 'room:talk', isPrivate: true, seats: 2, open: [] },
    { resource: 'counter:2', isPrivate: false, seats: 4, open: [] },
  ])
})
