import * as z from 'zod'
import { type Envelope, latestStamp, unionLogs } from '../document/log.ts'
import type { Stamp } from '../time/stamp.ts'
import { CounterNumber, QueueLetter } from '../visit/entry.ts'

/** What can happen to a counter in the course of a day. */
export const DeskPayload = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('opened'),
    counter: CounterNumber,
    queues: z.array(QueueLetter),
    staff: z.string().startsWith('staff:'),
  }),
  z.object({ type: z.literal('paused') }),
  z.object({ type: z.literal('resumed') }),
  z.object({ type: z.literal('closed') }),
  /** While it is cut off this counter also calls whoever falls to another one, because its clerk chose to. */
  z.object({ type: z.literal('shareTaken'), counter: CounterNumber }),
  z.object({ type: z.literal('shareReturned'), counter: CounterNumber }),
])
export type DeskPayload = z.infer<typeof DeskPayload>

/** One counter's day, `desk:<site>-<day>-<counter>`: a log like a visit's, so that two stations never overwrite it. */
export type DeskDocument = { id: string; type: 'desk'; day: string; open: boolean; latest: string; log: Envelope[] }

export type Desk = {
  id: string
  counter: string
  status: 'open' | 'paused' | 'closed'
  queues: string[]
  staff: string
  /** The station it was opened at. */
  station?: string
  since?: Stamp
  /** The counters whose share of the waiting visits it took over, and when. */
  taken: readonly { counter: string; at: Stamp }[]
}

export const deskId = ({ site, day, counter }: { site: string; day: string; counter: string }): string =>
  `desk:${site}-${day}-${counter}`

/** Site, day and counter in the id of a counter's day. */
export const deskIdPattern = /^desk:([a-z0-9]+)-(\d{4}-\d{2}-\d{2})-([0-9A-Za-z]{1,4})$/

export const readDeskId = (id: string): { site: string; day: string; counter: string } | undefined => {
  const [, site, day, counter] = deskIdPattern.exec(id) ?? []
  return site === undefined || day === undefined || counter === undefined ? undefined : { site, day, counter }
}

/** The counter's present state. Total: unknown entries pass by, order and doubles do not matter. */
export const deskOf = ({ id, log }: Pick<DeskDocument, 'id' | 'log'>): Desk => {
  const counter = readDeskId(id)?.counter ?? ''
  const closed: Desk = { id, counter, status: 'closed', queues: [], staff: '', taken: [] }
  return unionLogs([], log).reduce<Desk>((desk, entry) => {
    const payload = DeskPayload.safeParse(entry)
    return payload.success ? apply(desk, payload.data, entry) : desk
  }, closed)
}

export const withDeskEntries = (
  id: string,
  document: Pick<DeskDocument, 'log'> | undefined,
  entries: readonly Envelope[],
): DeskDocument => {
  const log = unionLogs(document?.log ?? [], entries)
  const open = deskOf({ id, log }).status !== 'closed'
  return { id, type: 'desk', day: readDeskId(id)?.day ?? '', open, latest: latestStamp(log) ?? '', log }
}

const apply = (desk: Desk, payload: DeskPayload, { at: since, station }: Envelope): Desk => {
  switch (payload.type) {
    case 'opened':
      return { ...desk, status: 'open', queues: payload.queues, staff: payload.staff, station, since, taken: [] }
    case 'paused':
      return desk.status === 'open' ? { ...desk, status: 'paused', since } : desk
    case 'resumed':
      return desk.status === 'paused' ? { ...desk, status: 'open', since } : desk
    case 'closed':
      return { ...desk, status: 'closed', since, taken: [] }
    case 'shareTaken':
      if (desk.status === 'closed') return desk
      return { ...desk, taken: [...takenBut(desk, payload.counter), { counter: payload.counter, at: since }] }
    case 'shareReturned':
      return { ...desk, taken: takenBut(desk, payload.counter) }
  }
}

const takenBut = ({ taken }: Desk, counter: string): Desk['taken'] => taken.filter((one) => one.counter !== counter)
