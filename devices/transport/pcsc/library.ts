import { messageOf } from '../wire.ts'
import { bind, type Bindings, type Numeric, type ReaderStateRecord, run } from './bindings.ts'
import { code } from './codes.ts'
import { type Layout, layoutOf, sizesOf } from './layout.ts'

export type ReaderState = { reader: string; event: number; atr: Uint8Array }

type Result<T> = { ok: true; value: T } | { ok: false; code: number }

/**
 * PC/SC as functions that never block the thread of the caller, and give the code that the service gave. A context or a card
 * is a number that means something to the service alone.
 */
export type Pcsc = {
  establish: () => Promise<Result<Numeric>>
  release: (context: Numeric) => Promise<number>
  readers: (context: Numeric) => Promise<Result<string[]>>
  /** How readers are now. */
  states: (context: Numeric, readers: readonly string[]) => Promise<Result<ReaderState[]>>
  /** Shares the card with other programs. */
  connect: (context: Numeric, reader: string) => Promise<Result<{ card: Numeric; protocol: number }>>
  /** To be called after another program reset the card. */
  reconnect: (card: Numeric) => Promise<Result<number>>
  /** Leaves the card as it is. */
  disconnect: (card: Numeric) => Promise<number>
  /** Waits for other programs to end theirs, however long. */
  begin: (card: Numeric) => Promise<number>
  end: (card: Numeric) => Promise<number>
  transmit: (command: { card: Numeric; protocol: number; bytes: Uint8Array }) => Promise<Result<Uint8Array>>
}

export type LoadedPcsc = { ok: true; pcsc: Pcsc } | { ok: false; message: string }

const scopeSystem = 2
const shareShared = 2
const leaveCard = 0
/** T=0 or T=1. */
const anyProtocol = 3
/** All names, each ended by a zero; pcsc-lite has 16 readers of 128 bytes at most. */
const namesBytes = 8_192
/** A short answer and its status word. */
const answerBytes = 258

let loaded: Promise<LoadedPcsc> | undefined

/** The library of the system. One that was missing is looked for again. */
export const loadPcsc = async (): Promise<LoadedPcsc> => {
  const known = await loaded
  if (known?.ok !== true) loaded = load(layoutOf(process.platform))
  return loaded ?? { ok: false, message: '' }
}

/** Never rejects. */
export const load = async (layout: Layout): Promise<LoadedPcsc> => {
  try {
    const koffi = await import('koffi')
    return { ok: true, pcsc: over(bind(koffi.default, layout), layout) }
  } catch (error) {
    return { ok: false, message: messageOf(error) }
  }
}

const result = <T>(status: number, value: () => T): Result<T> =>
  status === code.success ? { ok: true, value: value() } : { ok: false, code: status }

const over = (c: Bindings, layout: Layout): Pcsc => ({
  establish: async () => {
    const context: [Numeric] = [0]
    return result(await run(c.SCardEstablishContext, scopeSystem, null, null, context), () => context[0])
  },
  release: (context) => run(c.SCardReleaseContext, context),
  readers: async (context) => {
    const names = new Uint8Array(namesBytes)
    const length: [Numeric] = [names.length]
    const status = await run(c.SCardListReaders, context, null, names, length)
    if (status === code.noReaders) return { ok: true, value: [] }
    return result(status, () => namesIn(names.subarray(0, Number(length[0]))))
  },
  states: async (context, readers) => {
    if (readers.length === 0) return { ok: true, value: [] }
    const records = readers.map((reader) => recordOf(reader, layout))
    const status = await run(c.SCardGetStatusChange, context, 0, records, records.length)
    return result(status, () => records.map(stateOf))
  },
  connect: async (context, reader) => {
    const card: [Numeric] = [0]
    const protocol: [Numeric] = [0]
    const status = await run(c.SCardConnect, context, reader, shareShared, anyProtocol, card, protocol)
    return result(status, () => ({ card: card[0], protocol: Number(protocol[0]) }))
  },
  reconnect: async (card) => {
    const protocol: [Numeric] = [0]
    const status = await run(c.SCardReconnect, card, shareShared, anyProtocol, leaveCard, protocol)
    return result(status, () => Number(protocol[0]))
  },
  disconnect: (card) => run(c.SCardDisconnect, card, leaveCard),
  begin: (card) => run(c.SCardBeginTransaction, card),
  end: (card) => run(c.SCardEndTransaction, card, leaveCard),
  transmit: async ({ card, protocol, bytes }) => {
    const answer = new Uint8Array(answerBytes)
    const length: [Numeric] = [answer.length]
    const header = { dwProtocol: protocol, cbPciLength: sizesOf(layout).ioRequest }
    const status = await run(c.SCardTransmit, card, header, bytes, bytes.length, null, answer, length)
    return result(status, () => answer.slice(0, Number(length[0])))
  },
})

const namesIn = (bytes: Uint8Array): string[] =>
  Buffer.from(bytes)
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '')

/** Not knowing what is in the reader, the service answers at once. */
const recordOf = (reader: string, { atrBytes }: Layout): ReaderStateRecord => ({
  szReader: reader,
  pvUserData: null,
  dwCurrentState: 0,
  dwEventState: 0,
  cbAtr: 0,
  rgbAtr: new Uint8Array(atrBytes),
})

const stateOf = ({ szReader, dwEventState, cbAtr, rgbAtr }: ReaderStateRecord): ReaderState => ({
  reader: szReader,
  event: Number(dwEventState),
  atr: rgbAtr.slice(0, Number(cbAtr)),
})
