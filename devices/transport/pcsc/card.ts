import type { Answer, CardError, SmartCard } from '../smartCard.ts'
import type { Numeric } from './bindings.ts'
import { cardError, code } from './codes.ts'
import type { Pcsc } from './library.ts'

/**
 * Connects to the card in a reader, beside other programs. It has a context of its own, so that a command that takes long
 * does not hold up the watch over the readers.
 */
export const openPcscCard = async (
  pcsc: Pcsc,
  { reader, atr }: { reader: string; atr: Uint8Array },
): Promise<{ ok: true; card: SmartCard } | { ok: false; error: CardError }> => {
  const context = await pcsc.establish()
  if (!context.ok) return { ok: false, error: cardError(context.code) }
  const connected = await pcsc.connect(context.value, reader)
  if (!connected.ok) {
    await pcsc.release(context.value)
    return { ok: false, error: cardError(connected.code) }
  }
  const { card, protocol } = connected.value
  return { ok: true, card: cardOver(pcsc, { context: context.value, card, protocol, atr }) }
}

type Open = { context: Numeric; card: Numeric; protocol: number; atr: Uint8Array }

const cardOver = (pcsc: Pcsc, { context, card, protocol, atr }: Open): SmartCard => {
  let spoken = protocol
  let holders = 0
  let transaction: Promise<number> = Promise.resolve(code.success)
  let released = false

  /** Everything that was chosen on the card is forgotten, so the caller is to know and begins again. */
  const takeUpAgain = async (): Promise<void> => {
    const again = await pcsc.reconnect(card)
    if (!again.ok) return
    spoken = again.value
    if (holders > 0) transaction = pcsc.begin(card)
    await transaction
  }

  const begin = async (): Promise<number> => {
    const status = await pcsc.begin(card)
    if (status !== code.reset) return status
    await pcsc.reconnect(card)
    return pcsc.begin(card)
  }

  return {
    atr,
    transmit: async (command): Promise<Answer> => {
      if (released) return { ok: false, error: { code: 'failed', message: 'the card was let go' } }
      const answer = await pcsc.transmit({ card, protocol: spoken, bytes: command })
      if (answer.ok) return { ok: true, bytes: answer.value }
      if (answer.code === code.reset) await takeUpAgain()
      return { ok: false, error: cardError(answer.code) }
    },
    exclusively: async (work) => {
      holders += 1
      if (holders === 1) transaction = begin()
      await transaction
      try {
        return await work()
      } finally {
        holders -= 1
        if (holders === 0 && !released) await pcsc.end(card)
      }
    },
    release: async () => {
      if (released) return
      released = true
      await pcsc.disconnect(card)
      await pcsc.release(context)
    },
  }
}
