import * as z from 'zod'
import { appointmentIdPattern } from '../appointment/appointmentId.ts'
import { canonicalJson } from '../document/canonical.ts'
import { compareText } from '../document/order.ts'
import { Stamp } from '../time/stamp.ts'
import { requestRefusals } from './takeUp.ts'

/** Why people say no, beside what a station finds by itself: the citizen wants no other time, or needs none. */
export const answerReasons = [...requestRefusals, 'notNeeded'] as const
export type AnswerReason = (typeof answerReasons)[number]

/** What became of a request, for the program that asked. Nothing in it says who asked. */
export const Answer = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('booked'),
    appointment: z
      .string()
      .max(64)
      .regex(appointmentIdPattern)
      .describe('Id of the appointment, with its day and code'),
    at: Stamp.describe('When it was answered'),
  }),
  z.strictObject({
    is: z.literal('refused'),
    reason: z.enum(answerReasons).describe('Why no appointment came of it'),
    what: z.string().max(120).describe('What stands in the way: a product, a time, a reason why nothing is free'),
    at: Stamp.describe('When it was answered'),
  }),
])
export type Answer = z.infer<typeof Answer>

/** Under which a request is answered, beside it. */
export const answerId = (request: string): string => request.replace(/^request:/, 'answer:')

/**
 * Of two answers that stations gave apart the one that counts: an appointment before none, as its citizen was promised a seat, then
 * the later one.
 */
export const standingAnswer = (a: Answer, b: Answer): Answer => {
  const order =
    Number(a.is === 'booked') - Number(b.is === 'booked') ||
    compareText(a.at, b.at) ||
    compareText(canonicalJson(a), canonicalJson(b))
  return order >= 0 ? a : b
}
