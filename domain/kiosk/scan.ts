/** The beginnings of codes that a kiosk reads: a person who types words does not begin with one. */
const beginnings = ['visit:', 'appointment:'] as const
const longestCode = 120
/** A scanner types without pause; what lies so many ms apart belongs to two codes. */
const pauseMs = 2_000

/** What was typed lately, and when last, in ms. */
export type Typed = { text: string; at: number }

export const nothingTyped: Typed = { text: '', at: 0 }

/** What a key adds to what was typed; `code` when it ended a code of ours. Any key that is no character starts anew. */
export const afterKey = (typed: Typed, press: { key: string; at: number }): { typed: Typed; code?: string } => {
  const { key, at } = press
  const before = at - typed.at > pauseMs ? '' : typed.text
  if (key === 'Enter') {
    const from = Math.max(...beginnings.map((beginning) => before.lastIndexOf(beginning)))
    return { typed: nothingTyped, ...(from === -1 ? {} : { code: before.slice(from) }) }
  }
  // Some scanners press Shift for capitals and signs.
  if (key === 'Shift' || key === 'CapsLock' || key === 'AltGraph') return { typed: { text: before, at } }
  return { typed: /^.$/u.test(key) ? { text: `${before}${key}`.slice(-longestCode), at } : nothingTyped }
}
