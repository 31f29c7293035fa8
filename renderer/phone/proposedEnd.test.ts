import { describe, expect, it } from 'vitest'
import type { Contact } from '#domain/contact/contact.ts'
import type { ShownAction } from '#domain/guide/shown.ts'
import { isComplete, proposedEnd } from './proposedEnd.ts'

/** A call in which guides were played; one without actions was stopped before its end. */
const after = (...outcomes: (readonly ShownAction[] | undefined)[]): Pick<Contact, 'guided'> => ({
  guided: outcomes.map((outcome, index) => ({
    id: `e${String(index)}`,
    at: '2026-11-23T10:00:00.000Z:00000:phone',
    ...{ by: 'staff:an', station: 'phone', type: 'guided', guide: 'g', title: 'Guide', language: 'nl', steps: [] },
    version: '2026-11-01T10:00:00.000Z:00000:editor',
    ...(outcome === undefined ? {} : { outcome: [...outcome] }),
  })),
})

const ticket: ShownAction = { does: 'ticket', products: ['p'] }
const print: ShownAction = { does: 'print', products: ['p'] }
const appointment: ShownAction = { does: 'appointment', products: ['p'] }
const message: ShownAction = { does: 'contact', department: 'housing' }

describe('the end that is proposed for a call', () => {
  it('is that it was answered, where no guide was played to its end', () => {
    expect(proposedEnd(after())).toEqual({ result: 'answered' })
    expect(proposedEnd(after(undefined))).toEqual({ result: 'answered' })
    expect(proposedEnd(after([print]))).toEqual({ result: 'answered' })
  })

  it.each<[ShownAction, ReturnType<typeof proposedEnd>]>([
    [ticket, { result: 'comesBy' }],
    [{ does: 'sale', products: ['p'] }, { result: 'comesBy' }],
    [appointment, { result: 'appointment' }],
    [message, { result: 'passedOn', department: 'housing' }],
    [
      { does: 'case', department: 'welfare' },
      { result: 'passedOn', department: 'welfare' },
    ],
    [{ does: 'refer', to: 'De politie' }, { result: 'referred' }],
  ])('follows what the guide says to do: %j', (action, end) => {
    expect(proposedEnd(after([print, action]))).toEqual(end)
  })

  it('follows the first thing said to do, and the guide that was last played to its end', () => {
    expect(proposedEnd(after([appointment, message]))).toEqual({ result: 'appointment' })
    expect(proposedEnd(after([appointment], [message], undefined))).toMatchObject({ result: 'passedOn' })
  })
})

describe('an end', () => {
  it('that passes a call on says to which department, where there are any', () => {
    expect(isComplete({ result: 'passedOn' }, ['housing'])).toBe(false)
    expect(isComplete({ result: 'passedOn', department: 'gone' }, ['housing'])).toBe(false)
    expect(isComplete({ result: 'passedOn', department: 'housing' }, ['housing'])).toBe(true)
    expect(isComplete({ result: 'passedOn' }, [])).toBe(true)
    expect(isComplete({ result: 'answered' }, ['housing'])).toBe(true)
  })
})
