import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Command, commandReader } from '../commands.ts'
import { escPosFamily } from './family.ts'

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0))
const read = (bytes: number[]): Command[] => commandReader(escPosFamily).push(Uint8Array.from(bytes))
const letter: Command = { do: 'character', byte: 0x58 }
const skip: Command = { do: 'skip' }

const image = [0x1d, ...ascii('v0'), 0, 2, 0, 3, 0, 0x1b, 0x40, 0x0a, 0x1d, 0x56, 0x00]
const column = [0x1b, 0x2a, 0x21, 2, 0, 0x1b, 0x40, 0x0a, 0x1d, 0x56, 0x00]
/** The two columns of three bytes, dot by dot from the top. */
const columnRows = [0, 0, 0, 192, 192, 64, 128, 192, 0, 192, 0, 64, 0, 64, 64, 0, 0, 0, 0, 0, 128, 0, 128, 0]
const qrStore = [0x1d, ...ascii('(k'), 6, 0, ...ascii('1P0a'), 0x0a, 0x1b]

const known: [string, number[], Command[]][] = [
  ['initialise', [0x1b, 0x40], [{ do: 'initialise' }]],
  ['code page', [0x1b, 0x74, 16], [{ do: 'codepage', page: 16 }]],
  ['size', [0x1d, 0x21, 0x35], [{ do: 'size', width: 4, height: 6 }]],
  ['bold', [0x1b, 0x45, 1], [{ do: 'bold', on: true }]],
  [
    'print mode',
    [0x1b, 0x21, 0x18],
    [
      { do: 'bold', on: true },
      { do: 'size', width: 1, height: 2 },
    ],
  ],
  ['align', [0x1b, 0x61, 0x31], [{ do: 'align', align: 'center' }]],
  ['line feed', [0x0a], [{ do: 'newline' }]],
  ['feed lines', [0x1b, 0x64, 2], [{ do: 'newline' }, { do: 'newline' }]],
  ['cut', [0x1d, 0x56, 1], [{ do: 'cut' }]],
  ['feed and cut', [0x1d, 0x56, 66, 10], [{ do: 'cut' }]],
  ['drawer', [0x1b, 0x70, 0, 0x32, 0xfa], [{ do: 'drawer' }]],
  ['raster image that holds commands', image, [{ do: 'image', width: 16, height: 3, dots: image.slice(8) }]],
  ['column image that holds commands', column, [{ do: 'image', width: 2, height: 24, dots: columnRows }]],
  ['code that holds commands', qrStore, [{ do: 'qrStore', data: 'a\n\u001b' }]],
  ['print code', [0x1d, ...ascii('(k'), 3, 0, ...ascii('1Q0')], [{ do: 'qrPrint' }]],
  ['automatic status', [0x1d, 0x61, 15], [{ do: 'automaticStatus', mask: 15 }]],
  ['process', [0x1d, ...ascii('(H'), 6, 0, ...ascii('00AB12')], [{ do: 'reportProcess', process: ascii('AB12') }]],
  ['process out of range', [0x1d, ...ascii('(H'), 6, 0, ...ascii('00'), 0, 0, 0, 0], [skip]],
  ['barcode ended by zero', [0x1d, 0x6b, 4, ...ascii('123'), 0], [skip]],
  ['barcode with length', [0x1d, 0x6b, 73, 3, ...ascii('123')], [skip]],
  ['stored graphics', [0x1d, ...ascii('8L'), 2, 0, 0, 0, 0x0a, 0x0a], [skip]],
  ['tabs', [0x1b, 0x44, 8, 16, 0], [skip]],
  ['kanji off', [0x1c, 0x2e], [skip]],
  ['real-time question', [0x10, 0x04, 1], [skip]],
  ['real-time clear', [0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8], [skip]],
  ['zero', [0], [skip]],
]

describe('the commands in a stream', () => {
  it.each(known)('%s', (_name, bytes, commands) => {
    expect(read([...bytes, 0x58])).toEqual([...commands, letter])
  })

  it('are the same however the stream is chopped', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known)), fc.array(fc.integer({ min: 1, max: 4 })), (sent, cuts) => {
        const bytes = sent.flatMap(([, piece]) => piece)
        const reader = commandReader(escPosFamily)
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

  it('wait for the rest of one that is half sent, unless the printer forgets it', () => {
    const reader = commandReader(escPosFamily)
    expect(reader.push(Uint8Array.of(0x1d, 0x56))).toEqual([])
    reader.reset()
    expect(reader.push(Uint8Array.of(0x58))).toEqual([letter])
  })

  it('never stop the reader, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        expect(() => commandReader(escPosFamily).push(noise)).not.toThrow()
      }),
    )
  })
})
