import type { KoffiFunc } from 'koffi'
import * as z from 'zod'
import { messageOf } from '../wire.ts'
import type { PrintQueues } from './queues.ts'

type Pointer = unknown
type Document = { pDocName: string; pOutputFile: null; pDatatype: 'RAW' }

/** Functions of winspool.drv; each answers with 0 when it failed. */
type Spooler = {
  OpenPrinterW: KoffiFunc<(name: string, printer: [Pointer], defaults: null) => number>
  StartDocPrinterW: KoffiFunc<(printer: Pointer, level: number, document: Document) => number>
  StartPagePrinter: KoffiFunc<(printer: Pointer) => number>
  WritePrinter: KoffiFunc<(printer: Pointer, bytes: Uint8Array, count: number, written: [number]) => number>
  EndPagePrinter: KoffiFunc<(printer: Pointer) => number>
  EndDocPrinter: KoffiFunc<(printer: Pointer) => number>
  ClosePrinter: KoffiFunc<(printer: Pointer) => number>
  EnumPrintersW: KoffiFunc<
    (
      flags: number,
      server: null,
      level: number,
      records: Uint8Array | null,
      size: number,
      needed: [number],
      count: [number],
    ) => number
  >
  namesIn: (records: Uint8Array, count: number) => string[]
}

/** Local queues and connections to those of a server (winspool.h). */
const localAndConnected = 2 | 4

const Records = z.array(z.object({ pPrinterName: z.string() }))

/**
 * The spooler of Windows. Written from winspool.h and Microsoft's description of raw printing; it never ran, for want of a
 * Windows machine.
 */
export const windowsSpooler: PrintQueues = {
  list: async () => {
    try {
      const spooler = await loadSpooler()
      return { ok: true, queues: await namesOf(spooler) }
    } catch (error) {
      return { ok: false, error: { code: 'unreachable', message: messageOf(error), trouble: 'failed' } }
    }
  },
  print: async (queue, bytes) => {
    const spooler = await loadSpooler()
    const printer: [Pointer] = [null]
    await must('OpenPrinter', run(spooler.OpenPrinterW, queue, printer, null))
    try {
      await printOn(spooler, printer[0], bytes)
    } finally {
      await run(spooler.ClosePrinter, printer[0])
    }
  },
}

const printOn = async (spooler: Spooler, printer: Pointer, bytes: Uint8Array): Promise<void> => {
  const document: Document = { pDocName: 'Balie', pOutputFile: null, pDatatype: 'RAW' }
  await must('StartDocPrinter', run(spooler.StartDocPrinterW, printer, 1, document))
  await must('StartPagePrinter', run(spooler.StartPagePrinter, printer))
  const written: [number] = [0]
  await must('WritePrinter', run(spooler.WritePrinter, printer, bytes, bytes.length, written))
  if (written[0] !== bytes.length) throw new Error(`the queue took ${written[0]} of ${bytes.length} bytes`)
  await must('EndPagePrinter', run(spooler.EndPagePrinter, printer))
  await must('EndDocPrinter', run(spooler.EndDocPrinter, printer))
}

/** Asked twice: how much room the list takes, and then the list. */
const namesOf = async (spooler: Spooler): Promise<string[]> => {
  const [needed, count]: [[number], [number]] = [[0], [0]]
  await run(spooler.EnumPrintersW, localAndConnected, null, 4, null, 0, needed, count)
  if (needed[0] === 0) return []
  const records = new Uint8Array(needed[0])
  const listed = run(spooler.EnumPrintersW, localAndConnected, null, 4, records, records.length, needed, count)
  await must('EnumPrinters', listed)
  return spooler.namesIn(records, count[0])
}

const must = async (name: string, status: Promise<number>): Promise<void> => {
  if ((await status) === 0) throw new Error(`${name} failed`)
}

const run = <Given extends unknown[]>(f: KoffiFunc<(...given: Given) => number>, ...given: Given): Promise<number> =>
  new Promise((resolve, reject) => {
    const done = (error: unknown, value: number): void => {
      if (error instanceof Error) reject(error)
      else resolve(value)
    }
    f.async(...given, done)
  })

let loaded: Promise<Spooler> | undefined

const loadSpooler = (): Promise<Spooler> => {
  loaded ??= bindSpooler()
  return loaded
}

const bindSpooler = async (): Promise<Spooler> => {
  const { default: koffi } = await import('koffi')
  const library = koffi.load('winspool.drv')
  const record = koffi.struct({ pPrinterName: 'str16', pServerName: 'str16', Attributes: 'uint32' })
  const document = koffi.struct({ pDocName: 'str16', pOutputFile: 'str16', pDatatype: 'str16' })
  const count = koffi.out(koffi.pointer('uint32'))
  const printer = 'void *'
  return {
    OpenPrinterW: library.func('OpenPrinterW', 'int', ['str16', koffi.out(koffi.pointer(printer)), 'void *']),
    StartDocPrinterW: library.func('StartDocPrinterW', 'uint32', [printer, 'uint32', koffi.pointer(document)]),
    StartPagePrinter: library.func('StartPagePrinter', 'int', [printer]),
    WritePrinter: library.func('WritePrinter', 'int', [printer, 'uint8 *', 'uint32', count]),
    EndPagePrinter: library.func('EndPagePrinter', 'int', [printer]),
    EndDocPrinter: library.func('EndDocPrinter', 'int', [printer]),
    ClosePrinter: library.func('ClosePrinter', 'int', [printer]),
    EnumPrintersW: library.func('EnumPrintersW', 'int', [
      ...['uint32', 'void *', 'uint32', 'uint8 *', 'uint32', count, count],
    ]),
    namesIn: (records, length) =>
      Records.parse(koffi.decode(records, koffi.array(record, length))).map(({ pPrinterName }) => pPrinterName),
  }
}
