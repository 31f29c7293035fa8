import type { KoffiFunc } from 'koffi'
import { code } from './codes.ts'
import type { Layout } from './layout.ts'

/** As C gives it: where 64 bits do not fit a number, it is a bigint. */
export type Numeric = number | bigint
type Status = Numeric
type Cell = [Numeric]

/** `SCARD_READERSTATE`. */
export type ReaderStateRecord = {
  szReader: string
  pvUserData: null
  dwCurrentState: number
  dwEventState: Numeric
  cbAtr: Numeric
  rgbAtr: Uint8Array
}

type IoRequestRecord = { dwProtocol: number; cbPciLength: number }

/** The functions of PC/SC that we use, with the arguments that C has; each answers with a code. */
export type Bindings = {
  SCardEstablishContext: KoffiFunc<(scope: number, one: null, two: null, context: Cell) => Status>
  SCardReleaseContext: KoffiFunc<(context: Numeric) => Status>
  SCardListReaders: KoffiFunc<(context: Numeric, groups: null, names: Uint8Array, length: Cell) => Status>
  SCardGetStatusChange: KoffiFunc<
    (context: Numeric, timeoutMs: number, states: ReaderStateRecord[], count: number) => Status
  >
  SCardConnect: KoffiFunc<
    (context: Numeric, reader: string, share: number, protocols: number, card: Cell, protocol: Cell) => Status
  >
  SCardReconnect: KoffiFunc<(card: Numeric, share: number, protocols: number, start: number, protocol: Cell) => Status>
  SCardDisconnect: KoffiFunc<(card: Numeric, disposition: number) => Status>
  SCardBeginTransaction: KoffiFunc<(card: Numeric) => Status>
  SCardEndTransaction: KoffiFunc<(card: Numeric, disposition: number) => Status>
  SCardTransmit: KoffiFunc<
    (
      card: Numeric,
      send: IoRequestRecord,
      command: Uint8Array,
      commandLength: number,
      receive: null,
      answer: Uint8Array,
      answerLength: Cell,
    ) => Status
  >
}

type Koffi = (typeof import('koffi'))['default']
type Type = Parameters<Koffi['sizeof']>[0]

/** The records of C in a layout. */
export const recordsIn = (koffi: Koffi, { dword, packed, atrBytes }: Layout) => {
  const struct = packed ? koffi.pack : koffi.struct
  return {
    readerState: struct({
      szReader: 'const char *',
      pvUserData: 'void *',
      dwCurrentState: dword,
      dwEventState: dword,
      cbAtr: dword,
      rgbAtr: koffi.array('uint8', atrBytes, 'Typed'),
    }),
    ioRequest: struct({ dwProtocol: dword, cbPciLength: dword }),
  }
}

/** Throws where the library is not installed, or lacks a function. */
export const bind = (koffi: Koffi, layout: Layout): Bindings => {
  const { dword, handle, textSuffix } = layout
  const library = koffi.load(layout.library)
  const status = dword === 'ulong' ? 'long' : 'int32'
  const { readerState, ioRequest } = recordsIn(koffi, layout)
  const handleOut = koffi.out(koffi.pointer(handle))
  const dwordOut = koffi.out(koffi.pointer(dword))
  const dwordInOut = koffi.inout(koffi.pointer(dword))
  const declare = (name: string, parameters: Type[]) => library.func(name, status, parameters)
  return {
    SCardEstablishContext: declare('SCardEstablishContext', [dword, 'void *', 'void *', handleOut]),
    SCardReleaseContext: declare('SCardReleaseContext', [handle]),
    SCardListReaders: declare(`SCardListReaders${textSuffix}`, [handle, 'void *', 'uint8 *', dwordInOut]),
    SCardGetStatusChange: declare(`SCardGetStatusChange${textSuffix}`, [
      ...[handle, dword, koffi.inout(koffi.pointer(readerState)), dword],
    ]),
    SCardConnect: declare(`SCardConnect${textSuffix}`, [handle, 'str', dword, dword, handleOut, dwordOut]),
    SCardReconnect: declare('SCardReconnect', [handle, dword, dword, dword, dwordOut]),
    SCardDisconnect: declare('SCardDisconnect', [handle, dword]),
    SCardBeginTransaction: declare('SCardBeginTransaction', [handle]),
    SCardEndTransaction: declare('SCardEndTransaction', [handle, dword]),
    SCardTransmit: declare('SCardTransmit', [
      ...[handle, koffi.pointer(ioRequest), 'uint8 *', dword, 'void *', 'uint8 *', dwordInOut],
    ]),
  }
}

/**
 * On one of Node's worker threads; a code is 32 bits, signed in some layouts. A call that cannot be made, as when too many are
 * under way, ends with a code too. Never rejects.
 */
export const run = <Given extends unknown[]>(
  f: KoffiFunc<(...given: Given) => Numeric>,
  ...given: Given
): Promise<number> =>
  new Promise((resolve) => {
    const done = (error: unknown, value: Numeric): void =>
      resolve(error instanceof Error ? code.internalError : Number(value) >>> 0)
    try {
      f.async(...given, done)
    } catch {
      resolve(code.internalError)
    }
  })
