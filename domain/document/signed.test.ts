import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyLog } from '#tests/arbitrary/entry.ts'
import { entry } from '../visit/builders.ts'
import { Envelope } from './log.ts'
import { readSignature, signedText, signersOf, withSignature } from './signed.ts'

const document = 'visit:gm-2026-11-23-A101'
const signature = { key: 'k'.repeat(16), bytes: 's'.repeat(86) }

describe('what a station signs', () => {
  it('is the entry without its signature and the id of its document, as RFC 8785 writes them', () => {
    const called = withSignature(entry('called', { minute: 5, id: 'e1' }), signature)
    expect(signedText(document, called)).toBe(
      '{"document":"visit:gm-2026-11-23-A101","entry":{"at":"2026-11-23T08:05:00.000Z-0000-k1","authority":"server",' +
        '"by":"staff:an","counter":"1","id":"e1","station":"k1","type":"called"}}',
    )
  })

  it('does not depend on the order of keys, nor on whether it went through JSON', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const one of log) {
          const turned = Envelope.safeParse(Object.fromEntries(Object.entries(one).reverse()))
          const travelled = Envelope.safeParse(JSON.parse(JSON.stringify(one)))
          const text = signedText(document, one)
          if (!turned.success || !travelled.success || text === undefined) continue
          expect(signedText(document, turned.data)).toBe(text)
          expect(signedText(document, travelled.data)).toBe(text)
        }
      }),
    )
  })

  it('is another text in another document, or with any other content', () => {
    const one = entry('called', { minute: 5, counter: '1' })
    expect(signedText('visit:gm-2026-11-23-A102', one)).not.toBe(signedText(document, one))
    expect(signedText(document, { ...one, counter: '2' })).not.toBe(signedText(document, one))
    expect(signedText(document, { ...one, more: null })).not.toBe(signedText(document, one))
  })

  it('is nothing where two programs would not write the same bytes', () => {
    expect(signedText(document, { ...entry('left', { minute: 1 }), note: '\ud83d' })).toBeUndefined()
    expect(signedText(document, { ...entry('left', { minute: 1 }), grams: Number.POSITIVE_INFINITY })).toBeUndefined()
    const withPrototype = { ...entry('left', { minute: 1 }), ['__proto__']: { by: 'staff:an' } }
    expect(signedText(document, withPrototype)).toBeUndefined()
    // Copied as our schemas copy, it would be another entry.
    expect(Object.keys(Envelope.parse(withPrototype))).not.toContain('__proto__')
  })
})

describe('the signature of an entry', () => {
  it('is read back as it was put there', () => {
    expect(readSignature(withSignature(entry('left', { minute: 1 }), signature))).toEqual(signature)
  })

  it.each([undefined, null, 7, '', 'nonsense', `${'k'.repeat(16)}.short`, `${'k'.repeat(15)}!.${'s'.repeat(86)}`, {}])(
    'is none when it says %j',
    (sig) => {
      expect(readSignature({ ...entry('left', { minute: 1 }), sig })).toBeUndefined()
    },
  )
})

it('the signers of a log are each named once, with the key they used or without', () => {
  const signed = (minute: number, station: string) =>
    withSignature(entry('recalled', { minute, station }), { ...signature, key: station.repeat(8) })
  expect(signersOf([signed(1, 'k1'), signed(2, 'k1'), entry('left', { minute: 3 }), signed(4, 'k2')])).toEqual([
    { station: 'k1', key: 'k1'.repeat(8) },
    { station: 'k1' },
    { station: 'k2', key: 'k2'.repeat(8) },
  ])
})
