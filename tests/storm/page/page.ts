import { BehaviorSubject } from 'rxjs'
import * as z from 'zod'
import { Envelope } from '#domain/document/log.ts'
import { stayHeader } from '#preload/contract.ts'
import type { Feed } from '#sync/replication/handlers.ts'
import { type Station, openStation } from '#tests/sync/station.ts'
import type { Edit } from '../edits.ts'
import type { StationPlace } from '../station.ts'
import { type StationState, stateOf, work } from '../work.ts'
import { FromHost, type ToHost } from '../wire.ts'

/** A station of the storm in a page: its replica is the browser's own, the rest of it lives in the host that serves it. */

export type PagePlace = Pick<StationPlace, 'site' | 'name' | 'counter' | 'skewMs' | 'month'>

declare global {
  // The storm's driver calls these through Playwright; the only way to declare properties of globalThis is `var`.
  var stormOpen: (place: PagePlace) => Promise<void>
  var stormWork: (edits: readonly Edit[], paceMs: number) => Promise<void>
  var stormState: () => Promise<StationState>
  var stormClose: () => Promise<void>
}

const stay$ = new BehaviorSubject<string | undefined>(undefined)
const heard = new Map<string, Parameters<Feed>[1]>()
const socket = new WebSocket(`ws://${location.host}/feeds`)
const tell = (message: ToHost): void => socket.send(JSON.stringify(message))
socket.onmessage = ({ data }: MessageEvent<string>) => {
  const message = FromHost.parse(JSON.parse(data))
  if ('stay' in message) stay$.next(message.stay ?? undefined)
  else heard.get(message.feed)?.(message)
}
const opened = new Promise<void>((done) => {
  socket.onopen = () => done()
})

const feedOf =
  (database: string, stay: string): Feed =>
  (since, onBatch) => {
    const feed = crypto.randomUUID()
    heard.set(feed, onBatch)
    tell({ follow: { feed, database, since, stay } })
    return () => {
      heard.delete(feed)
      tell({ unfollow: feed })
    }
  }

const fetchDuring =
  (stay?: string): typeof fetch =>
  (input, init) => {
    const headers = new Headers(init?.headers)
    if (stay !== undefined) headers.set(stayHeader, stay)
    return fetch(input, { ...init, headers })
  }

const post = async (path: string, body: unknown): Promise<unknown> => {
  const answer = await fetch(path, { method: 'POST', body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`)
  return answer.json()
}
const sign = async (document: string, entry: Envelope): Promise<Envelope> =>
  Envelope.parse(z.unknown().parse(await post('/sign', { document, entry })))

let running: { station: Station; counter: string } | undefined
const present = (): { station: Station; counter: string } => {
  if (running === undefined) throw new Error('the station is not open')
  return running
}

globalThis.stormOpen = async ({ counter, ...place }) => {
  await opened
  const way = { base: '/central', fetch: fetchDuring, feedOf, stay$ }
  running = { counter, station: await openStation({ ...place, place: 'storm', sign, way }) }
}
globalThis.stormWork = async (edits, paceMs) => {
  const note = async (made: unknown): Promise<void> => {
    await post('/made', made)
  }
  await work({ ...present(), edits, paceMs, note, onProgress: () => undefined })
}
globalThis.stormState = () => stateOf(present().station)
globalThis.stormClose = () => present().station.close()
