import { describe, expect, it } from 'vitest'
import { stampAt } from '../visit/builders.ts'
import { type Answer, answerId, standingAnswer } from './answer.ts'
import { requestId } from './request.ts'

const booked: Answer = { is: 'booked', appointment: 'appointment:gm-2026-12-01-k7m2x9pd', at: stampAt(1) }
const refused = (minute: number): Answer => ({ is: 'refused', reason: 'past', what: '', at: stampAt(minute) })

describe('of two answers to one request', () => {
  it('an appointment counts before a refusal, whichever came first', () => {
    expect(standingAnswer(booked, refused(2))).toEqual(booked)
    expect(standingAnswer(refused(2), booked)).toEqual(booked)
  })

  it('the later one counts where both say the same kind of thing', () => {
    expect(standingAnswer(refused(1), refused(2))).toEqual(refused(2))
    expect(standingAnswer(refused(2), refused(1))).toEqual(refused(2))
  })
})

it('an answer lies beside its request, under the same code', () => {
  expect(answerId(requestId('gm', 'k7m2x9pd'))).toBe('answer:gm-k7m2x9pd')
})
