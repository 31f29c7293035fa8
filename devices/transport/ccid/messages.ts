/**
 * Messages of a smart card reader on USB (USB CCID revision 1.1, chapter 6). Pure and total: whatever bytes come in, decoding
 * answers and never throws.
 */

export const headerBytes = 10

/** What the host says. */
const hostType = { setParameters: 0x61, powerOn: 0x62, powerOff: 0x63, slotStatus: 0x65, exchange: 0x6f } as const

export type Command =
  | { kind: 'slotStatus' }
  /** 0 lets the reader choose; 1 is 5 V, 2 is 3 V, 3 is 1.8 V. */
  | { kind: 'powerOn'; voltage: 0 | 1 | 2 | 3 }
  | { kind: 'powerOff' }
  /** `chain` says which part of a longer command it is; see `chain` of a reply. */
  | { kind: 'exchange'; data: Uint8Array; chain?: number }
  | { kind: 'setParameters'; parameters: T0Parameters }

/** For T=0 (6.1.7). */
export type T0Parameters = {
  /** Fi in the upper half, Di in the lower (ISO 7816-3, TA1). */
  speed: number
  inverse: boolean
  guardTime: number
  waitingTime: number
}

export const encodeCommand = (sequence: number, command: Command): Uint8Array => {
  const { data, special } = bodyOf(command)
  const bytes = new Uint8Array(headerBytes + data.length)
  bytes[0] = hostType[command.kind]
  new DataView(bytes.buffer).setUint32(1, data.length, true)
  bytes[6] = sequence & 0xff
  bytes.set(special, 7)
  bytes.set(data, headerBytes)
  return bytes
}

const none = new Uint8Array()

const bodyOf = (command: Command): { data: Uint8Array; special: number[] } => {
  switch (command.kind) {
    case 'powerOn':
      return { data: none, special: [command.voltage, 0, 0] }
    case 'exchange':
      return { data: command.data, special: [0, command.chain ?? 0, 0] }
    case 'setParameters': {
      const { speed, inverse, guardTime, waitingTime } = command.parameters
      return { data: Uint8Array.of(speed, inverse ? 2 : 0, guardTime, waitingTime, 0), special: [0, 0, 0] }
    }
    default:
      return { data: none, special: [0, 0, 0] }
  }
}

const replyKinds: Readonly<Record<number, Reply['kind']>> = { 0x80: 'data', 0x81: 'slot', 0x82: 'parameters' }

export type Reply = {
  kind: 'data' | 'slot' | 'parameters' | 'other'
  sequence: number
  /** What is in the slot. */
  card: 'active' | 'inactive' | 'absent' | 'unknown'
  outcome:
    | { kind: 'done' }
    /** The card wants more time, so many times what it had. */
    | { kind: 'wait'; factor: number }
    | { kind: 'failed'; error: number }
  /** 0: whole; 1: begins; 2: ends; 3: goes on. 0x10: empty, the rest of the command is wanted. */
  chain: number
  data: Uint8Array
}

export type DecodedReply = { ok: true; reply: Reply } | { ok: false; problem: 'short' | 'length' }

/** A message that is longer than it says is taken for what it says: readers fill up the last packet. */
export const decodeReply = (bytes: Uint8Array): DecodedReply => {
  if (bytes.length < headerBytes) return { ok: false, problem: 'short' }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(1, true)
  if (length > bytes.length - headerBytes) return { ok: false, problem: 'length' }
  const status = view.getUint8(7)
  return {
    ok: true,
    reply: {
      kind: replyKinds[view.getUint8(0)] ?? 'other',
      sequence: view.getUint8(6),
      card: cardIn(status),
      outcome: outcomeOf(status, view.getUint8(8)),
      chain: view.getUint8(9),
      data: bytes.slice(headerBytes, headerBytes + length),
    },
  }
}

const cardIn = (status: number): Reply['card'] => {
  const names = ['active', 'inactive', 'absent', 'unknown'] as const
  return names[status & 0x03] ?? 'unknown'
}

const outcomeOf = (status: number, error: number): Reply['outcome'] => {
  switch (status >> 6) {
    case 0:
      return { kind: 'done' }
    case 2:
      return { kind: 'wait', factor: Math.max(1, error) }
    default:
      return { kind: 'failed', error }
  }
}

/** What a reader says unasked of its first slot (6.3.1); undefined where it is about something else. */
export const decodeNotice = (bytes: Uint8Array): { present: boolean; changed: boolean } | undefined => {
  const [type, state] = bytes
  if (type !== 0x50 || state === undefined) return undefined
  return { present: (state & 1) !== 0, changed: (state & 2) !== 0 }
}
