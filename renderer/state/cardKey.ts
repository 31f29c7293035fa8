import { type Observable, combineLatest, concatMap, distinctUntilChanged, filter, map } from 'rxjs'
import { type CardKey, cardKeyId } from '#domain/eid/cardKey.ts'
import { isStaffed, roleOf } from '#domain/site/followed.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { documentOf } from '#sync/replica/documentOf.ts'
import type { Replica } from '#sync/replica/open.ts'
import { writeEdit } from './writeEdit.ts'

export type CardKeyParts = {
  replica: Replica
  bridge: {
    call: Pick<Bridge['call'], 'giveStamp' | 'keepEdit' | 'offerCardKey'>
    onReconnected: Bridge['onReconnected']
  }
  station: { site: string; screen: string }
  /** Whether this station has a reader. */
  needed$: Observable<boolean>
  /**
   * Whether the replica has what the server had. A station that does not know the server's key makes none: with a clock that
   * is slow its key would be the earlier one, and everybody's pseudonyms would change.
   */
  caughtUp$: Observable<boolean>
  /** Resolves in the one window of the station that makes a key. */
  leads: Promise<unknown>
  onProblem: (event: string, facts: Record<string, string>) => void
}

/**
 * Tells main the site's card key whenever it is known or another one stands, and makes it where this station needs one and the site
 * has none. Without it cards are read all the same, and bear no pseudonym. Nothing of it is where citizens walk up to: the server
 * would not take it from there, and who holds it can find out whom a pseudonym stands for.
 */
export const keepCardKey = (parts: CardKeyParts): void => {
  const { replica, station, needed$, caughtUp$, leads, bridge, onProblem } = parts
  if (!isStaffed(roleOf(station.screen))) return
  const key$ = documentOf(replica.persons, cardKeyId(station.site)).pipe(
    map((document) => keyIn(document)?.key),
    distinctUntilChanged(),
  )
  let known: string | undefined
  const offer = (): void => {
    // Main that does not answer is asked again when it is back: it keeps the key in memory only.
    if (known !== undefined) void bridge.call.offerCardKey({ key: known })
  }
  key$.subscribe((key) => {
    known = key
    offer()
  })
  bridge.onReconnected(offer)
  combineLatest([key$, needed$, caughtUp$])
    .pipe(
      filter(([key, needed, caughtUp]) => key === undefined && needed && caughtUp),
      concatMap(async () => {
        await leads
        await makeKey(parts).catch((error: unknown) =>
          onProblem('cardKeyNotMade', { name: error instanceof Error ? error.name : typeof error }),
        )
      }),
    )
    .subscribe()
}

const makeKey = async ({ replica, bridge, station }: CardKeyParts): Promise<void> => {
  const id = cardKeyId(station.site)
  if ((await replica.persons.findOne(id).exec()) !== null) return
  await writeEdit({ replica, bridge }, (made) => {
    const data: CardKey = { key: randomKey(), made }
    return { id, type: 'cardKey', data, stamps: {}, history: [] }
  })
}

const keyIn = (document: EditedDocument | undefined): CardKey | undefined =>
  document?.type === 'cardKey' ? document.data : undefined

/** 32 bytes as base64url. */
const randomKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '')
