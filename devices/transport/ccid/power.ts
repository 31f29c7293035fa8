import type { CardError } from '../smartCard.ts'
import { bitsPerSecond, readAtr } from './atr.ts'
import { failureOf } from './card.ts'
import type { Abilities } from './descriptor.ts'
import type { Ask } from './dialogue.ts'

export type Powered = { ok: true; atr: Uint8Array } | { ok: false; error: CardError }

/** Powers the card at the first voltage at which it answers, and gives its answer to reset. */
export const powerOn = async (ask: Ask, { voltages }: Abilities): Promise<Powered> => {
  let error: CardError = { code: 'mute', message: 'the card does not answer' }
  for (const voltage of voltages) {
    const said = await ask({ kind: 'powerOn', voltage })
    const failure = failureOf(said)
    if (failure === undefined && said.ok && said.reply.data.length > 1) return { ok: true, atr: said.reply.data }
    error = failure ?? error
    if (error.code === 'removed') break
    await ask({ kind: 'powerOff' })
  }
  return { ok: false, error }
}

const slowest = 0x11

/** Sets reader and card to the fastest that both can, where the reader does not do that itself. */
export const agree = async (ask: Ask, abilities: Abilities, atr: Uint8Array): Promise<CardError | undefined> => {
  if (abilities.level === 'character') return { code: 'failed', message: 'the reader passes single characters only' }
  const card = readAtr(atr)
  if (abilities.level === 'tpdu' && !card.protocols.includes(0)) {
    return { code: 'failed', message: 'the card does not speak T=0' }
  }
  if (abilities.level !== 'tpdu' || abilities.negotiates === 'itself') return undefined
  const { inverse, guardTime, waitingTime, specific } = card
  const wanted = specific || isWithin(card.speed, abilities) ? card.speed : slowest
  if (wanted === slowest && abilities.setsItself) return undefined
  const toldOnly = abilities.negotiates === 'whenTold' || specific || wanted === slowest
  const speed = toldOnly || (await negotiate(ask, wanted)) ? wanted : slowest
  if (speed !== wanted) {
    const again = await powerOn(ask, abilities)
    if (!again.ok) return again.error
  }
  const said = await ask({ kind: 'setParameters', parameters: { speed, inverse, guardTime, waitingTime } })
  const failure = failureOf(said)
  // A reader that does not know this question is set as it is (error 0).
  const unknown = said.ok && said.reply.outcome.kind === 'failed' && said.reply.outcome.error === 0
  return unknown ? undefined : failure
}

const isWithin = (speed: number, { clockHz, mostBitsPerSecond }: Abilities): boolean => {
  const rate = bitsPerSecond(speed, clockHz)
  return rate !== undefined && rate <= mostBitsPerSecond
}

/** Asks the card for a speed (PPS, ISO 7816-3 chapter 9); it repeats the question where it takes it. */
const negotiate = async (ask: Ask, speed: number): Promise<boolean> => {
  const request = Uint8Array.of(0xff, 0x10, speed, 0xff ^ 0x10 ^ speed)
  const said = await ask({ kind: 'exchange', data: request })
  return said.ok && failureOf(said) === undefined && Buffer.compare(said.reply.data, request) === 0
}
