import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksum } from './checksum.ts'
import { type ReplyReader, rtuReplies, tcpReplies } from './replies.ts'

/** The confirmation of two registers at unit 1, as a slave of libmodbus sends it. */
const confirmed = [0x01, 0x10, 0x00, 0x00, 0x00, 0x02, 0x41, 0xc8]
const refused = [0x01, 0x90, 0x02, 0xcd, 0xc1]
const numRuns = 100_000

const chopped = fc.array(fc.array(fc.oneof(fc.nat(255), fc.constantFrom(0x01, 0x10, 0x90, 0x00)), { maxLength: 12 }), {
  maxLength: 6,
})

const framesOf = (reader: ReplyReader, chunks: readonly (readonly number[])[]): number[][] =>
  chunks.flatMap((chunk) => reader.push(Uint8Array.from(chunk)).map(({ frame }) => [...frame]))

describe('replies on a serial line', () => {
  it('are found however they are chopped and whatever noise came before', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.array(fc.nat(255).filter((byte) => byte !== 1)), (cut, noise) => {
        const chunks = [noise, confirmed.slice(0, cut), confirmed.slice(cut), refused]
        expect(framesOf(rtuReplies(1), chunks)).toEqual([confirmed, refused])
      }),
    )
  })

  it('have the checksum that is expected of them', () => {
    for (const frame of [confirmed, refused]) {
      const sum = checksum(Uint8Array.from(frame.slice(0, -2)))
      expect(frame.slice(-2)).toEqual([sum & 0xff, sum >> 8])
    }
  })

  it('are always of the unit that was asked and of a length that the protocol has, whatever comes', () => {
    fc.assert(
      fc.property(chopped, (chunks) => {
        for (const frame of framesOf(rtuReplies(1), chunks)) {
          expect(frame[0] === 1 && [5, 8].includes(frame.length)).toBe(true)
        }
      }),
      { numRuns },
    )
  }, 120_000)
})

describe('replies over TCP', () => {
  const overTcp = [0x00, 0x07, 0x00, 0x00, 0x00, 0x06, ...confirmed.slice(0, -2)]

  it('are found however they are chopped, with the transaction they belong to', () => {
    for (let cut = 0; cut <= overTcp.length; cut += 1) {
      const reader = tcpReplies(checksum)
      const replies = [
        ...reader.push(Uint8Array.from(overTcp.slice(0, cut))),
        ...reader.push(Uint8Array.from(overTcp.slice(cut))),
      ]
      expect(replies.map(({ transaction, frame }) => [transaction, [...frame]])).toEqual([[7, confirmed]])
    }
  })

  it('are always whole with a right checksum, whatever comes', () => {
    fc.assert(
      fc.property(chopped, (chunks) => {
        for (const frame of framesOf(tcpReplies(checksum), chunks)) {
          const sum = checksum(Uint8Array.from(frame.slice(0, -2)))
          expect(frame.slice(-2)).toEqual([sum & 0xff, sum >> 8])
        }
      }),
      { numRuns },
    )
  }, 120_000)
})
