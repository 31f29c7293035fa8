import { subscribers } from '../../transport/subscribers.ts'
import type { VirtualCard } from '../card/applet.ts'

export type SimulatedCcid = {
  /** Takes a message of the host (PC_to_RDR) and gives those of the reader (RDR_to_PC): time extensions, then the answer. */
  answer: (message: Uint8Array) => Uint8Array[]
  insert: (card: VirtualCard | 'mute') => void
  pull: () => void
  /** Messages that the reader sends by itself, on its interrupt pipe: a card came or went. */
  onNotice: (listener: (message: Uint8Array) => void) => () => void
}

export type SimulatedCcidOptions = {
  /** How often it asks for more time before each answer of the card. */
  extensions?: number
  firmware?: string
}

const headerLength = 10
const noError = 0
const errors = { mute: 0xfe, notSupported: 0x00, badSlot: 0x05, badLength: 0x01 }
const commandStatus = { failed: 0x40, moreTime: 0x80 }
const slotStatus = { active: 0, inactive: 1, absent: 2 }

/** As a reader with one slot answers at first: no check by LRC, direct convention, 372 clocks a bit (T=0). */
const firstParameters = [0x11, 0x00, 0x00, 0x0a, 0x00]

/**
 * A reader of the class CCID (USB-IF, revision 1.1) with one slot, that passes the commands of T=0 on as they are: the
 * exchange level of TPDUs.
 */
export const simulatedCcid = (options: SimulatedCcidOptions = {}): SimulatedCcid => {
  const { extensions = 0, firmware = 'GemTwRC2-V2.10-GL04' } = options
  const notices = subscribers<Uint8Array>()
  let card: VirtualCard | 'mute' | undefined
  let powered = false
  let parameters = firstParameters

  const setCard = (next: VirtualCard | 'mute' | undefined): void => {
    card = next
    powered = false
    parameters = firstParameters
    notices.tell(Uint8Array.of(0x50, next === undefined ? 0b10 : 0b11))
  }

  type Reply = { type: number; data?: Iterable<number>; error?: number; last?: number; moreTime?: boolean }

  const message = (sequence: number, { type, data = [], error, last = 0, moreTime = false }: Reply): Uint8Array => {
    const body = Uint8Array.from(data)
    const state = card === undefined ? slotStatus.absent : powered ? slotStatus.active : slotStatus.inactive
    const outcome = moreTime ? commandStatus.moreTime : error === undefined ? 0 : commandStatus.failed
    const bytes = new Uint8Array(headerLength + body.length)
    bytes.set([type])
    new DataView(bytes.buffer).setUint32(1, body.length, true)
    bytes.set([0, sequence, state | outcome, moreTime ? 1 : (error ?? noError), last], 5)
    bytes.set(body, headerLength)
    return bytes
  }

  const powerOn = (): Reply => {
    if (card === undefined || card === 'mute') return { type: 0x80, error: errors.mute }
    powered = true
    parameters = firstParameters
    card.reset()
    return { type: 0x80, data: card.atr }
  }

  const exchange = (command: Uint8Array): Reply => {
    const from = card
    if (from === undefined || from === 'mute' || !powered) return { type: 0x80, error: errors.mute }
    // The question for another speed (PPS, ISO 7816-3) is agreed to by repeating it.
    if (command[0] === 0xff) return { type: 0x80, data: command }
    const data = from.transmit(command)
    return card === from ? { type: 0x80, data } : { type: 0x80, error: errors.mute }
  }

  const obey = (type: number | undefined, data: Uint8Array): Reply => {
    switch (type) {
      case 0x62:
        return powerOn()
      case 0x63:
        powered = false
        return { type: 0x81 }
      case 0x65:
      case 0x6e:
        return { type: 0x81 }
      case 0x6f:
        return exchange(data)
      case 0x61:
        parameters = Array.from(data)
        return { type: 0x82, data: parameters }
      case 0x6d:
        parameters = firstParameters
        return { type: 0x82, data: parameters }
      case 0x6c:
        return { type: 0x82, data: parameters }
      case 0x6b:
        return { type: 0x83, data: data[0] === 0x02 ? Buffer.from(firmware, 'latin1') : [] }
      default:
        return { type: 0x81, error: errors.notSupported }
    }
  }

  return {
    answer: (asked) => {
      const [type, , , , , slot = 0, sequence = 0] = asked
      if (asked.length < headerLength) return [message(sequence, { type: 0x81, error: errors.badLength })]
      const length = new DataView(asked.buffer, asked.byteOffset).getUint32(1, true)
      if (length !== asked.length - headerLength) return [message(sequence, { type: 0x81, error: errors.badLength })]
      if (slot !== 0) return [message(sequence, { type: 0x81, error: errors.badSlot })]
      const waits = type === 0x6f ? extensions : 0
      const extension = (): Uint8Array => message(sequence, { type: 0x80, moreTime: true })
      return [...Array.from({ length: waits }, extension), message(sequence, obey(type, asked.subarray(headerLength)))]
    },
    insert: setCard,
    pull: () => {
      if (card !== undefined) setCard(undefined)
    },
    onNotice: notices.add,
  }
}
