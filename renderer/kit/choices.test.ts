import { describe, expect, it } from 'vitest'
import { toggled, usualKit } from './choices.ts'
import { wholeNumber } from './wholeNumber.ts'

describe('the kit before anything was chosen', () => {
  it('is whole, for every queue, in the language of the screen, and without a name', () => {
    const { strips, list, appointments, sheets, forms } = usualKit(['A', 'B'], 'fr')
    expect([strips, list, appointments, sheets, forms].every(({ wanted }) => wanted)).toBe(true)
    expect([strips.language, sheets.languages, forms.language]).toEqual(['fr', ['fr'], 'fr'])
    expect(forms.queues).toEqual(['A', 'B'])
    expect([list.withNames, appointments.withNames]).toEqual([false, false])
  })
})

describe('a choice of several', () => {
  it('keeps its order, whichever was chosen first', () => {
    expect(toggled(['A', 'B', 'C'], ['C'], 'A')).toEqual(['A', 'C'])
    expect(toggled(['A', 'B', 'C'], ['A', 'C'], 'A')).toEqual(['C'])
  })
})

describe('a number that is typed', () => {
  it('counts only where it is whole and may be asked for', () => {
    const range = { min: 1, max: 200 }
    expect([wholeNumber(20, range), wholeNumber('7', range)]).toEqual([20, 7])
    expect(['', '-', 0, 201, 1.5].map((typed) => wholeNumber(typed, range))).toEqual(Array(5).fill(undefined))
  })
})
