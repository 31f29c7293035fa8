import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reply } from '../language.ts'
import { replyReader } from './replies.ts'

const readAll = (bytes: number[]): Reply[] => replyReader()(Uint8Array.from(bytes))

const pieces: [number[], Reply][] = [
  [[0x1a], { kind: 'answer', bytes: Uint8Array.of(0x1a) }],
  [[0x7e], { kind: 'answer', bytes: Uint8Array.of(0x7e) }],
  [[0x18, 0, 0x0c, 0], { kind: 'report', state: 'paperOut' }],
  [[0x37, 0x22, 0x30, 0x5a, 0x7e, 0x20, 0], { kind: 'done', process: '0Z~ ' }],
]

describe('what a printer sends', () => {
  it('is read as answers, automatic statuses and finished processes', () => {
    for (const [bytes, reply] of pieces) expect(readAll(bytes)).toEqual([reply])
  })

  it('is read the same however it is chopped', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), fc.array(fc.integer({ min: 1, max: 5 })), (sent, cuts) => {
        const bytes = sent.flatMap(([piece]) => piece)
        const read = replyReader()
        const replies: Reply[] = []
        let at = 0
        for (const cut of [...cuts, bytes.length]) {
          replies.push(...read(Uint8Array.from(bytes.slice(at, at + cut))))
          at += cut
        }
        expect(replies).toEqual(sent.map(([, reply]) => reply))
      }),
    )
  })

  it('may hold flow control and noise', () => {
    expect(readAll([0x11, 0x13, 0x00, 0xff, 0x12, 0x80])).toEqual([{ kind: 'answer', bytes: Uint8Array.of(0x12) }])
  })

  it('gives up an automatic status that is broken off, not what comes after it', () => {
    expect(readAll([0x10, 0x00, 0x12, 0x10, 0, 0, 0])).toEqual([
      { kind: 'answer', bytes: Uint8Array.of(0x12) },
      { kind: 'report', state: 'ready' },
    ])
  })

  it('ignores blocks about other things and ends one that never ends', () => {
    expect(readAll([0x37, 0x25, 0x30, 0x31, 0x32, 0x33, 0, 0x12])).toEqual([
      { kind: 'answer', bytes: Uint8Array.of(0x12) },
    ])
    expect(readAll([0x37, ...new Array<number>(79).fill(0x41), 0x12])).toEqual([
      { kind: 'answer', bytes: Uint8Array.of(0x12) },
    ])
  })

  it('never stops the reader, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 24 }), (noise) => {
        const read = replyReader()
        read(noise)
        read(new Uint8Array(100))
        expect(read(Uint8Array.of(0x12))).toEqual([{ kind: 'answer', bytes: Uint8Array.of(0x12) }])
      }),
      { numRuns: 100_000 },
    )
  })
})
