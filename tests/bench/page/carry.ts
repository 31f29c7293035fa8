import type { Envelope } from '#domain/document/log.ts'
import type { StationKey } from '#domain/site/stationKeys.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { readCarried } from '#sync/carry/carried.ts'
import { takeIn } from '#sync/carry/takeIn.ts'
import { openVerifiedReplica } from '#sync/replica/openVerified.ts'
import { keyringOf } from '#sync/verification/keyring.ts'
import { newJudge } from '#sync/verification/judge.ts'
import { asRaw, openRaw } from './raw.ts'

/** Signed entries by document, and the key of the station that signed them. */
export type CarriedEntries = {
  key: StationKey
  logs: readonly { document: string; entries: readonly Envelope[] }[]
}

/** ms each: taken in by an empty replica, and written by Dexie alone. */
export type TakeInSamples = { taken: number[]; dexie: number[] }

declare global {
  // The bench's driver calls this through Playwright.
  var benchTakeIn: (carried: CarriedEntries, rounds: number) => Promise<TakeInSamples>
}

/** Every round begins with nothing, so that all is new and every signature is checked. */
globalThis.benchTakeIn = async ({ key, logs }, rounds) => {
  const samples: TakeInSamples = { taken: [], dexie: [] }
  const keyring = await keyringOf([key])
  for (let round = 0; round < rounds; round++) {
    const { replica, verification, standsIn } = await openVerifiedReplica({
      name: `carry-${String(round)}`,
      key: 'bench-bench-bench',
      site: 'gm',
      now: Date.now,
    })
    const judge = newJudge()
    const verdictOf = (document: string) => (entry: Envelope) => judge.verdict(document, entry, keyring)
    const carried = readCarried({ logs, edits: [] })
    if (carried === undefined) throw new Error('The bench carries what is no document.')
    const parts = { replica, verification: { ...verification, verdictOf }, standsIn, today: '2026-11-23' }
    const start = performance.now()
    await takeIn(parts, carried, 'proven')
    samples.taken.push(performance.now() - start)
    verification.close()
    await replica.close()

    const raw = openRaw(-1 - round)
    const documents = logs.map(({ document, entries }) => asRaw(visitDocument(document, entries)))
    const bare = performance.now()
    await raw.visits.bulkPut(documents)
    samples.dexie.push(performance.now() - bare)
    raw.close()
  }
  return samples
}
