import { describe, expect, it } from 'vitest'
import { readerConfiguration, readerFeatures } from '#tests/devices/reader/descriptor.ts'
import { bitsPerSecond, readAtr } from './atr.ts'
import { abilitiesIn } from './descriptor.ts'
import { decodeNotice, decodeReply, encodeCommand, headerBytes } from './messages.ts'

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
const hex = (given: Uint8Array): string => Buffer.from(given).toString('hex')

describe('a message to a reader', () => {
  it('is as the standard has it', () => {
    expect(hex(encodeCommand(5, { kind: 'slotStatus' }))).toBe('65000000000005000000')
    expect(hex(encodeCommand(6, { kind: 'powerOn', voltage: 2 }))).toBe('62000000000006020000')
    expect(hex(encodeCommand(7, { kind: 'powerOff' }))).toBe('63000000000007000000')
    expect(hex(encodeCommand(0x108, { kind: 'exchange', data: bytes('00b0000004') }))).toBe(
      '6f05000000000800000000b0000004',
    )
    const parameters = { speed: 0x96, inverse: false, guardTime: 0, waitingTime: 10 }
    expect(hex(encodeCommand(9, { kind: 'setParameters', parameters }))).toBe('610500000000090000009600000a00')
  })
})

describe('a message of a reader', () => {
  it('is read for what it says, whatever fills up the packet behind it', () => {
    const decoded = decodeReply(bytes('80 02000000 00 07 00 00 00 9000 ffff'))
    expect(decoded).toEqual({
      ok: true,
      reply: {
        ...{ kind: 'data', sequence: 7, card: 'active', outcome: { kind: 'done' }, chain: 0 },
        data: bytes('9000'),
      },
    })
  })

  it('tells failure from a card that wants time', () => {
    expect(decodeReply(bytes('80 00000000 00 07 42 fe 00'))).toMatchObject({
      reply: { card: 'absent', outcome: { kind: 'failed', error: 0xfe } },
    })
    expect(decodeReply(bytes('80 00000000 00 07 80 03 00'))).toMatchObject({
      reply: { outcome: { kind: 'wait', factor: 3 } },
    })
  })

  it('that is cut off is none', () => {
    expect(decodeReply(bytes('80 02000000'))).toEqual({ ok: false, problem: 'short' })
    expect(decodeReply(bytes('80 02000000 00 07 00 00 00 90'))).toEqual({ ok: false, problem: 'length' })
    expect(decodeReply(bytes('80 ffffffff 00 07 00 00 00 9000'))).toEqual({ ok: false, problem: 'length' })
  })

  it('may be about the slot, unasked', () => {
    expect(decodeNotice(bytes('5003'))).toEqual({ present: true, changed: true })
    expect(decodeNotice(bytes('5002'))).toEqual({ present: false, changed: true })
    expect(decodeNotice(bytes('51000000'))).toBeUndefined()
    expect(decodeNotice(new Uint8Array())).toBeUndefined()
  })
})

describe('what a reader can do', () => {
  it('is in its own descriptor, behind its interface', () => {
    const { tpdu, anyVoltage, itself } = readerFeatures
    expect(abilitiesIn(readerConfiguration({ features: tpdu + anyVoltage + itself }), 0)).toEqual({
      ...{ level: 'tpdu', setsItself: true, negotiates: 'itself', voltages: [0] },
      ...{ clockHz: 4_000_000, mostBitsPerSecond: 344_086, longestMessage: 271 },
    })
    expect(abilitiesIn(readerConfiguration({ features: tpdu }), 0)?.voltages).toEqual([1, 2, 3])
    expect(abilitiesIn(readerConfiguration({ features: tpdu }), 1)).toBeUndefined()
  })
})

describe('an answer to reset', () => {
  it('of a Belgian card is T=0, at the speed that it names', () => {
    expect(readAtr(bytes('3B9894400AA503010101AD1310'))).toMatchObject({ speed: 0x94, protocols: [0], specific: false })
    expect(readAtr(bytes('3B7F96000080318065B085040120120FFF829000'))).toMatchObject({ speed: 0x96, protocols: [0] })
    expect(Math.round(bitsPerSecond(0x96, 4_000_000) ?? 0)).toBe(250_000)
  })

  it('that is cut off says what the standard takes for granted', () => {
    expect(readAtr(new Uint8Array())).toMatchObject({ speed: 0x11, protocols: [0], waitingTime: 10 })
    expect(readAtr(bytes('3BFF'))).toMatchObject({ speed: 0x11, protocols: [0] })
  })
})

/** The same numbers each time, so that what fails once fails again (Marsaglia, xorshift32). */
const chance = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

describe('whatever comes in', () => {
  it('is answered, and nothing is read that is not there (100,000 random, cut and changed messages)', () => {
    const below = chance(20_261_122)
    const random = (length: number): Uint8Array => Uint8Array.from({ length }, () => below(256))
    const good = [
      ...[bytes('80 02000000 00 07 00 00 00 9000'), bytes('81 00000000 00 07 02 00 00'), bytes('5003')],
      ...[readerConfiguration({ features: readerFeatures.tpdu }), bytes('3B9894400AA503010101AD1310')],
    ]
    const cut = (given: Uint8Array): Uint8Array => given.subarray(0, below(given.length + 1))
    const changed = (given: Uint8Array): Uint8Array => {
      const copy = Uint8Array.from(given)
      for (let changes = 1 + below(4); changes > 0; changes -= 1) copy[below(copy.length)] = below(256)
      return copy
    }
    const pick = (): Uint8Array => good[below(good.length)] ?? bytes('50')
    const kinds = [() => random(below(300)), () => cut(pick()), () => changed(pick()), () => cut(changed(pick()))]
    let read = 0
    for (let round = 0; round < 100_000; round += 1) {
      const given = kinds[round % kinds.length]?.() ?? random(1)
      const decoded = decodeReply(given)
      if (decoded.ok) {
        read += 1
        const { data, sequence } = decoded.reply
        if (data.length > given.length - headerBytes || sequence > 255) throw new Error(`read too much: ${hex(given)}`)
      }
      const abilities = abilitiesIn(given, 0)
      if (abilities !== undefined && abilities.longestMessage < 271) throw new Error(`too small: ${hex(given)}`)
      if (readAtr(given).protocols.length === 0) throw new Error(`no protocol: ${hex(given)}`)
      decodeNotice(given)
    }
    expect(read).toBeGreaterThan(1_000)
  })
})
