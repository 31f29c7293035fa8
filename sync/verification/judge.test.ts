import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Envelope } from '#domain/document/log.ts'
import { readSignature, withSignature } from '#domain/document/signed.ts'
import { entry } from '#domain/visit/builders.ts'
import { anyLog } from '#tests/arbitrary/entry.ts'
import { signingStation } from '#tests/support/approved.ts'
import { newJudge, provenStands } from './judge.ts'
import { keyIdOf, keyringOf } from './keyring.ts'

const document = 'visit:gm-2026-11-23-A101'
const k1 = signingStation('k1')
const k2 = signingStation('k2')
const called = k1.sign(document, entry('called', { minute: 5, id: 'e1' }))

const verdictOn = async (one: Envelope, keys = [k1.approved, k2.approved], id = document) =>
  newJudge().verdict(id, one, await keyringOf(keys))

describe('an entry', () => {
  it('is proven by the signature of its station, whose key is approved', async () => {
    expect(await verdictOn(called)).toBe('proven')
  })

  it('of whatever content is proven after it went through JSON', async () => {
    const ring = await keyringOf([k1.approved])
    const judge = newJudge()
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        // A member of this name is lost on many ways; an entry with one cannot be signed at all.
        for (const one of log.filter((entry) => !JSON.stringify(entry).includes('"__proto__"'))) {
          const travelled = Envelope.safeParse(JSON.parse(JSON.stringify(k1.sign(document, { ...one, station: 'k1' }))))
          if (travelled.success) expect(await judge.verdict(document, travelled.data, ring)).toBe('proven')
        }
      }),
      { numRuns: 20 },
    )
  })

  it('is unproven without a signature, with none that is one, or with one of a key that nobody approved', async () => {
    const { sig: _sig, ...unsigned } = called
    expect(await verdictOn(unsigned)).toBe('unproven')
    expect(await verdictOn({ ...called, sig: 'nonsense' })).toBe('unproven')
    expect(await verdictOn({ ...called, sig: 7 })).toBe('unproven')
    expect(await verdictOn(called, [k2.approved])).toBe('unproven')
  })

  it.each<[string, Partial<Envelope>]>([
    ['another content', { counter: '2' }],
    ['another author', { by: 'staff:bilal' }],
    ['another id', { id: 'e2' }],
    ['another time', { at: '2026-11-23T08:06:00.000Z-0000-k1' }],
    ['something added', { priority: 2 }],
    ['content that cannot be signed', { note: '\ud83d' }],
  ])('with %s than was signed is forged', async (_what, change) => {
    expect(await verdictOn({ ...called, ...change })).toBe('signature')
  })

  it('that was moved to another document is forged', async () => {
    expect(await verdictOn(called, undefined, 'visit:gm-2026-11-23-A102')).toBe('signature')
  })

  it('whose signature was changed by one letter is forged', async () => {
    const { key, bytes } = readSignature(called) ?? { key: '', bytes: '' }
    const changed = withSignature(called, { key, bytes: `${bytes.startsWith('A') ? 'B' : 'A'}${bytes.slice(1)}` })
    expect(await verdictOn(changed)).toBe('signature')
  })

  it('that names another station than its key belongs to is forged, however well it is signed', async () => {
    expect(await verdictOn(k2.sign(document, entry('called', { minute: 5, station: 'k1' })))).toBe('station')
  })

  it('made after its key was withdrawn is forged; made before, it stays proven', async () => {
    expect(await verdictOn(called, [k1.withdrawnAt(4)])).toBe('withdrawn')
    expect(await verdictOn(called, [k1.withdrawnAt(6)])).toBe('proven')
  })

  it('of a station that was renamed is proven under each name that its key was approved for', async () => {
    const renamed = { ...k1.approved, station: 'desk' }
    const after = k1.sign(document, entry('called', { minute: 9, station: 'desk' }))
    expect(await verdictOn(called, [k1.approved, renamed])).toBe('proven')
    expect(await verdictOn(after, [k1.approved, renamed])).toBe('proven')
    expect(await verdictOn(after, [k1.approved])).toBe('station')
  })
})

describe('a judge', () => {
  it('is not taken in by a signature it has seen under other content', async () => {
    const judge = newJudge()
    const ring = await keyringOf([k1.approved])
    expect(await judge.verdict(document, called, ring)).toBe('proven')
    expect(await judge.verdict(document, { ...called, counter: '2' }, ring)).toBe('signature')
    expect(judge.isKnownToHold(document, called)).toBe(true)
    expect(judge.isKnownToHold(document, { ...called, counter: '2' })).toBe(false)
    expect(judge.isKnownToHold('visit:gm-2026-11-23-A102', called)).toBe(false)
  })

  it('follows the keys, whatever it remembers', async () => {
    const judge = newJudge()
    expect(await judge.verdict(document, called, await keyringOf([k1.approved]))).toBe('proven')
    expect(await judge.verdict(document, called, await keyringOf([]))).toBe('unproven')
    expect(await judge.verdict(document, called, await keyringOf([k1.withdrawnAt(1)]))).toBe('withdrawn')
  })
})

describe('a key ring', () => {
  it('knows a key by the name that main gives it', async () => {
    expect(await keyIdOf(k1.key.publicKey)).toBe(k1.key.id)
  })

  it('passes over a row whose name is not the name of its key', async () => {
    expect((await keyringOf([{ ...k1.approved, publicKey: k2.key.publicKey }])).size).toBe(0)
    expect(await verdictOn(called, [{ ...k1.approved, publicKey: k2.key.publicKey }])).toBe('unproven')
  })
})

describe('of two entries with one id', () => {
  const strange = signingStation('k1')
  const others = [
    entry('called', { minute: 5, id: 'e1', counter: '2' }),
    strange.sign(document, entry('called', { minute: 5, id: 'e1', counter: '2' })),
    strange.sign(document, entry('called', { minute: 5, id: 'e1', counter: '0' })),
  ]

  it('the one with a valid signature stands, and the other is told of', async () => {
    const judge = newJudge()
    await judge.verdict(document, called, await keyringOf([k1.approved]))
    const told: [string, Envelope][] = []
    const stands = provenStands(judge, (id, one) => told.push([id, one]))(document)
    for (const other of others) {
      expect(stands(called, other)).toBe(true)
      expect(stands(other, called)).toBe(false)
    }
    expect(told).toEqual(
      others.flatMap((other) => [
        [document, other],
        [document, other],
      ]),
    )
  })

  it('that are equally good, the smaller stands', () => {
    const stands = provenStands(newJudge(), () => undefined)(document)
    const [smaller, larger] = [
      entry('left', { minute: 1, id: 'x', by: 'a' }),
      entry('left', { minute: 1, id: 'x', by: 'b' }),
    ]
    expect([stands(smaller, larger), stands(larger, smaller), stands(smaller, { ...smaller })]).toEqual([
      true,
      false,
      false,
    ])
  })
})
