import type { Envelope } from '#domain/document/log.ts'
import { readSignature, signedText } from '#domain/document/signed.ts'
import type { StationKey } from '#domain/site/stationKeys.ts'
import { newJudge } from '#sync/verification/judge.ts'
import { fromBase64url, keyringOf } from '#sync/verification/keyring.ts'

/** Entries that one station signed, each of its own document, and the station's key as the site approved it. */
export type SignedEntries = { key: StationKey; entries: readonly { document: string; entry: Envelope }[] }

/** ms per entry: as the replica judges it, and bare. */
export type VerifySamples = { judged: number[]; bare: number[] }

declare global {
  // The bench's driver calls this through Playwright.
  var benchVerify: (signed: SignedEntries, atOnce: number) => Promise<VerifySamples>
}

/**
 * A page's clock is too coarse for a single signature: each sample is the mean of so many entries, one after the other.
 * Every entry is new to the judge, so nothing is answered from memory.
 */
globalThis.benchVerify = async ({ key, entries }, atOnce) => {
  const judge = newJudge()
  const keyring = await keyringOf([key])
  const bareKey = await crypto.subtle.importKey('raw', fromBase64url(key.publicKey), 'Ed25519', false, ['verify'])
  const samples: VerifySamples = { judged: [], bare: [] }
  for (let from = 0; from < entries.length; from += atOnce) {
    const some = entries.slice(from, from + atOnce)
    const bare = some.map(({ document, entry }) => ({
      signature: fromBase64url(readSignature(entry)?.bytes ?? ''),
      text: new TextEncoder().encode(signedText(document, entry)),
    }))
    const start = performance.now()
    for (const { document, entry } of some) {
      if ((await judge.verdict(document, entry, keyring)) !== 'proven') throw new Error('An entry is not proven.')
    }
    const between = performance.now()
    for (const { signature, text } of bare) await crypto.subtle.verify('Ed25519', bareKey, signature, text)
    const end = performance.now()
    samples.judged.push((between - start) / some.length)
    samples.bare.push((end - between) / some.length)
  }
  return samples
}
