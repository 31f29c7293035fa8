import * as z from 'zod'
import { quickly } from '#domain/document/quickly.ts'

/** A document as CouchDB gives it; `_conflicts` names the versions that lost to it where servers replicate among themselves. */
export const CentralDocument = z.looseObject({
  _id: z.string(),
  _rev: z.string(),
  _deleted: z.boolean().optional(),
  _conflicts: z.array(z.string()).optional(),
})
export type CentralDocument = z.infer<typeof CentralDocument>

const Changes = z.object({
  results: z.array(
    z.object({ id: z.string(), seq: z.string(), deleted: z.boolean().optional(), doc: CentralDocument.nullish() }),
  ),
  last_seq: z.string(),
  pending: z.number().optional(),
})
export type Changes = z.infer<typeof Changes>
const readChanges = quickly(Changes)

const AllDocs = z.object({
  rows: z.array(
    z.union([
      z.object({
        id: z.string(),
        doc: CentralDocument.nullish(),
        value: z.object({ deleted: z.boolean().optional() }),
      }),
      z.object({ key: z.string(), error: z.string() }),
    ]),
  ),
})

const Leaves = z.array(z.union([z.object({ ok: CentralDocument }), z.object({ missing: z.string() })]))

const WriteResult = z.union([
  z.object({ id: z.string(), ok: z.literal(true), rev: z.string() }),
  z.object({ id: z.string(), error: z.string(), reason: z.string().optional() }),
])
export type WriteResult = z.infer<typeof WriteResult>

const LocalDocument = z.object({ height: z.number(), mark: z.string().optional(), _rev: z.string() })
type LocalDocument = z.infer<typeof LocalDocument>
export type ProofContent = Omit<LocalDocument, '_rev'>

const Welcome = z.object({ uuid: z.string().regex(/^[\w-]{1,64}$/) })

/** The server answered, but not with what was asked for. `code` is `notJson`, `malformed`, or CouchDB's own error name. */
export class CentralError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string) {
    super(`The central database answered ${String(status)} (${code}).`)
    this.status = status
    this.code = code
  }
}

/** One database of a CouchDB, through whatever `fetch` reaches it. Every call throws `CentralError`, or what `fetch` throws. */
export type CentralDatabase = {
  name: string
  changes: (query: { since: string; limit: number }) => Promise<Changes>
  /** The present documents of these ids; deleted and unknown ones are absent. */
  present: (ids: readonly string[]) => Promise<Map<string, CentralDocument>>
  /** The present documents whose ids begin so. */
  beginningWith: (prefix: string, signal?: AbortSignal) => Promise<CentralDocument[]>
  /** Versions of a document that lost; those the server no longer has are absent. */
  leaves: (id: string, revs: readonly string[]) => Promise<CentralDocument[]>
  get: (id: string, signal?: AbortSignal) => Promise<CentralDocument | undefined>
  /** Writes one document; `conflict` when its `_rev` is not the present one, `unsure` when the server only took note (202). */
  put: (document: { _id: string }, signal?: AbortSignal) => Promise<'accepted' | 'conflict' | 'unsure'>
  bulk: (documents: readonly { _id: string }[]) => Promise<WriteResult[]>
  /** The server's own id, which it keeps for as long as its files live. */
  serverId: () => Promise<string>
  /** What this replica has left at this server, under a name of its own; no list and no other server shows it. */
  local: (name: string) => Promise<LocalDocument | undefined>
  putLocal: (name: string, content: ProofContent) => Promise<void>
}

export const centralDatabase = (name: string, base: string, fetcher: typeof fetch = fetch): CentralDatabase => {
  const send = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetcher(`${base}/${name}${path}`, {
      ...init,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    })
  const ask = async <T>(schema: z.ZodType<T>, path: string, init?: RequestInit): Promise<T> =>
    readAnswer(schema, await send(path, init))
  const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) })
  const local = async (document: string): Promise<LocalDocument | undefined> => {
    const response = await send(`/_local/${document}`)
    return (await isNotFound(response)) ? undefined : readAnswer(LocalDocument, response)
  }
  return {
    name,
    changes: async ({ since, limit }) => {
      const from = `limit=${String(limit)}&since=${encodeURIComponent(since)}`
      return answerBy(readChanges, await send(`/_changes?include_docs=true&conflicts=true&${from}`))
    },
    present: async (ids) => {
      const { rows } = await ask(AllDocs, '/_all_docs?include_docs=true&conflicts=true', post({ keys: ids }))
      return new Map(
        rows.flatMap((row) => ('doc' in row && row.doc !== null && row.doc !== undefined ? [[row.id, row.doc]] : [])),
      )
    },
    beginningWith: async (prefix, signal) => {
      const [from, until] = [prefix, `${prefix}\uffff`].map((key) => encodeURIComponent(JSON.stringify(key)))
      const range = `startkey=${String(from)}&endkey=${String(until)}`
      const response = await send(`/_all_docs?include_docs=true&conflicts=true&${range}`, withSignal({}, signal))
      const { rows } = await readAnswer(AllDocs, response)
      return rows.flatMap((row) => ('doc' in row && row.doc !== null && row.doc !== undefined ? [row.doc] : []))
    },
    leaves: async (id, revs) => {
      const wanted = encodeURIComponent(JSON.stringify(revs))
      const rows = await ask(Leaves, `/${encodeURIComponent(id)}?open_revs=${wanted}`)
      return rows.flatMap((row) => ('ok' in row ? [row.ok] : []))
    },
    get: async (id, signal) => {
      const response = await send(`/${encodeURIComponent(id)}?conflicts=true`, withSignal({}, signal))
      return (await isNotFound(response)) ? undefined : readAnswer(CentralDocument, response)
    },
    put: async (document, signal) => {
      const init = { method: 'PUT', body: JSON.stringify(document) }
      const response = await send(`/${encodeURIComponent(document._id)}`, withSignal(init, signal))
      const outcome = outcomes[response.status]
      if (outcome === undefined) throw await errorOf(response)
      await hearOut(response)
      return outcome
    },
    bulk: (documents) => ask(z.array(WriteResult), '/_bulk_docs', post({ docs: documents })),
    serverId: async () => (await readAnswer(Welcome, await fetcher(`${base}/`))).uuid,
    local,
    putLocal: async (document, content) => {
      const { _rev } = (await local(document)) ?? {}
      const body = JSON.stringify(_rev === undefined ? content : { ...content, _rev })
      const response = await send(`/_local/${document}`, { method: 'PUT', body })
      if (!response.ok) throw await errorOf(response)
      await hearOut(response)
    },
  }
}

const outcomes: Readonly<Record<number, 'accepted' | 'conflict' | 'unsure'>> = {
  201: 'accepted',
  202: 'unsure',
  409: 'conflict',
}

const isNotFound = async (response: Response): Promise<boolean> => {
  if (response.status !== 404) return false
  await hearOut(response)
  return true
}

/** An answer of which nothing more is needed. Chromium keeps one that is not read to its end for as long as the page stands. */
const hearOut = async (response: Response): Promise<void> => {
  await response.text().catch(() => '')
}

const withSignal = (init: RequestInit, signal?: AbortSignal): RequestInit =>
  signal === undefined ? init : { ...init, signal }

const readAnswer = <T>(schema: z.ZodType<T>, response: Response): Promise<T> =>
  answerBy((value) => schema.safeParse(value).data, response)

const answerBy = async <T>(read: (value: unknown) => T | undefined, response: Response): Promise<T> => {
  if (!response.ok) throw await errorOf(response)
  const answer = read(await readJson(response))
  if (answer === undefined) throw new CentralError(response.status, 'malformed')
  return answer
}

const readJson = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new CentralError(response.status, 'notJson')
  }
}

const errorOf = async (response: Response): Promise<CentralError> => {
  const body = z.object({ error: z.string() }).safeParse(await readJson(response))
  return new CentralError(response.status, body.success ? body.data.error : 'malformed')
}
