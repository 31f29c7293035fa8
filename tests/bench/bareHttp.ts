import * as z from 'zod'
import { Envelope } from '#domain/document/log.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { waitingVisits } from './visits.ts'

const batch = 2_000

export const authorizationOf = ({ name, password }: Pick<CentralAdmin, 'name' | 'password'>): string =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`

const headers = (admin: CentralAdmin) => ({
  'content-type': 'application/json',
  authorization: authorizationOf(admin),
})

const send = async (admin: CentralAdmin, path: string, method = 'GET', body?: unknown): Promise<unknown> => {
  const response = await fetch(`${admin.url}${path}`, {
    method,
    headers: headers(admin),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return response.json()
}

/** Where a database stands now, as it says it itself. */
export const lastSequence = async (admin: CentralAdmin, database: string): Promise<string> => {
  const answer = await send(admin, `/${database}/_changes?since=now&limit=1`)
  return z.object({ last_seq: z.string() }).parse(answer).last_seq
}

/** How large a document is as JSON. */
export const documentBytes = async (admin: CentralAdmin, database: string, id: string): Promise<number> =>
  JSON.stringify(await send(admin, `/${database}/${encodeURIComponent(id)}`)).length

const Rows = z.array(z.object({ id: z.string(), rev: z.string().optional() }))
const Read = z.object({ _rev: z.string(), log: z.array(Envelope) })

/** A log as the server has it, with its revision; nothing where there is none. */
export const logAt = async (
  admin: CentralAdmin,
  database: string,
  id: string,
): Promise<z.infer<typeof Read> | undefined> =>
  Read.safeParse(await send(admin, `/${database}/${encodeURIComponent(id)}`)).data

/** Writes documents, those that are there already with the revision they replace; gives the revision of each by its id. */
export const putDocuments = async (
  admin: CentralAdmin,
  database: string,
  documents: readonly { id: string; _rev?: string | undefined }[],
): Promise<ReadonlyMap<string, string>> => {
  const revisions = new Map<string, string>()
  for (let from = 0; from < documents.length; from += batch) {
    const docs = documents.slice(from, from + batch).map(({ id, ...content }) => ({ _id: id, ...content }))
    const rows = Rows.parse(await send(admin, `/${database}/_bulk_docs`, 'POST', { docs }))
    for (const { id, rev } of rows) if (rev !== undefined) revisions.set(id, rev)
  }
  return revisions
}

/** Reading one document and writing it back, with nothing of Balie between: ms of each round. */
export const bareRoundTrips = async (admin: CentralAdmin, rounds: number): Promise<number[]> => {
  const [document] = waitingVisits(1, Date.now(), 90_101)
  const database = databaseOfDay(document?.id ?? '') ?? ''
  const path = `/${database}/${encodeURIComponent(document?.id ?? '')}`
  await send(admin, path, 'PUT', { log: document?.log })
  const samples: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const present = await send(admin, path)
    await send(admin, path, 'PUT', present)
    samples.push(performance.now() - start)
  }
  return samples
}

/** Writing one document until its row arrives on a continuous feed: ms of each round. */
export const bareFeed = async (admin: CentralAdmin, rounds: number): Promise<number[]> => {
  const documents = waitingVisits(rounds, Date.now(), 91_101)
  const database = databaseOfDay(documents[0]?.id ?? '') ?? ''
  const abort = new AbortController()
  const response = await fetch(`${admin.url}/${database}/_changes?feed=continuous&since=now&heartbeat=5000`, {
    headers: headers(admin),
    signal: abort.signal,
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const samples: number[] = []
  for (const { id, log } of documents) {
    const start = performance.now()
    const written = send(admin, `/${database}/${encodeURIComponent(id)}`, 'PUT', { log })
    for (let text = ''; !text.includes(id);) text += (await reader?.read())?.value ?? id
    samples.push(performance.now() - start)
    await written
  }
  abort.abort()
  return samples
}
