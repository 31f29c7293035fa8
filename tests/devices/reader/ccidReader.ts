/** A card as tests make one: its answer to reset, and what it says to a command. Absent: it is mute. */
export type TestCard = { atr: Uint8Array; answer: (command: Uint8Array) => Uint8Array }

export type CcidReader = {
  /** One message of the host (PC_to_RDR) and what the reader says to it (RDR_to_PC). */
  answer: (message: Uint8Array) => Uint8Array
  insert: (card: TestCard | 'mute') => void
  pull: () => void
  /** Types of the messages heard. */
  heard: number[]
}

const header = 10

/**
 * The least that a reader does (USB CCID revision 1.1): one slot, T=0, one command in one message. Written from the
 * specification and apart from our driver, so that a misreading of one does not hide in the other.
 */
export const ccidReader = (): CcidReader => {
  let card: TestCard | 'mute' | undefined
  let powered = false
  const heard: number[] = []

  const reply = (type: number, sequence: number, data: Iterable<number> = [], error?: number): Uint8Array => {
    const body = Uint8Array.from(data)
    const bytes = new Uint8Array(header + body.length)
    const view = new DataView(bytes.buffer)
    const icc = card === undefined ? 2 : powered ? 0 : 1
    bytes[0] = type
    view.setUint32(1, body.length, true)
    bytes[6] = sequence
    bytes[7] = icc | (error === undefined ? 0 : 0x40)
    bytes[8] = error ?? 0
    bytes.set(body, header)
    return bytes
  }

  const powerOn = (sequence: number): Uint8Array => {
    if (card === undefined || card === 'mute') return reply(0x80, sequence, [], 0xfe)
    powered = true
    return reply(0x80, sequence, card.atr)
  }

  const exchange = (sequence: number, data: Uint8Array): Uint8Array => {
    if (card === undefined || card === 'mute' || !powered) return reply(0x80, sequence, [], 0xfe)
    // The question for another speed (PPS) is answered as it was asked.
    if (data[0] === 0xff) return reply(0x80, sequence, data)
    return reply(0x80, sequence, card.answer(data))
  }

  return {
    heard,
    insert: (inserted) => {
      card = inserted
      powered = false
    },
    pull: () => {
      card = undefined
      powered = false
    },
    answer: (message) => {
      const [type = 0, , , , , , sequence = 0] = message
      const data = message.subarray(header)
      heard.push(type)
      switch (type) {
        case 0x62:
          return powerOn(sequence)
        case 0x63:
          powered = false
          return reply(0x81, sequence)
        case 0x65:
          return reply(0x81, sequence)
        case 0x6f:
          return exchange(sequence, data)
        case 0x61:
          return reply(0x82, sequence, data)
        case 0x6b:
          return reply(0x83, sequence, data[0] === 2 ? Buffer.from('GemTwRC2-V2.00-GemTwRC2-V2.00') : [])
        default:
          return reply(0x81, sequence, [], 0)
      }
    },
  }
}
