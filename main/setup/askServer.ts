import type { IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import * as z from 'zod'
import { Heartbeat } from '#domain/health/heartbeat.ts'
import { type Database, databasesOf } from '#domain/site/databases.ts'
import { Site } from '#domain/site/site.ts'
import { dayOf } from '#domain/time/day.ts'
import { readVisitId } from '#domain/visit/label.ts'
import { type Issuer, readNumber } from '#domain/visit/numbers.ts'
import { sitesOfRoles } from '#sync/central/roles.ts'
import { type CentralAddress, type CentralClient, centralClient } from '../central/client.ts'
import { Unreachable } from '../central/request.ts'

/** What became of asking a server whether this station may work with it. */
export type ServerAnswer =
  | { kind: 'unreachable'; reason: string }
  /** Something answers, but no central database. */
  | { kind: 'notDatabase' }
  | { kind: 'failed'; status: number }
  | { kind: 'credentialsWrong' }
  | { kind: 'signedIn'; roles: string[]; skewMs: number | undefined; site: SiteAnswer | undefined }

export type SiteAnswer = {
  id: string
  /** With what status each database of the site answered. */
  databases: { name: string; kind: Database['kind']; status: number }[]
  site: Site | undefined
  heard: Heartbeat[]
  /** Whose numbers were given today, as far as this server knows. */
  issuers: Issuer[]
}

const answerMs = 8_000

const Session = z.object({ userCtx: z.object({ name: z.string().nullable(), roles: z.array(z.string()) }) })
const SiteDocument = z.object({ data: Site })
const Rows = z.object({ rows: z.array(z.object({ id: z.string(), doc: z.unknown().optional() })) })
const HealthDocument = z.object({ data: Heartbeat })

/** Asks a server everything that a station's settings hang on, under the station's own name. Writes nothing there. */
export const askServer = async (options: {
  server: CentralAddress
  /** Absent while nobody knows which site it is; the user's roles may tell. */
  site: string | undefined
  now: number
}): Promise<ServerAnswer> => {
  const client = centralClient(options.server)
  try {
    return await ask(client, options)
  } catch (error) {
    if (error instanceof NotDatabase) return { kind: 'notDatabase' }
    const reason = error instanceof Unreachable ? error.reason : 'broken'
    return /^5\d\d$/.test(reason) ? { kind: 'failed', status: Number(reason) } : { kind: 'unreachable', reason }
  } finally {
    client.close()
  }
}

class NotDatabase extends Error {}

const ask = async (
  client: CentralClient,
  { site, now }: { site: string | undefined; now: number },
): Promise<ServerAnswer> => {
  const { status, body, skewMs } = await get(client, '/_session', now)
  if (status === 401) return { kind: 'credentialsWrong' }
  if (status >= 500) return { kind: 'failed', status }
  const session = Session.safeParse(body)
  if (status !== 200 || !session.success) return { kind: 'notDatabase' }
  const { name, roles } = session.data.userCtx
  if (name === null) return { kind: 'credentialsWrong' }
  const asked = site ?? onlyOf(sitesOfRoles(roles))
  return { kind: 'signedIn', roles, skewMs, site: asked === undefined ? undefined : await askAbout(client, asked, now) }
}

const askAbout = async (client: CentralClient, site: string, now: number): Promise<SiteAnswer> => {
  const databases = await Promise.all(
    databasesOf(site, now).map(async ({ name, kind }) => {
      const { status } = await get(client, `/${name}`, now)
      return { name, kind, status }
    }),
  )
  const nameOf = (kind: Database['kind']): string => databases.find((database) => database.kind === kind)?.name ?? ''
  const [settings, health, today] = await Promise.all([
    get(client, `/${nameOf('site')}/site%3A${site}`, now),
    get(client, `/${nameOf('health')}/_all_docs?include_docs=true&${range('health:')}`, now),
    get(client, `/${nameOf('month')}/_all_docs?${range(`visit:${site}-${dayOf(now)}-`)}`, now),
  ])
  return {
    id: site,
    databases,
    site: SiteDocument.safeParse(settings.body).data?.data,
    heard: rowsOf(health.body).flatMap(({ doc }) => HealthDocument.safeParse(doc).data?.data ?? []),
    issuers: issuersOf(rowsOf(today.body).map(({ id }) => id)),
  }
}

const onlyOf = (sites: readonly string[]): string | undefined => (sites.length === 1 ? sites[0] : undefined)

const range = (prefix: string): string =>
  new URLSearchParams({ startkey: JSON.stringify(prefix), endkey: JSON.stringify(`${prefix}\uffff`) }).toString()

const rowsOf = (body: unknown): z.infer<typeof Rows>['rows'] => Rows.safeParse(body).data?.rows ?? []

const issuersOf = (ids: readonly string[]): Issuer[] => {
  const found = new Map<string, Issuer>()
  for (const id of ids) {
    const issuer = readNumber(readVisitId(id)?.number ?? 0)
    if (issuer === undefined) continue
    const { ordinal, installation } = issuer
    found.set(`${ordinal} ${installation}`, { ordinal, installation })
  }
  return [...found.values()]
}

const get = async (
  client: CentralClient,
  path: string,
  now: number,
): Promise<{ status: number; body: unknown; skewMs: number | undefined }> => {
  const response = await client.send({
    method: 'GET',
    path,
    headers: { accept: 'application/json' },
    timeoutMs: answerMs,
    signal: AbortSignal.timeout(2 * answerMs),
  })
  const status = response.statusCode ?? 0
  // CouchDB never answers with a page, nor sends anybody elsewhere.
  if (!isJson(response) || (status >= 300 && status < 400)) {
    response.destroy()
    throw status >= 500 ? new Unreachable(String(status)) : new NotDatabase()
  }
  const body = await json(response).catch(() => {
    throw new Unreachable('broken')
  })
  const server = Date.parse(response.headers.date ?? '')
  return { status, body, skewMs: Number.isNaN(server) ? undefined : server + 500 - now }
}

/** CouchDB calls its answers `text/plain` for clients that do not ask for JSON by name. */
const isJson = ({ headers }: IncomingMessage): boolean => /json|text\/plain/.test(headers['content-type'] ?? '')
