import { generateKeyPairSync, sign } from 'node:crypto'
import type { Browser } from '@playwright/test'
import type { Envelope } from '#domain/document/log.ts'
import { signedText } from '#domain/document/signed.ts'
import { passingSigner } from '#main/signing/signer.ts'
import type { SignedEntries } from './page/signing.ts'
import { serveBenchPages } from './pages.ts'
import { type Figure, figure } from './statistics.ts'

const station = 'counter-1'
const signRounds = 10_000
const verifyRounds = 200
const atOnce = 20
/** The first so many of either are thrown away. */
const warmUp = 0.1

/** A call at the counter, the entry that is written most. */
const called = (round: number): { document: string; entry: Envelope } => ({
  document: `visit:gm-2026-11-23-A${101 + (round % 99)}`,
  entry: {
    type: 'called',
    counter: '1',
    authority: 'server',
    id: crypto.randomUUID(),
    at: `2026-11-23T08:00:00.000Z-${round.toString(16).padStart(4, '0')}-${station}`,
    by: 'staff:bilal',
    station,
  },
})

/**
 * What a signature costs beside bare Ed25519 over the same bytes: under an entry in main, as the door asks for it, and
 * checked in a page, as the replica does with what arrives.
 */
export const benchSigning = async (browser: Browser): Promise<Figure[]> => [signing(), await verifying(browser)]

const signing = (): Figure => {
  const signer = passingSigner()
  const { privateKey } = generateKeyPairSync('ed25519')
  const samples: number[] = []
  const baselineSamples: number[] = []
  for (let round = 0; round < signRounds; round++) {
    const { document, entry } = called(round)
    const bytes = Buffer.from(signedText(document, entry) ?? '')
    const start = performance.now()
    signer.sign(document, entry)
    const between = performance.now()
    sign(null, bytes, privateKey)
    const end = performance.now()
    samples.push(between - start)
    baselineSamples.push(end - between)
  }
  return figure({
    name: 'signing an entry',
    samples: warm(samples),
    baseline: 'bare Ed25519 signature of the same bytes',
    baselineSamples: warm(baselineSamples),
  })
}

const verifying = async (browser: Browser): Promise<Figure> => {
  const signer = passingSigner()
  const entries = Array.from({ length: verifyRounds * atOnce }, (_, round) => {
    const { document, entry } = called(round)
    return { document, entry: signer.sign(document, entry) }
  })
  const key = { station, ...signer.key, approvedAt: '2026-11-23T07:00:00.000Z-0000-k1', approvedBy: 'staff:jan' }
  const server = await serveBenchPages()
  const page = await browser.newPage()
  await page.goto(`${server.url}signing.html`)
  await page.waitForFunction(() => 'benchVerify' in globalThis)
  const signed: SignedEntries = { key, entries }
  const { judged, bare } = await page.evaluate(([all, some]) => globalThis.benchVerify(all, some), [
    signed,
    atOnce,
  ] as const)
  await page.close()
  server.close()
  return figure({
    name: `verifying an entry (means of ${String(atOnce)})`,
    samples: warm(judged),
    baseline: 'bare crypto.subtle.verify of the same bytes',
    baselineSamples: warm(bare),
  })
}

const warm = (samples: readonly number[]): number[] => samples.slice(Math.floor(samples.length * warmUp))
