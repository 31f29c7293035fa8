import { isTooDeep } from '#domain/document/depth.ts'
import { dayOf } from '#domain/time/day.ts'
import { readVisitId } from '#domain/visit/label.ts'
import type { Bridge } from '#preload/bridge.ts'
import {
  type BundleContent,
  type CarriedPart,
  type CarriedWhat,
  largestBundleBytes,
  vouchedDocument,
} from '#preload/carry.ts'
import type { Output } from '#preload/contract.ts'
import type { Finding } from '#preload/finding.ts'
import { isPlainData } from '#preload/plainData.ts'
import { type Carried, readCarried } from '#sync/carry/carried.ts'
import { gatherDay } from '#sync/carry/gatherDay.ts'
import { type TakeInParts, type TakenIn, lookInto, takeIn } from '#sync/carry/takeIn.ts'
import { type BundleTrust, trustOf } from '#sync/carry/trust.ts'
import { carriedRecord } from '#sync/ledger/ofStation.ts'
import { keepFound } from '#sync/replica/ledgerRows.ts'
import { receiveFile, sendFile } from '../settings/transfer.ts'
import { openCalls } from './journal.ts'
import { inPieces } from './pieces.ts'
import { kept } from './recording.ts'

export type Made = NonNullable<Output<'makeBundle'>['made']>

/** A bundle that was opened and checked, and what taking it in would bring. */
export type OpenedBundle = { content: BundleContent; trust: BundleTrust; carried: Carried; news: TakenIn }

/** What this station gives along in a file, and takes in of another's. Each rejects with `NotKept`, or what the replica throws. */
export type Carry = {
  make: (request: {
    what: CarriedWhat
    passphrase: string
  }) => Promise<{ findings: readonly Finding[]; made?: Made & { file: Blob } }>
  /** Opens a file and says what is in it; changes nothing. */
  open: (file: Blob, passphrase: string) => Promise<{ findings: readonly Finding[]; opened?: OpenedBundle }>
  /** Resolves when all of it is on disk. Done again, it changes nothing. */
  take: (opened: OpenedBundle) => Promise<TakenIn>
}

export type CarryParts = Omit<TakeInParts, 'today'> & {
  bridge: Bridge
  site: string
  station: string
  logOf: (document: string) => Promise<readonly { id: string }[]>
  by: () => string
  now: () => number
}

const mostAtOnce = 5_000

export const carryWith = (parts: CarryParts): Carry => {
  const { replica, verification, bridge, site, station, by, now } = parts
  const { call } = bridge
  const takeInParts = (): TakeInParts => ({ ...parts, today: dayOf(now()) })

  return {
    make: async ({ what, passphrase }) => {
      const some = what === 'day' ? await ofDay(parts) : await standingCalls(parts)
      const gathered = await handOver(bridge, some)
      const request = { what, passphrase, by: by(), ...(gathered === undefined ? {} : { gathered }) }
      const { findings, made } = kept(await call.makeBundle(request))
      return made === undefined ? { findings } : { findings, made: { ...made, file: await receiveFile(call, made) } }
    },
    open: async (file, passphrase) => {
      if (file.size > largestBundleBytes) return refused('bundleTooLarge')
      const transfer = await sendFile(call, file)
      const { findings, content } = kept(await call.openBundle({ transfer, passphrase }))
      const part = content === undefined ? undefined : await readParts(bridge, transfer)
      await call.endTransfer({ transfer })
      if (content === undefined || part === undefined) return { findings }
      const carried = readCarried(part)
      if (carried === undefined) return refused('bundleUnreadable')
      const trust = trustOf(await verification.verdictOf(vouchedDocument(content.digest))(content.vouched))
      if (trust === 'forged') return refused('bundleForged', { station: content.head.station })
      return { findings, opened: { content, trust, carried, news: await lookInto(takeInParts(), carried, trust) } }
    },
    take: async ({ content, trust, carried }) => {
      const { head, digest } = content
      const visits = carried.logs.map(({ document }) => document).filter((id) => readVisitId(id)?.site === site)
      // First of all: whatever happens next, none of these numbers is given again here.
      for (let from = 0; from < visits.length; from += mostAtOnce) {
        kept(await call.seenVisits({ visits: visits.slice(from, from + mostAtOnce) }))
      }
      const taken = await takeIn(takeInParts(), carried, trust)
      const { visits: fresh, entries, edits, apart, left } = taken
      if (entries + edits > 0) {
        const facts = { from: head.station, entries, proven: trust === 'proven' }
        await keepFound(replica, carriedRecord(facts, { digest, station, at: now() }), true)
      }
      void call.report({
        level: 'info',
        event: 'carriedIn',
        facts: { by: by(), from: head.station, visits: fresh, entries, edits, apart, left },
      })
      return taken
    },
  }
}

const refused = (code: Finding['code'], facts: Finding['facts'] = {}): { findings: readonly Finding[] } => ({
  findings: [{ code, level: 'error', facts }],
})

/** Everything of the present day that can be handed over; what somebody made to be in the way stays behind. */
const ofDay = async ({ replica, now }: CarryParts): Promise<CarriedPart> => {
  const { logs, edits } = await gatherDay(replica, dayOf(now()))
  const canTravel = (value: unknown): boolean => !isTooDeep(value) && isPlainData([[[[value]]]])
  return {
    logs: logs
      .map(({ document, entries }) => ({ document, entries: entries.filter(canTravel) }))
      .filter(({ entries }) => entries.length > 0),
    edits: edits.filter(canTravel),
  }
}

/** Calls of this station that the server took and has not confirmed to main, which cannot know that they stand. */
const standingCalls = async ({ bridge, logOf }: CarryParts): Promise<CarriedPart> => {
  const logs: CarriedPart['logs'] = []
  for (const { document, entries } of kept(await bridge.call.unconfirmedEntries({}))) {
    const calls = openCalls(entries)
    if (calls.length === 0) continue
    const shown = new Set((await logOf(document)).map(({ id }) => id))
    const standing = calls.filter(({ id }) => shown.has(id))
    if (standing.length > 0) logs.push({ document, entries: standing })
  }
  return { logs, edits: [] }
}

/** Hands over to main, as many calls as it takes; gives the name under which main has it, if there is anything. */
const handOver = async (bridge: Bridge, { logs, edits }: CarriedPart): Promise<string | undefined> => {
  let gathered: string | undefined
  const send = async (part: CarriedPart): Promise<void> => {
    const reply = await bridge.call.gatherForBundle({ ...part, ...(gathered === undefined ? {} : { gathered }) })
    gathered = kept(reply).gathered
  }
  // A log may be longer than a call; main joins its parts.
  const parts = logs.flatMap(({ document, entries }) =>
    [...inPieces(entries)].map((some) => ({ document, entries: some })),
  )
  for (const some of inPieces(parts)) await send({ logs: some, edits: [] })
  for (const some of inPieces(edits)) await send({ logs: [], edits: some })
  return gathered
}

const readParts = async (bridge: Bridge, transfer: string): Promise<CarriedPart> => {
  const all: CarriedPart = { logs: [], edits: [] }
  for (let from: number | undefined = 0; from !== undefined;) {
    const part: Output<'readBundle'> = kept(await bridge.call.readBundle({ transfer, from }))
    all.logs.push(...part.logs)
    all.edits.push(...part.edits)
    from = part.next
  }
  return all
}
