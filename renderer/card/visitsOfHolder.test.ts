import { describe, expect, it } from 'vitest'
import { appointmentEntry, appointmentWith, planAt } from '#domain/appointment/builders.ts'
import { visitNumbered } from '#domain/visit/builders.ts'
import { testBoard } from '../visit/builders.ts'
import { appointmentsOfHolder, visitsOfHolder } from './visitsOfHolder.ts'

const [first, second, third] = [visitNumbered(101), visitNumbered(102), visitNumbered(103)]
const [ours, theirs] = ['A'.repeat(43), 'B'.repeat(43)]
const person = (visit: string, known: { name?: string; pseudonym?: string }) =>
  [visit, { visit, expires: '2027-01-01', notes: {}, ...known }] as const
const found = (
  persons: readonly ReturnType<typeof person>[],
  holder: { lastName?: string; givenNames?: string; pseudonym?: string } = {},
) => {
  const { lastName = 'Specimen', givenNames = 'Sam Robin', pseudonym } = holder
  const board = testBoard({ open: [first, second], closed: [third], persons: new Map(persons) })
  return visitsOfHolder(board, {
    identity: { ...identity, lastName, givenNames },
    ...(pseudonym === undefined ? {} : { pseudonym }),
  }).map(({ label }) => label)
}
const identity = {
  kind: 'belgian',
  documentType: 1,
  lastName: 'Specimen',
  givenNames: 'Sam Robin',
  nationality: 'Belg',
  birthPlace: 'Lindegem',
  sex: 'unknown',
  cardNumber: '',
  municipality: 'Lindegem',
} as const

describe('the visits of whoever holds a card', () => {
  it('are those whose name came from the same card, whatever the name', () => {
    const persons = [person(first.id, { name: 'Sam Specimen' }), person(third.id, { name: 'S.', pseudonym: ours })]
    expect(found(persons, { pseudonym: ours })).toEqual(['A103'])
  })

  it('are found by name where no card was read for them', () => {
    const persons = [person(first.id, { name: 'SPECIMEN Sam' }), person(second.id, { name: 's. spécimen' })]
    expect(found(persons, { pseudonym: ours })).toEqual(['A101', 'A102'])
  })

  it('are not those of a namesake whose card was read', () => {
    const persons = [person(first.id, { name: 'Sam Specimen', pseudonym: theirs })]
    expect(found(persons, { pseudonym: ours })).toEqual([])
  })

  it('are not those of somebody with another or half a name', () => {
    const persons = [
      person(first.id, { name: 'Sam' }),
      person(second.id, { name: 'Kim Specimen' }),
      person(third.id, { name: 'Sam Specimen van Elders' }),
    ]
    expect(found(persons)).toEqual([])
  })

  it('are none where the card gives no last name', () => {
    expect(found([person(first.id, { name: 'Sam' })], { lastName: '' })).toEqual([])
  })
})

it('the appointments of whoever holds a card are those of today in that name that they did not come for yet', () => {
  const ten = appointmentWith({ code: 'a2a2a2a2', plan: planAt('10:00', '10:30'), minute: 0 })
  const here = appointmentEntry({ type: 'arrived' }, { minute: 2 })
  const nine = appointmentWith({ code: 'b2b2b2b2', plan: planAt('09:00', '09:30'), minute: 1, then: [here] })
  const other = appointmentWith({ code: 'c2c2c2c2', plan: planAt('11:00', '11:30'), minute: 1 })
  const persons = new Map([
    person(ten.id, { name: 'Sam Specimen' }),
    person(nine.id, { name: 'Sam Specimen' }),
    person(other.id, { name: 'Kim Specimen' }),
  ])
  const board = testBoard({ appointments: [nine, ten, other], persons })
  expect(appointmentsOfHolder(board, { identity })).toEqual([ten])
})
