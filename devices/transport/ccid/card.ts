import type { Answer, CardError, SmartCard } from '../smartCard.ts'
import type { Abilities } from './descriptor.ts'
import type { Ask, Said } from './dialogue.ts'
import { headerBytes } from './messages.ts'

/** The card did not answer (6.2.6). */
const iccMute = 0xfe

/** A reply that did not bring what was asked, in the words of a card. */
export const failureOf = (said: Said): CardError | undefined => {
  if (!said.ok) return { code: said.problem === 'gone' ? 'removed' : 'failed', message: said.message }
  const { card, outcome } = said.reply
  if (outcome.kind !== 'failed') return undefined
  if (card === 'absent') return { code: 'removed', message: 'the card was pulled' }
  if (outcome.error === iccMute) return { code: 'mute', message: 'the card does not answer' }
  return { code: 'failed', message: `the reader refused: error 0x${outcome.error.toString(16)}` }
}

type Open = { ask: Ask; atr: Uint8Array; abilities: Abilities }

/** A powered card, spoken to directly. Nobody else can, so it is always ours alone. */
export const ccidCard = ({ ask, atr, abilities }: Open): SmartCard => ({
  atr,
  transmit: (command) => (abilities.level === 'tpdu' ? transfer(ask, asT0(command)) : chained(ask, command, abilities)),
  exclusively: (work) => work(),
  release: () => Promise.resolve(),
})

/**
 * A command as T=0 carries it (ISO 7816-3, 12.2): always a fifth byte, and no expected length behind data. The card then says
 * 61xx, which is the caller's.
 */
export const asT0 = (command: Uint8Array): Uint8Array => {
  if (command.length === 4) return Uint8Array.of(...command, 0)
  const length = command[4] ?? 0
  return command.length === 5 + length + 1 && length > 0 ? command.subarray(0, -1) : command
}

const transfer = async (ask: Ask, data: Uint8Array): Promise<Answer> => {
  const said = await ask({ kind: 'exchange', data })
  const error = failureOf(said)
  if (error !== undefined) return { ok: false, error }
  return said.ok
    ? { ok: true, bytes: said.reply.data }
    : { ok: false, error: { code: 'failed', message: said.message } }
}

/** Parts of a longer command or answer (6.1.4, 6.2.1). */
const [begins, ends, goesOn, wantsMore] = [1, 2, 3, 0x10]

/** A whole command to a reader that knows commands, in parts where one message does not hold it. */
const chained = async (ask: Ask, command: Uint8Array, { longestMessage }: Abilities): Promise<Answer> => {
  const room = longestMessage - headerBytes
  let said: Said | undefined
  for (let start = 0; start < command.length || said === undefined; start += room) {
    const data = command.subarray(start, start + room)
    const last = start + room >= command.length
    said = await ask({ kind: 'exchange', data, chain: start === 0 ? (last ? 0 : begins) : last ? ends : goesOn })
    const error = failureOf(said)
    if (error !== undefined) return { ok: false, error }
  }
  return gather(ask, said)
}

/** Longest answer that a card can give to an extended command. */
const longestAnswer = 65_538

const gather = async (ask: Ask, first: Said): Promise<Answer> => {
  const parts: Uint8Array[] = []
  let length = 0
  for (let said = first; ; said = await ask({ kind: 'exchange', data: new Uint8Array(), chain: wantsMore })) {
    const error = failureOf(said)
    if (error !== undefined || !said.ok) return { ok: false, error: error ?? { code: 'failed', message: '' } }
    parts.push(said.reply.data)
    length += said.reply.data.length
    const more = said.reply.chain === begins || said.reply.chain === goesOn
    if (!more) return { ok: true, bytes: Uint8Array.from(Buffer.concat(parts)) }
    if (length > longestAnswer || said.reply.data.length === 0) {
      return { ok: false, error: { code: 'failed', message: 'the answer has no end' } }
    }
  }
}
