import type { CardError, SmartCard } from '../transport/smartCard.ts'

export type Exchanged = { ok: true; data: Uint8Array; status: number } | { ok: false; error: CardError }

/** More than any one command needs; a card that goes on asking is broken. */
const mostSteps = 16

export const done = 0x9000

/**
 * Sends a command over T=0: 61xx fetches what waits, 6Cxx repeats a read with the length that the card has. `status` is
 * the last one (ISO 7816-4). Never rejects.
 */
export const exchange = async (card: SmartCard, command: Uint8Array): Promise<Exchanged> => {
  const data: number[] = []
  let next = command
  for (let step = 0; step < mostSteps; step++) {
    const answer = await card.transmit(next)
    if (!answer.ok) return answer
    const { bytes } = answer
    const [kind, more] = bytes.slice(-2)
    if (kind === undefined || more === undefined) return failed('the card answered without a status word')
    data.push(...bytes.slice(0, -2))
    if (kind === 0x61) {
      next = Uint8Array.of(0x00, 0xc0, 0x00, 0x00, more)
    } else if (kind === 0x6c && next.length === 5 && next[4] !== more) {
      next = Uint8Array.of(...next.subarray(0, 4), more)
    } else {
      return { ok: true, data: Uint8Array.from(data), status: kind * 256 + more }
    }
  }
  return failed('the card asked for ever more')
}

export const failed = (message: string): { ok: false; error: CardError } => ({
  ok: false,
  error: { code: 'failed', message },
})
