import * as z from 'zod'

/** Everything that can go wrong between a screen and main. Each code has words in the language files (`failure.<code>`). */
export const failureCodes = [
  'badRequest',
  'badAnswer',
  'notAllowed',
  'diskFull',
  'diskFailed',
  'centralUnreachable',
  'printerAbsent',
  'disconnected',
  'noAnswer',
  'notSetUp',
  'transferGone',
  'internal',
] as const

/** An error as data: what happened, and the facts its words need. */
export const Failure = z.strictObject({
  code: z.enum(failureCodes),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Failure = z.infer<typeof Failure>
export type FailureCode = Failure['code']

export type Reply<T> = { ok: true; value: T } | { ok: false; error: Failure }

export const failure = (code: FailureCode, facts: Failure['facts'] = {}): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, facts },
})

/** Thrown by a handler to answer with a failure rather than a value. */
export class HandlerFailure extends Error {
  readonly failure: Failure

  constructor(code: FailureCode, facts: Failure['facts'] = {}) {
    super(code)
    this.failure = { code, facts }
  }
}
