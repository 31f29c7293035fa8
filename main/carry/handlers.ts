import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { Envelope } from '#domain/document/log.ts'
import { dayOf, timeOf } from '#domain/time/day.ts'
import { type BundleHead, CarriedEdit, type CarriedPart } from '#preload/carry.ts'
import type { StationDescription } from '#preload/contract.ts'
import { HandlerFailure } from '#preload/failure.ts'
import type { StationHandlers } from '#preload/handlers.ts'
import type { Door } from '../door/door.ts'
import type { Log } from '../log/log.ts'
import { shortestPassphrase } from '../sealed/sealedFile.ts'
import { onDisk } from '../storage/diskFailure.ts'
import type { Transfers } from '../transfer/transfers.ts'
import { openBundle, writeBundle } from './bundle.ts'
import { type Content, isEditOf, isLogOf, isOfSite, writeContent } from './content.ts'
import { bundleFault } from './faults.ts'
import { openGathered } from './gathered.ts'
import { openOpened } from './opened.ts'
import { carriedLogs, joinedLogs } from './unsent.ts'

type CarryHandlers = Pick<StationHandlers, 'gatherForBundle' | 'makeBundle' | 'openBundle' | 'readBundle'>

export type CarryParts = {
  description: Pick<StationDescription, 'station' | 'name' | 'site' | 'key' | 'version'>
  door: Pick<Door, 'unconfirmed' | 'unconfirmedEdits' | 'giveStamp'>
  sign: (document: string, entry: Envelope) => Envelope
  transfers: Transfers
  log: Pick<Log, 'info'>
  now: () => number
}

/** What this station gives along to another in a file, and what it reads of another's. */
export const carryHandlers = ({ description, door, sign, transfers, log, now }: CarryParts): CarryHandlers => {
  const { station, name, site, key, version } = description
  const gathered = openGathered()
  const opened = openOpened()
  return {
    gatherForBundle: ({ gathered: to, ...part }) => {
      if (!isOfSite(part, site)) throw new HandlerFailure('badRequest', { field: 'site' })
      return Promise.resolve({ gathered: gathered.add(part, to) })
    },
    makeBundle: async ({ what, passphrase, gathered: from, by }) => {
      const beside = from === undefined ? { logs: [], edits: [] } : gathered.take(from)
      if (passphrase.length < shortestPassphrase) {
        return { findings: [{ code: 'passphraseShort', level: 'error', facts: { least: shortestPassphrase } }] }
      }
      const own = ofThisSite(
        { logs: carriedLogs(door.unconfirmed()), edits: door.unconfirmedEdits().map(({ document }) => document) },
        site,
      )
      const logs = joinedLogs([...beside.logs, ...own.logs])
      const edits = [...beside.edits, ...own.edits]
      const head: BundleHead = { station, name, site, key, madeAt: now(), version, what }
      if (logs.length + edits.length === 0) {
        return { findings: [{ code: 'nothingToCarry', level: 'error', facts: {} }] }
      }
      const at = await door.giveStamp()
      const content = writeContent({ head, logs, edits }, (document) =>
        sign(document, { id: randomUUID(), at, by, station, type: 'carried' }),
      )
      const { transfer, path } = await onDisk(transfers.begin())
      await onDisk(writeBundle({ path, passphrase, content })).catch(async (error: unknown) => {
        await transfers.end(transfer)
        throw error
      })
      const made = { bytes: (await stat(path)).size, ...countsOf({ logs, edits }) }
      log.info('bundleMade', { by, what, ...made })
      return { findings: [], made: { transfer, name: bundleName(head), ...made } }
    },
    openBundle: async ({ transfer, passphrase }) => {
      const path = transfers.pathOf(transfer)
      try {
        const content = await onDisk(openBundle({ path, passphrase, site }))
        opened.keep(transfer, content)
        const { head, digest, vouched } = content
        return { findings: [], content: { head, digest, vouched, ...countsOf(content) } }
      } catch (error) {
        const finding = bundleFault(error)
        log.info('bundleRefused', { code: finding.code })
        return { findings: [finding] }
      }
    },
    readBundle: ({ transfer, from }) => Promise.resolve(opened.read(transfer, from)),
  }
}

/** A station that was moved from another site may still keep something of there, which nobody could take in here. */
const ofThisSite = ({ logs, edits }: CarriedPart, site: string): CarriedPart => ({
  logs: logs.filter((log) => isLogOf(log, site)),
  edits: edits.filter((edit) => CarriedEdit.safeParse(edit).success && isEditOf(edit, site)),
})

const countsOf = ({ logs, edits }: Pick<Content, 'logs' | 'edits'>) => ({
  documents: logs.length,
  entries: logs.reduce((sum, { entries }) => sum + entries.length, 0),
  edits: edits.length,
})

/** What the file of a bundle is called: from which station, and when by the clock in Brussels. */
const bundleName = ({ station, site, madeAt }: BundleHead): string =>
  `balie-${site}-${station}-${dayOf(madeAt)}-${timeOf(madeAt).replace(':', '')}.carry`
