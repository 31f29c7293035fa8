import { describe, expect, it } from 'vitest'
import type { Transport } from '../transport/transport.ts'
import { type SimulatedPrinter, type SimulatedPrinterOptions, simulatedPrinter } from './printer.ts'
import { Fault, Paper, type PaperLine } from '#domain/printing/simulation.ts'

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0))
const cut = [0x1d, 0x56, 0x01]
const ask = (n: number): number[] => [0x10, 0x04, n]
const report = (process: string): number[] => [0x1d, ...ascii('(H'), 6, 0, ...ascii(`00${process}`)]

const connected = async (printer: SimulatedPrinter): Promise<Transport> => {
  const result = await printer.connect()
  if (!result.ok) throw new Error(result.error.message)
  return result.transport
}

const setUp = async (options: Partial<SimulatedPrinterOptions> = {}) => {
  const printer = simulatedPrinter({ now: () => '2026-11-22T09:42:00.000Z', ...options })
  const transport = await connected(printer)
  const heard: number[] = []
  transport.onData((bytes) => heard.push(...bytes))
  const send = async (...bytes: number[]): Promise<void> => {
    await transport.write(Uint8Array.from(bytes))
    // The answers come one turn after the bytes.
    await Promise.resolve()
  }
  const texts = () => printer.paper().map(({ lines }) => lines.map((line) => (line.kind === 'text' ? line.text : '')))
  return { printer, transport, heard, send, texts }
}

const plain: PaperLine = { kind: 'text', text: '', indent: 0, width: 1, height: 1, bold: false, align: 'left' }

describe('what comes on paper', () => {
  it('is text in the size, weight and place that was asked', async () => {
    const { printer, send } = await setUp()
    await send(...ascii('  ab '), 0x1d, 0x21, 0x77, 0x1b, 0x45, 1, ...ascii('X'), 0x0a)
    await send(0x1b, 0x40, 0x1b, 0x61, 2, ...ascii('right'), 0x0a, ...cut)
    expect(printer.paper()).toEqual([
      {
        id: 'paper-1',
        lines: [
          { ...plain, text: 'ab X', indent: 2, width: 8, height: 8, bold: true },
          { ...plain, text: 'right', align: 'right' },
        ],
        cutAt: '2026-11-22T09:42:00.000Z',
        torn: false,
      },
    ])
  })

  it('is drawn in the code page that was chosen', async () => {
    const { send, texts } = await setUp()
    await send(0x82, 0x80, 0x0a, 0x1b, 0x74, 16, 0xe9, 0x80, 0x81, 0x0a, 0x1b, 0x74, 99, 0xe9, 0x0a)
    expect(texts()).toEqual([['éÇ', 'é€□', '□']])
  })

  it('wraps at the width of the paper, wide characters counted as wide', async () => {
    const { send, texts } = await setUp({ columns: 10 })
    await send(...ascii('abcdefghijkl'), 0x0a, 0x1d, 0x21, 0x10, ...ascii('123456'), 0x0a)
    expect(texts()).toEqual([['abcdefghij', 'kl', '12345', '6']])
  })

  it('holds codes and images', async () => {
    const { printer, send } = await setUp()
    await send(0x1d, ...ascii('(k'), 6, 0, ...ascii('1P0abc'), 0x1d, ...ascii('(k'), 3, 0, ...ascii('1C'), 6)
    await send(0x1b, 0x61, 1, 0x1d, ...ascii('(k'), 3, 0, ...ascii('1Q0'), 0x1d, ...ascii('v0'), 0, 1, 0, 1, 0, 0xff)
    expect(printer.paper()[0]?.lines).toEqual([
      { kind: 'qr', data: 'abc', module: 6, align: 'center' },
      { kind: 'image', width: 8, height: 1, dots: '/w==', align: 'center' },
    ])
  })

  it('hangs from the printer until it is cut; blank strips are thrown away', async () => {
    const { printer, send } = await setUp()
    const seen: (string | null)[] = []
    printer.onPaper(({ id, cutAt }) => seen.push(`${id} ${cutAt === null ? 'hangs' : 'cut'}`))
    await send(0x0a, ...cut, ...ascii('a'), 0x0a)
    expect(printer.paper()).toMatchObject([{ id: 'paper-1', cutAt: null, torn: false }])
    await send(...cut)
    expect(seen).toEqual(['paper-1 hangs', 'paper-1 cut'])
  })

  it('is kept as long as there are not too many pieces', async () => {
    const { printer, send } = await setUp({ keep: 2 })
    for (const text of ['a', 'b', 'c']) await send(...ascii(text), 0x0a, ...cut)
    expect(printer.paper().map(({ id }) => id)).toEqual(['paper-2', 'paper-3'])
  })

  it('keeps to its schema', async () => {
    const { printer, send } = await setUp()
    await send(...ascii('a'), 0x0a, ...cut, ...ascii('b'), 0x0a)
    for (const piece of printer.paper()) expect(Paper.parse(piece)).toEqual(piece)
  })
})

describe('what it answers', () => {
  it.each([
    [{ fault: 'none' }, [0x12, 0x12, 0x12, 0x12]],
    [{ fault: 'paperLow' }, [0x12, 0x12, 0x12, 0x1e]],
    [{ fault: 'paperOut' }, [0x1a, 0x32, 0x12, 0x7e]],
    [{ fault: 'coverOpen' }, [0x1a, 0x16, 0x12, 0x12]],
    [{ fault: 'cutterError' }, [0x1a, 0x52, 0x1a, 0x12]],
    [{ fault: 'powerOff' }, []],
  ])('to DLE EOT after %o', async (fault, answers) => {
    const { printer, heard, send } = await setUp()
    printer.setFault(Fault.parse(fault))
    await send(...cut)
    await send(...ask(1), ...ask(2), ...ask(3), ...ask(4))
    expect(heard).toEqual(answers)
  })

  it('at once, also inside other data and chopped, and not to other questions', async () => {
    const { heard, send } = await setUp()
    await send(0x1d, ...ascii('(k'), 20, 0, ...ascii('1P0'), 0x10)
    await send(0x04)
    await send(1, ...ask(9))
    expect(heard).toEqual([0x12])
  })

  it('by itself on each change, from GS a until it is initialised', async () => {
    const { printer, heard, send } = await setUp()
    await send(0x1d, 0x61, 0x0f)
    printer.setFault({ fault: 'paperLow' })
    printer.setFault({ fault: 'paperLow' })
    await send(0x1b, 0x40)
    printer.setFault({ fault: 'none' })
    await send()
    expect(heard).toEqual([0x10, 0, 0, 0, 0x10, 0, 3, 0])
  })

  it('to a process id only after all before it is on paper', async () => {
    const { printer, heard, send } = await setUp()
    printer.setFault({ fault: 'paperOut', afterLines: 2 })
    await send(...ascii('a\nb\nc\n'), ...report('K2Z9'))
    expect(heard).toEqual([])
    printer.setFault({ fault: 'none' })
    await send()
    expect(heard).toEqual([0x37, 0x22, ...ascii('K2Z9'), 0])
  })

  it('with the paper sensors to GS r', async () => {
    const { printer, heard, send } = await setUp()
    printer.setFault({ fault: 'paperLow' })
    await send(0x1d, 0x72, 1)
    expect(heard).toEqual([0x03])
  })
})

describe('what goes wrong with it', () => {
  it('prints nothing without paper, and the rest on the new roll', async () => {
    const { printer, send, texts } = await setUp()
    printer.setFault({ fault: 'paperOut', afterLines: 1 })
    await send(...ascii('a\nb\n'), ...cut)
    expect(texts()).toEqual([['a']])
    printer.setFault({ fault: 'none' })
    expect(texts()).toEqual([['a'], ['b']])
    expect(printer.paper()).toMatchObject([
      { torn: true, cutAt: null },
      { torn: false, cutAt: '2026-11-22T09:42:00.000Z' },
    ])
  })

  it('goes on where it was when the cover is closed', async () => {
    const { printer, send, texts } = await setUp()
    printer.setFault({ fault: 'coverOpen', afterLines: 1 })
    await send(...ascii('a\nb\n'), ...cut)
    printer.setFault({ fault: 'none' })
    expect(texts()).toEqual([['a', 'b']])
  })

  it('notices a jammed cutter when it cuts, and cuts once it is free', async () => {
    const { printer, send } = await setUp()
    printer.setFault({ fault: 'cutterError' })
    await send(...ascii('a\n'), ...cut, ...ascii('b\n'))
    expect(printer.paper()).toMatchObject([{ cutAt: null, lines: [{ text: 'a' }] }])
    printer.setFault({ fault: 'none' })
    expect(printer.paper()).toMatchObject([{ cutAt: '2026-11-22T09:42:00.000Z' }, { cutAt: null }])
  })

  it('forgets all it has received when its power goes', async () => {
    const { printer, transport, send, texts } = await setUp()
    printer.setFault({ fault: 'powerOff', afterLines: 1 })
    await send(0x1b, 0x45, 1, ...ascii('a\nb\n'))
    await send(...ascii('lost\n'))
    printer.setFault({ fault: 'none' })
    await send(...ascii('c\n'))
    expect(texts()).toEqual([['a', 'c']])
    expect(printer.paper()[0]?.lines[1]).toMatchObject({ bold: false })
    expect(transport.open).toBe(true)
  })

  it('closes the connection when the cable is cut, prints what has arrived and can be connected again', async () => {
    const { printer, transport, texts } = await setUp()
    let closed = 0
    transport.onClose(() => (closed += 1))
    printer.setFault({ fault: 'lineCut', afterBytes: 3 })
    expect(await transport.write(Uint8Array.from(ascii('a\nb\n')))).toMatchObject({ error: { code: 'broken' } })
    expect(await transport.write(Uint8Array.from(ascii('c\n')))).toMatchObject({ error: { code: 'closed' } })
    expect([transport.open, closed]).toEqual([false, 1])
    expect(texts()).toEqual([['a']])
    expect(await printer.connect()).toMatchObject({ ok: false, error: { code: 'unreachable' } })
    printer.setFault({ fault: 'none' })
    await (await connected(printer)).write(Uint8Array.from(ascii('d\n')))
    expect(texts()).toEqual([['a', 'bd']])
  })

  it('has room for one connection', async () => {
    const { printer, transport } = await setUp()
    expect(await printer.connect()).toMatchObject({ ok: false })
    await transport.close()
    expect(await printer.connect()).toMatchObject({ ok: true })
  })

  it('prints line by line when it is slow', async () => {
    const { printer, send, texts } = await setUp()
    const { promise, resolve } = Promise.withResolvers<undefined>()
    printer.onPaper(({ lines }) => {
      if (lines.length === 3) resolve(undefined)
    })
    printer.setFault({ fault: 'slow', msPerLine: 1 })
    await send(...ascii('a\nb\nc\n'))
    expect(texts()).toEqual([['a']])
    await promise
    expect(texts()).toEqual([['a', 'b', 'c']])
  })
})
