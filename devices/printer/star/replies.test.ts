import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reply } from '../language.ts'
import { replyReader } from './replies.ts'

const readAll = (bytes: number[]): Reply[] => replyReader()(Uint8Array.from(bytes))

const calm = [0x23, 0x06, 0, 0, 0, 0, 0, 0, 0]
const short = [0x0f, 0x00, 0x28, 0, 0, 0x08, 0]

const both = (bytes: number[], state: 'ready' | 'coverOpen'): Reply[] => [
  { kind: 'report', state },
  { kind: 'answer', bytes: Uint8Array.from(bytes) },
]

const pieces: [number[], Reply[]][] = [
  [calm, both(calm, 'ready')],
  [short, both(short, 'coverOpen')],
  [[0x1b, 0x1d, 0x03, 0x01, 0x4b, 0x32, 0x07, 0x00], [{ kind: 'done', process: 'K2' }]],
  // The counter as it is, which says nothing of a ticket; then flow control.
  [[0x1b, 0x1d, 0x03, 0x00, 0x4b, 0x32, 0x07, 0x00], []],
  [[0x11, 0x13], []],
]

describe('what a Star printer sends', () => {
  it('is read as statuses and finished documents', () => {
    for (const [bytes, replies] of pieces) expect(readAll(bytes)).toEqual(replies)
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
        expect(replies).toEqual(sent.flatMap(([, expected]) => expected))
      }),
    )
  })

  it('gives up a status that is broken off, not what comes after it', () => {
    expect(readAll([0x23, 0x06, 0x1b, 0x1d, 0x03, 0x01, 0x4b, 0x32, 0x07, 0x00])).toEqual([
      { kind: 'done', process: 'K2' },
    ])
    expect(readAll([0x23, 0x06, ...calm])).toEqual(both(calm, 'ready'))
  })

  it('gives up a counter that is none', () => {
    expect(readAll([0x1b, ...calm])).toEqual(readAll(calm.slice(1)))
    expect(readAll([0x1b, 0x1d, 0x41, ...calm])).toEqual(both(calm, 'ready'))
    expect(readAll([0x1b, 0x1d, 0x03, 0x01, 0x4b, 0x32, 0x07, 0x55])).toEqual([])
  })

  it('never stops the reader, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 24 }), (noise) => {
        const read = replyReader()
        read(noise)
        read(new Uint8Array(32))
        expect(read(Uint8Array.from(calm))).toEqual(both(calm, 'ready'))
      }),
      { numRuns: 100_000 },
    )
  })
})
