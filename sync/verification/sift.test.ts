import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#domain/document/canonical.ts'
import type { Envelope } from '#domain/document/log.ts'
import { entry } from '#domain/visit/builders.ts'
import { type Verdict } from './judge.ts'
import { sift } from './sift.ts'

const document = 'visit:gm-2026-11-23-A101'
const verdicts = ['proven', 'unproven', 'signature', 'station', 'withdrawn'] as const

/** An entry that says itself how it is to be judged. */
const judged = (id: string, verdict: Verdict, by = 'staff:an'): Envelope => ({
  ...entry('noted', { minute: 1, id, by }),
  verdict,
})
const verdictOf = (one: Envelope): Promise<Verdict> =>
  Promise.resolve(verdicts.find((verdict) => verdict === one['verdict']) ?? 'unproven')

const siftAll = (log: readonly Envelope[], local: readonly Envelope[] = []) =>
  sift({ document, log, verdictOf, localLog: () => Promise.resolve(local) })

const anyJudged = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...verdicts), fc.constantFrom('staff:an', 'staff:bo'))
    .map(([id, verdict, by]) => judged(id, verdict, by)),
  { maxLength: 8 },
)

describe('a log from the server', () => {
  it('that is proven throughout stays as it is, and nobody looks at what is here', async () => {
    const log = [judged('a', 'proven'), judged('b', 'proven')]
    const localLog = () => Promise.reject(new Error('asked for what is here'))
    expect(await sift({ document, log, verdictOf, localLog })).toEqual({ stays: log, apart: [], lacking: [] })
  })

  it('keeps what is unproven, and parts with what is forged', async () => {
    const [good, unknown, bad] = [judged('a', 'proven'), judged('b', 'unproven'), judged('c', 'signature')]
    expect(await siftAll([good, unknown, bad])).toEqual({
      stays: [good, unknown],
      apart: [{ document, entry: bad, fault: 'signature' }],
      lacking: [],
    })
  })

  it('keeps a proven entry over an unproven one with its id, also where the smaller text is the other', async () => {
    const [good, other] = [judged('a', 'proven', 'staff:z'), judged('a', 'unproven', 'staff:a')]
    expect(await siftAll([other, good])).toEqual({
      stays: [good],
      apart: [{ document, entry: other, fault: 'doubled' }],
      lacking: [],
    })
  })

  it('gets back what this station knows where the server has something false in its place', async () => {
    const ours = judged('a', 'proven')
    for (const verdict of ['signature', 'unproven'] as const) {
      const theirs = judged('a', verdict, 'staff:bo')
      const sifted = await siftAll([theirs], [ours, judged('x', 'proven')])
      expect(sifted).toMatchObject({ stays: [ours], lacking: [ours], apart: [{ entry: theirs }] })
    }
  })

  it('wins where what is here is false', async () => {
    const [theirs, ours] = [judged('a', 'unproven'), judged('a', 'signature', 'staff:bo')]
    expect(await siftAll([theirs], [ours])).toEqual({
      stays: [theirs],
      apart: [{ document, entry: ours, fault: 'signature' }],
      lacking: [],
    })
  })

  it('loses nothing, doubles nothing, lets one entry stand for each id, and does so in any order', async () => {
    await fc.assert(
      fc.asyncProperty(anyJudged, anyJudged, async (log, local) => {
        const { stays, apart, lacking } = await siftAll(log, local)
        const texts = [...stays, ...apart.map((one) => one.entry)].map(canonicalJson)
        expect(new Set(texts).size).toBe(texts.length)
        for (const one of log) expect(texts).toContain(canonicalJson(one))
        expect(new Set(stays.map(({ id }) => id)).size).toBe(stays.length)
        for (const one of stays) expect(['proven', 'unproven']).toContain(one['verdict'])
        for (const one of lacking) expect(local).toContainEqual(one)

        const turned = await siftAll(log.toReversed(), local.toReversed())
        const sorted = (entries: readonly Envelope[]) => entries.map(canonicalJson).toSorted()
        expect(sorted(turned.stays)).toEqual(sorted(stays))
      }),
    )
  })
})
