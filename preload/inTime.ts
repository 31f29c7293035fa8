import type { Channel } from './contract.ts'
import type { Reply } from './failure.ts'

/** Longer than anything main does for a screen, a slow printer and a slow disk included. */
export const answerMs = 60_000

/** Main's answer, or `noAnswer` when it does not come in time; whatever comes later is dropped. */
export const inTime = async <T>(channel: Channel, answer: Promise<T>): Promise<T | Reply<never>> => {
  const late = Promise.withResolvers<Reply<never>>()
  const timer = setTimeout(() => late.resolve({ ok: false, error: { code: 'noAnswer', facts: { channel } } }), answerMs)
  try {
    return await Promise.race([answer, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
