import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect } from 'vitest'
import * as z from 'zod'

export type Identity = { readonly name: string; readonly password: string }

/** An answer of the server; `json` is undefined where the text is no JSON. */
export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: unknown
}

export type Ask = {
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it is, called JSON. */
  readonly text?: string | Uint8Array<ArrayBuffer>
  /** The administrator unless said otherwise. */
  readonly as?: Identity | 'nobody'
  readonly headers?: Readonly<Record<string, string>>
}

const named = new URL(process.env['COUCHDB_URL'] ?? 'http://127.0.0.1:5984')
export const admin: Identity = {
  name: decodeURIComponent(named.username),
  password: decodeURIComponent(named.password),
}

export const basic = ({ name, password }: Identity): string =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The request as it goes out; also for feeds, whose answer is read bit by bit. */
export const send = (method: string, path: string, ask: Ask & { signal?: AbortSignal } = {}): Promise<Response> => {
  const { body, text, as = admin, headers = {}, signal } = ask
  const content = text ?? (body === undefined ? undefined : JSON.stringify(body))
  return fetch(`${named.origin}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      // Without it CouchDB answers open_revs in parts, as mail is.
      accept: 'application/json',
      ...(as === 'nobody' ? {} : { authorization: basic(as) }),
      ...(content === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(content === undefined ? {} : { body: content }),
    ...(signal === undefined ? {} : { signal }),
  })
}

export const call = async (method: string, path: string, ask: Ask = {}): Promise<Answer> => {
  const response = await send(method, path, ask)
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: parse(text) }
}

const random = () => randomBytes(8).toString('hex')

/** A database for each test of the file, gone afterwards. */
export const useDatabase = () => {
  let name = ''
  beforeEach(async () => {
    name = `conformance_${random()}`
    await call('PUT', `/${name}`)
  })
  afterEach(async () => {
    await call('DELETE', `/${name}`)
  })
  const path = (rest = '') => `/${name}${rest}`
  const ask = (method: string, rest: string, options: Ask = {}) => call(method, path(rest), options)
  return {
    name: () => name,
    path,
    ask,
    /** Writes a document and answers its new revision. */
    write: async (id: string, document: object): Promise<string> => {
      const answer = await ask('PUT', `/${encodeURIComponent(id)}`, { body: document })
      return Written.parse(answer.json).rev
    },
    /** Brings in revisions made elsewhere; answers the rows of those that were refused. */
    bringIn: async (...docs: object[]) => (await ask('POST', '/_bulk_docs', { body: { new_edits: false, docs } })).json,
  }
}

/** Users for the tests of the file; answers how to make one. They are deleted afterwards. */
export const useUsers = () => {
  const made: string[] = []
  afterEach(async () => {
    for (const id of made.splice(0)) {
      const found = await call('GET', `/_users/${id}`)
      if (found.status === 200) await call('DELETE', `/_users/${id}?rev=${Stored.parse(found.json)._rev}`)
    }
  })
  return async (...roles: string[]): Promise<Identity> => {
    const identity = { name: `conformance_${random()}`, password: random() }
    const id = `org.couchdb.user:${identity.name}`
    made.push(id)
    const body = { ...identity, roles, type: 'user' }
    const answer = await call('PUT', `/_users/${id}`, { body })
    if (answer.status !== 201) throw new Error(`no user could be made: ${answer.text}`)
    return identity
  }
}

export const Stored = z.looseObject({ _id: z.string(), _rev: z.string() })
export const Written = z.object({ ok: z.literal(true), id: z.string(), rev: z.string() })
export const OpenRevisions = z.array(z.object({ ok: Stored.optional(), missing: z.string().optional() }))
export const Change = z.object({
  seq: z.string(),
  id: z.string(),
  changes: z.array(z.object({ rev: z.string() })),
  deleted: z.literal(true).optional(),
  doc: Stored.nullable().optional(),
})
export const Changes = z.object({ results: z.array(Change), last_seq: z.string(), pending: z.int() })
export const Rows = z.object({
  total_rows: z.int(),
  rows: z.array(
    z.object({
      id: z.string().optional(),
      key: z.unknown(),
      value: z.object({ rev: z.string(), deleted: z.literal(true).optional() }).optional(),
      error: z.string().optional(),
      doc: Stored.nullable().optional(),
    }),
  ),
})

export const changesOf = (answer: Answer) => Changes.parse(answer.json)
export const rowsOf = (answer: Answer) => Rows.parse(answer.json)
export const leavesOf = (answer: Answer) => OpenRevisions.parse(answer.json).flatMap((row) => row.ok ?? [])
export const revisionOf = (answer: Answer) => Stored.parse(answer.json)._rev

/** Stands in an expectation for any text of that form. */
export const matching = (form: RegExp): unknown => expect.stringMatching(form)
