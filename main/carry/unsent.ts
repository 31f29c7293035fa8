import type { Envelope } from '#domain/document/log.ts'
import type { CarriedLog } from '#preload/carry.ts'
import type { Written } from '#preload/contract.ts'

/**
 * What of the unconfirmed entries may be carried to another station: not a call that the server has been asked for and
 * nobody has settled, as it may never have stood. Where it stands, a page shows it, and adds it.
 */
export const carriedLogs = (unconfirmed: readonly Written[]): CarriedLog[] =>
  unconfirmed
    .map(({ document, entries }) => {
      const settled = new Set(entries.flatMap((entry) => (entry.type === 'withdrawn' ? [String(entry['target'])] : [])))
      return { document, entries: entries.filter((entry) => !isOpenClaim(entry) || settled.has(entry.id)) }
    })
    .filter(({ entries }) => entries.length > 0)

const isOpenClaim = (entry: Envelope): boolean => entry.type === 'called' && entry['authority'] === 'server'

/** The same entries by document, each document and each entry once; of two with one id the later one in the list. */
export const joinedLogs = (logs: readonly CarriedLog[]): CarriedLog[] =>
  [...Map.groupBy(logs, ({ document }) => document)].map(([document, parts]) => ({
    document,
    entries: [...new Map(parts.flatMap(({ entries }) => entries).map((entry) => [entry.id, entry])).values()],
  }))
