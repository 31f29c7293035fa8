import { approveKeys } from '#build/demo/keys.ts'
import type { Demo } from '#build/start/demo.ts'
import type { Envelope } from '#domain/document/log.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import { nextNumbers } from '#domain/visit/numbers.ts'
import { type VisitDocument, visitDocument } from '#domain/visit/visit.ts'
import { passingSigner } from '#main/signing/signer.ts'
import { putDocuments } from '../bareHttp.ts'
import { finishedVisit } from '../visits.ts'

/** Visits of a day at a site, and how many of them stand at a counter and wait when it is looked at. */
export const normalDay = { visits: 300, called: 4, waiting: 12 }

const queues = ['A', 'B', 'C', 'D', 'E']
const agoMs = 600_000
const welcomeDesk = { ordinal: 1, installation: 0 }
/** One where nobody works in the bench. */
const otherCounter = '5'

/** Signs what the station `bench` has done, whose key the site knows. */
export type OtherStation = { sign: (visit: VisitDocument) => VisitDocument }

export const otherStation = async ({ admin }: Pick<Demo, 'admin'>): Promise<OtherStation> => {
  const signer = passingSigner()
  const station = 'bench'
  await approveKeys(admin, [{ station, ...signer.key }], Date.now())
  const signed = (id: string, entry: Envelope): Envelope => (entry.station === station ? signer.sign(id, entry) : entry)
  return { sign: (visit) => ({ ...visit, log: visit.log.map((entry) => signed(visit.id, entry)) }) }
}

/** A day at its usual height lies at the central database, before any station has met it. */
export const seedNormalDay = async (demo: Demo, { sign }: OtherStation): Promise<void> => {
  const ms = Date.now() - agoMs
  const { visits, called, waiting } = normalDay
  const times = { ms, waitMs: agoMs / 2, serveMs: agoMs / 4 }
  const day = numbersOfDay(visits).map((number, index) => {
    const visit = finishedVisit({ ...number, ...times, counter: otherCounter })
    if (index < called) return upTo(visit, 'called')
    return index < called + waiting ? upTo(visit, 'issued') : visit
  })
  for (const [database, group] of Map.groupBy(day.map(sign), ({ id }) => databaseOfDay(id) ?? '')) {
    await putDocuments(demo.admin, database, group)
  }
}

/** So many numbers of a welcome desk's, queue after queue. */
export const numbersOfDay = (count: number): { queue: string; number: number }[] =>
  nextNumbers(welcomeDesk, undefined, Math.ceil(count / queues.length))
    .flatMap((number) => queues.map((queue) => ({ queue, number })))
    .slice(0, count)

/** A visit as it was when the last thing that had happened to it was this. */
export const upTo = ({ id, log }: VisitDocument, type: 'issued' | 'called'): VisitDocument =>
  visitDocument(id, log.slice(0, log.findIndex((entry) => entry.type === type) + 1))
