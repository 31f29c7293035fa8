import { BehaviorSubject, type Observable, concatMap, defer, distinctUntilChanged, map, retry } from 'rxjs'
import { canonicalJson, sameJson } from '#domain/document/canonical.ts'
import { type Envelope, unionLogs } from '#domain/document/log.ts'
import type { StationKey } from '#domain/site/stationKeys.ts'
import { dayOf } from '#domain/time/day.ts'
import type { EditedDocument } from '../merge/kinds.ts'
import type { Judge, Verdict } from '../verification/judge.ts'
import { type Keyring, keyringOf } from '../verification/keyring.ts'
import { type Apart, sift } from '../verification/sift.ts'
import { type Verifier, newVerifier } from '../verification/verifier.ts'
import { changeLog } from './changeLog.ts'
import { documentOf } from './documentOf.ts'
import { type ApartRows, openApartRows } from './keptApart.ts'
import type { Replica } from './open.ts'

/** What counts in the logs of a replica, by the keys of the site as far as this station knows them. */
export type Verification = {
  /** Judges whatever is read from a server. */
  verifier: Verifier
  apart: ApartRows
  /** Whether this very entry is kept apart, and so counts for nothing. */
  isApart: (document: string, entry: Envelope) => boolean
  /** What an entry of a document is worth, by the keys in use now. */
  verdictOf: (document: string) => (entry: Envelope) => Promise<Verdict>
  /** The keys in use, as one text; told anew when others are. */
  keys$: BehaviorSubject<string>
  /**
   * Judges what the replica has of a document, and what is kept apart of it: entries that do not count leave the log,
   * others come back to it. `log` saves reading it.
   */
  recheck: (document: string, log?: readonly Envelope[]) => Promise<void>
  close: () => void
}

/** A ledger that takes nothing now (its disk is full) is asked again after so many ms. */
const againMs = 2_000

/** Opens the judgement of logs at this station. `doubled$` tells of entries that had to give way in the replica. */
export const openVerification = async (options: {
  replica: Replica
  site: string
  judge: Judge
  doubled$: Observable<Apart>
  now: () => number
}): Promise<Verification> => {
  const { replica, site, judge, doubled$, now } = options
  const apart = await openApartRows(replica, now)
  const settings = `site:${site}`
  const first = keysIn((await replica.settings.findOne(settings).exec())?.toMutableJSON())
  let keyring: Keyring = await keyringOf(first)
  const keys$ = new BehaviorSubject(canonicalJson(first))

  const subscriptions = [
    documentOf(replica.settings, settings)
      .pipe(
        map(keysIn),
        distinctUntilChanged((a, b) => sameJson(a, b)),
        concatMap(async (keys) => ({ text: canonicalJson(keys), ring: await keyringOf(keys) })),
      )
      .subscribe(({ text, ring }) => {
        if (text === keys$.value) return
        keyring = ring
        keys$.next(text)
      }),
    doubled$.pipe(concatMap((one) => defer(() => apart.keep([one])).pipe(retry({ delay: againMs })))).subscribe(),
  ]

  const logOf = async (id: string): Promise<Envelope[]> =>
    (await replica.visits.findOne(id).exec())?.toMutableJSON().log ?? []
  const verdictOf: Verification['verdictOf'] = (document) => (entry) => judge.verdict(document, entry, keyring)

  const recheck: Verification['recheck'] = async (document, known) => {
    const log = known ?? (await logOf(document))
    const before = apart.of(document)
    const { apart: wrong } = await sift({
      document,
      log: [...log, ...before.map(({ entry }) => entry)],
      verdictOf: verdictOf(document),
      localLog: () => Promise.resolve([]),
    })
    const texts = new Set(wrong.map(({ entry }) => canonicalJson(entry)))
    const isWrong = (entry: Envelope): boolean => texts.has(canonicalJson(entry))
    const released = before.filter(({ entry }) => !isWrong(entry))
    await apart.keep(wrong)
    if (released.length > 0 || log.some(isWrong)) {
      await changeLog(replica, document, (present) =>
        unionLogs(
          present.filter((entry) => !isWrong(entry)),
          released.map(({ entry }) => entry),
        ),
      )
    }
    await apart.release(released)
  }
  return {
    verifier: newVerifier({ judge, keyring: () => keyring, today: () => dayOf(now()), apart, localLog: logOf }),
    apart,
    isApart: (document, entry) => {
      const rows = apart.of(document)
      if (rows.length === 0) return false
      const text = canonicalJson(entry)
      return rows.some((row) => canonicalJson(row.entry) === text)
    },
    verdictOf,
    keys$,
    recheck,
    close: () => {
      for (const subscription of subscriptions) subscription.unsubscribe()
      apart.close()
    },
  }
}

const keysIn = (document: EditedDocument | undefined): StationKey[] =>
  document?.type === 'site' ? document.data.keys : []
