import * as z from 'zod'
import { type DeskPayload, withDeskEntries } from '#domain/desk/desk.ts'
import { Envelope, latestStamp } from '#domain/document/log.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import type { VisitPayload } from '#domain/visit/entry.ts'
import { readVisitId } from '#domain/visit/label.ts'
import { type Visit, visitOf, withEntries } from '#domain/visit/visit.ts'
import type { Input } from '#preload/contract.ts'
import { type CentralAdmin, ask, askJson } from '#sync/central/server.ts'
import type { Door } from '../door/door.ts'

const Stored = z.looseObject({ _id: z.string(), _rev: z.string(), log: z.array(z.unknown()) })
const Changes = z.object({
  last_seq: z.union([z.string(), z.number()]),
  results: z.array(z.object({ doc: z.unknown() })),
})
const Put = z.object({ rev: z.string() })

type Known = { rev: string; log: Envelope[] }

/** The visits and counters of one day at a central database, for whoever writes there without a replica. */
export type Logs = {
  visits: () => Visit[]
  /** Reads what others did since. */
  look: () => Promise<void>
  /** Gives a ticket with the door's next number; its visit's id. */
  issue: (ticket: Input<'issueNumber'>) => Promise<string>
  /** Whether it stands: what met an action of somebody else is given up, as a counter's call would be. */
  append: (id: string, by: string, payload: VisitPayload | DeskPayload) => Promise<boolean>
}

/** All methods throw `CentralFailure` when the database does not answer. `anyDesk` is the id of a counter of the day. */
export const openLogs = (options: {
  admin: CentralAdmin
  anyDesk: string
  door: Pick<Door, 'issueNumber' | 'append' | 'confirm'>
}): Logs => {
  const { admin, anyDesk, door } = options
  const database = databaseOfDay(anyDesk) ?? ''
  const known = new Map<string, Known>()
  let since: string | number = 0

  const write = async ({ id, ...content }: { id: string; log: Envelope[] }, made: readonly Envelope[]) => {
    const rev = known.get(id)?.rev
    const body = { ...content, ...(rev === undefined ? {} : { _rev: rev }) }
    const path = `/${database}/${encodeURIComponent(id)}`
    const answer = await ask(admin, { method: 'PUT', path, body, accept: [201, 409] })
    await door.confirm(made.map((entry) => entry.id))
    if (answer.status === 409) return false
    known.set(id, { rev: Put.parse(await answer.json()).rev, log: content.log })
    return true
  }
  return {
    visits: () => [...known].flatMap(([id, { log }]) => (readVisitId(id) === undefined ? [] : [visitOf({ id, log })])),
    look: async () => {
      const path = `/${database}/_changes?include_docs=true&since=${encodeURIComponent(String(since))}`
      const { last_seq, results } = Changes.parse(await askJson(admin, { method: 'GET', path }))
      for (const { doc } of results) {
        const stored = Stored.safeParse(doc)
        if (stored.success) known.set(stored.data._id, { rev: stored.data._rev, log: entriesIn(stored.data.log) })
      }
      since = last_seq
    },
    issue: async (ticket) => {
      const { document, entries } = await door.issueNumber(ticket)
      await write(withEntries(document, undefined, entries), entries)
      return document
    },
    append: async (id, by, payload) => {
      const document = { log: known.get(id)?.log ?? [] }
      const seen = latestStamp(document.log)
      const request = { document: id, by, entries: [payload], ...(seen === undefined ? {} : { seen }) }
      const { entries } = await door.append(request)
      const isVisit = readVisitId(id) !== undefined
      return write(isVisit ? withEntries(id, document, entries) : withDeskEntries(id, document, entries), entries)
    },
  }
}

const entriesIn = (log: readonly unknown[]): Envelope[] => log.flatMap((entry) => Envelope.safeParse(entry).data ?? [])
