import { expect, it } from 'vitest'
import { member } from '../staff/builders.ts'
import { type AgendaChoice, type AgendaKind, agendasShown } from './agendas.ts'

const known = {
  staff: [
    member('zoe', { name: 'Zoë', skills: ['A'] }),
    member('an', { name: 'An', skills: ['A', 'B'] }),
    member('gone', { archived: '2026-01-01' }),
    member('porter', { skills: [] }),
  ],
  counters: [
    { number: '10', kind: 'theme' as const, queues: ['B'] },
    { number: '2', kind: 'quick' as const, queues: ['A'] },
    { number: '1', kind: 'welcome' as const, queues: ['A'] },
  ],
  rooms: ['overleg', 'gesprek'],
}
const shown = (kind: AgendaKind, choice: AgendaChoice, taken: string[] = []): string[] =>
  agendasShown(known, { kind, choice, taken })

it('all of a kind are shown by name, or those that serve a queue, or one', () => {
  expect(shown('staff', { of: 'all' })).toEqual(['staff:an', 'staff:zoe'])
  expect(shown('staff', { of: 'queue', letter: 'B' })).toEqual(['staff:an'])
  expect(shown('staff', { of: 'one', resource: 'staff:zoe' })).toEqual(['staff:zoe'])
  expect(shown('counter', { of: 'all' })).toEqual(['counter:2', 'counter:10'])
  expect(shown('room', { of: 'all' })).toEqual(['room:gesprek', 'room:overleg'])
})

it('somebody who has left but still has appointments is not hidden', () => {
  expect(shown('staff', { of: 'all' }, ['staff:gone', 'counter:2', 'staff:an'])).toEqual([
    'staff:an',
    'staff:zoe',
    'staff:gone',
  ])
})
