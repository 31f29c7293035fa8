import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Command, commandReader } from '../commands.ts'
import { starFamily } from './family.ts'

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0))
const read = (bytes: number[]): Command[] => commandReader(starFamily).push(Uint8Array.from(bytes))
const letter: Command = { do: 'character', byte: 0x58 }
const skip: Command = { do: 'skip' }

const known: [string, number[], Command[]][] = [
  ['initialise', [0x1b, 0x40, 0x18], [{ do: 'initialise' }, { do: 'cancelLine' }]],
  ['code page', [0x1b, 0x1d, 0x74, 0x20], [{ do: 'codepage', page: 16 }]],
  ['a code page it has not', [0x1b, 0x1d, 0x74, 0x07], [{ do: 'codepage', page: 255 }]],
  ['size', [0x1b, 0x69, 4, 2], [{ do: 'size', width: 3, height: 5 }]],
  ['size in digits, too large', [0x1b, 0x69, ...ascii('90')], [{ do: 'size', width: 1, height: 6 }]],
  ['bold', [0x1b, 0x45], [{ do: 'bold', on: true }]],
  ['not bold', [0x1b, 0x46], [{ do: 'bold', on: false }]],
  ['align', [0x1b, 0x1d, 0x61, 1], [{ do: 'align', align: 'center' }]],
  ['line feed', [0x0a], [{ do: 'newline' }]],
  ['feed lines', [0x1b, 0x61, 2], [{ do: 'newline' }, { do: 'newline' }]],
  ['cut', [0x1b, 0x64, 1], [{ do: 'endLine' }, { do: 'cut' }]],
  ['feed and cut', [0x1b, 0x64, ...ascii('3')], [{ do: 'endLine' }, { do: 'newline' }, { do: 'cut' }]],
  ['drawer', [0x1b, 0x07, 0x14, 0x14, 0x07], [skip, { do: 'drawer' }]],
  [
    'raster image that holds commands',
    [0x1b, 0x1d, 0x53, 1, 2, 0, 2, 0, 0, 0x1b, 0x40, 0x0a, 0x1b],
    [{ do: 'image', width: 16, height: 2, dots: [0x1b, 0x40, 0x0a, 0x1b] }],
  ],
  ['column image that holds commands', [0x1b, 0x58, 1, 0, 0x1b, 0x40, 0x0a], [skip]],
  [
    'code that holds commands',
    [0x1b, 0x1d, ...ascii('yD1'), 0, 3, 0, 0x61, 0x0a, 0x1b],
    [{ do: 'qrStore', data: 'a\n\u001b' }],
  ],
  ['size of a code', [0x1b, 0x1d, ...ascii('yS2'), 6], [{ do: 'qrModule', dots: 6 }]],
  ['print code', [0x1b, 0x1d, ...ascii('yP')], [{ do: 'qrPrint' }]],
  ['automatic status off', [0x1b, 0x1e, 0x61, 0], [{ do: 'automaticStatus', mask: 0 }]],
  [
    'document',
    [0x1b, 0x1d, 0x03, 1, ...ascii('K2')],
    [{ do: 'endLine' }, { do: 'reportProcess', process: ascii('K2') }],
  ],
  ['counter as it is', [0x1b, 0x1d, 0x03, 0, 0, 0], [skip]],
  ['barcode', [0x1b, 0x62, 6, 1, 2, 0x40, ...ascii('12'), 0x1e], [skip]],
  ['page mode and back', [0x1b, 0x1d, 0x50, 0x30, 0x1b, 0x1d, 0x50, 0x31], [skip, skip]],
  ['real-time question', [0x1b, 0x06, 0x01], [skip]],
  ['zero', [0], [skip]],
]

describe("the commands in a stream of Star's", () => {
  it.each(known)('%s', (_name, bytes, commands) => {
    expect(read([...bytes, 0x58])).toEqual([...commands, letter])
  })

  it('are the same however the stream is chopped', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known)), fc.array(fc.integer({ min: 1, max: 4 })), (sent, cuts) => {
        const bytes = sent.flatMap(([, piece]) => piece)
        const reader = commandReader(starFamily)
        const commands: Command[] = []
        let at = 0
        for (const cut of [...cuts, bytes.length]) {
          commands.push(...reader.push(Uint8Array.from(bytes.slice(at, at + cut))))
          at += cut
        }
        expect(commands).toEqual(sent.flatMap(([, , expected]) => expected))
      }),
    )
  })

  it('never stop the reader, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
        const reader = commandReader(starFamily)
        expect(() => reader.push(noise)).not.toThrow()
      }),
    )
  })
})
