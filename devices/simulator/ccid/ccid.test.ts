import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginOtherCard } from '../card/demo.ts'
import { simulatedCcid } from './reader.ts'
import { twinLine } from './twin.ts'

const ask = (type: number, data: number[] = [], slot = 0): Uint8Array =>
  Uint8Array.of(type, data.length & 0xff, data.length >> 8, 0, 0, slot, 7, 0, 0, 0, ...data)

/** Type, slot and command status, error, data. */
const said = (messages: Uint8Array[]): string =>
  messages
    .map((bytes) => {
      expect(bytes[6]).toBe(7)
      return (
        [bytes[0], bytes[7], bytes[8]].map((byte) => byte?.toString(16)).join(' ') +
        ' ' +
        Buffer.from(bytes.subarray(10)).toString('hex')
      )
    })
    .join(', ')

const atr = Buffer.from(beginOtherCard().atr).toString('hex')

describe('a simulated CCID reader', () => {
  it('powers a card on and off, and passes its commands', () => {
    const reader = simulatedCcid()
    expect(said(reader.answer(ask(0x65)))).toBe('81 2 0 ')
    reader.insert(beginOtherCard())
    expect(said(reader.answer(ask(0x65)))).toBe('81 1 0 ')
    expect(said(reader.answer(ask(0x6f, [0, 0xa4, 0, 0, 0])))).toBe('80 41 fe ')
    expect(said(reader.answer(ask(0x62)))).toBe(`80 0 0 ${atr}`)
    expect(said(reader.answer(ask(0x6f, [0xff, 0x10, 0x96, 0x79])))).toBe('80 0 0 ff109679')
    expect(said(reader.answer(ask(0x6f, [0, 0xa4, 0, 0, 0])))).toBe('80 0 0 6a82')
    expect(said(reader.answer(ask(0x63)))).toBe('81 1 0 ')
    reader.insert('mute')
    expect(said(reader.answer(ask(0x62)))).toBe('80 41 fe ')
  })

  it('keeps parameters, tells its firmware, and refuses what it does not know', () => {
    const reader = simulatedCcid({ firmware: 'x' })
    expect(said(reader.answer(ask(0x6c)))).toBe('82 2 0 1100000a00')
    expect(said(reader.answer(ask(0x61, [0x96, 0x10])))).toBe('82 2 0 9610')
    expect(said(reader.answer(ask(0x6c)))).toBe('82 2 0 9610')
    expect(said(reader.answer(ask(0x6d)))).toBe('82 2 0 1100000a00')
    expect(said(reader.answer(ask(0x6b, [2])))).toBe('83 2 0 78')
    expect(said(reader.answer(ask(0x99)))).toBe('81 42 0 ')
    expect(said(reader.answer(ask(0x65, [], 1)))).toBe('81 42 5 ')
    expect(said(reader.answer(Uint8Array.of(0x65, 1, 0, 0, 0, 0, 7, 0, 0, 0)))).toBe('81 42 1 ')
  })

  it('asks for time, tells of a card that goes in mid-command, and gives notice', () => {
    const reader = simulatedCcid({ extensions: 2 })
    const notices: string[] = []
    reader.onNotice((bytes) => notices.push(Buffer.from(bytes).toString('hex')))
    reader.insert({ ...beginOtherCard(), transmit: () => (reader.pull(), Uint8Array.of(0x90, 0)) })
    reader.answer(ask(0x62))
    expect(said(reader.answer(ask(0x6f, [0, 0xa4, 0, 0, 0])))).toBe('80 80 1 , 80 80 1 , 80 42 fe ')
    expect(notices).toEqual(['5003', '5002'])
  })
})

describe('the serial line of a reader', () => {
  const frame = (message: Uint8Array): number[] => {
    const bytes = [3, 6, ...message]
    return [...bytes, bytes.reduce((sum, byte) => sum ^ byte, 0)]
  }
  const messages = [ask(0x65), ask(0x6b, [2]), ask(0x6f, [3, 6, 3, 6])]
  const stream = messages.flatMap(frame)
  const expected = messages.flatMap((message) => [...frame(message), ...frame(message)])

  it('echoes each frame and answers it, however it is chopped', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (cuts) => {
        const line = twinLine((message) => [message])
        const out: number[] = []
        let at = 0
        for (const cut of [...cuts, stream.length]) {
          out.push(...line.push(Uint8Array.from(stream.slice(at, at + cut))))
          at += cut
        }
        expect(out).toEqual(expected)
      }),
    )
  })

  it('refuses a frame whose check is wrong, and finds the next behind noise', () => {
    const line = twinLine((message) => [message])
    const wrong = [...frame(ask(0x65)).slice(0, -1), 0xee]
    expect([...line.push(Uint8Array.from(wrong))]).toEqual([...wrong, 3, 0x15, 0x16])
    const good = frame(ask(0x65))
    expect([...line.push(Uint8Array.from([9, 3, 9, ...good]))]).toEqual([...good, ...good])
  })

  it('never stops, whatever the bytes', () => {
    const reader = simulatedCcid()
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 60 })), (pieces) => {
        const line = twinLine(reader.answer)
        for (const piece of pieces) line.push(piece)
      }),
    )
  })
})
