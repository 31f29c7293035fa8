import { readObject } from '../body.ts'
import { beginStream, isGone, writeStream } from '../call.ts'
import { countPending, readChanges } from '../feed.ts'
import { isArray, isString } from '../json.ts'
import { booleanOption, countOption, jsonOption, noBody } from '../queryOption.ts'
import { badRequest, Refusal } from '../refusal.ts'
import { formatSequence, parseSequence } from '../sequence.ts'
import { waitForCommit } from '../wait.ts'
import type { Call } from '../call.ts'
import type { Database } from '../database.ts'
import type { Choice } from '../feed.ts'
import type { Options } from '../queryOption.ts'

// CouchDB's `changes_timeout`: no feed stays silent for longer.
const longestSilence = 60_000

type Patience = { readonly milliseconds: number; readonly thenBeat: boolean }

const heartbeatError = () =>
  badRequest('Invalid heartbeat value. Expecting a positive integer value (in milliseconds).')

/** A feed that hears nothing beats, if it was asked to, or ends. */
const patienceIn = (options: Options): Patience => {
  const heartbeat = options.query.get('heartbeat')
  if (heartbeat === 'true') return { milliseconds: longestSilence, thenBeat: true }
  if (heartbeat !== null && heartbeat !== 'false') {
    const milliseconds = /^\d{1,9}$/u.test(heartbeat) ? Number(heartbeat) : 0
    if (milliseconds === 0) throw heartbeatError()
    return { milliseconds: Math.min(milliseconds, longestSilence), thenBeat: true }
  }
  const timeout = countOption(options, 'timeout') ?? longestSilence
  return { milliseconds: Math.min(timeout, longestSilence), thenBeat: false }
}

const idsIn = (options: Options): ReadonlySet<string> | undefined => {
  const filter = options.query.get('filter')
  if (filter === null) return undefined
  if (filter !== '_doc_ids') throw badRequest('This relay knows no filter but `_doc_ids`.')
  const ids = jsonOption(options, 'doc_ids')
  if (!isArray(ids) || !ids.every(isString)) {
    throw badRequest('`doc_ids` filter parameter is not a list of doc ids.')
  }
  return new Set(ids)
}

const choiceIn = (options: Options): Choice => {
  const style = options.query.get('style') ?? 'main_only'
  if (style !== 'main_only' && style !== 'all_docs') throw badRequest('`style` must be `main_only` or `all_docs`.')
  return {
    allLeaves: style === 'all_docs',
    includeDocs: booleanOption(options, 'include_docs'),
    conflicts: booleanOption(options, 'conflicts'),
    descending: booleanOption(options, 'descending'),
    ids: idsIn(options),
  }
}

type Feed = {
  readonly call: Call
  readonly database: Database
  readonly choice: Choice
  readonly patience: Patience
  /** Between rows: a comma in a list, nothing in a feed of lines. */
  readonly separator: ',\n' | '\n'
  since: number
  left: number
  given: number
}

/** Sends what there is after `feed.since`. Answers false when the client has gone. */
const sendPages = async (feed: Feed): Promise<boolean> => {
  const { call, database, choice, separator } = feed
  for await (const page of readChanges({ database, choice, since: feed.since, limit: feed.left })) {
    feed.since = page.seq
    if (page.rows.length === 0) continue
    const text = separator === '\n' ? `${page.rows.join('\n')}\n` : page.rows.join(separator)
    const lead = separator === '\n' || feed.given === 0 ? '' : separator
    feed.left -= page.rows.length
    feed.given += page.rows.length
    if (!(await writeStream(call, lead + text))) return false
  }
  return true
}

/** Waits for the next commit, beating meanwhile. Answers false when the feed is to end. */
const hearNext = async (feed: Feed): Promise<boolean> => {
  const { call, database, patience } = feed
  for (;;) {
    const heard = await waitForCommit({ database, response: call.response, since: feed.since, ...patience })
    if (heard === 'commit') return !database.isDeleted() && !isGone(call)
    if (heard === 'gone') return false
    if (!patience.thenBeat) return false
    if (!(await writeStream(call, '\n'))) return false
  }
}

const ending = async ({ database, since, choice }: Feed): Promise<string> => {
  const pending = choice.descending ? 0 : await countPending(database, since)
  return `"last_seq":"${formatSequence(since, database.token)}","pending":${pending}}\n`
}

const isOpen = (feed: Feed) => !isGone(feed.call)

/** One object with the list of changes; `patient` waits until there is at least one. */
const sendList = async (feed: Feed, patient: boolean): Promise<void> => {
  const { call } = feed
  beginStream(call)
  if (!(await writeStream(call, '{"results":[\n'))) return
  if (!(await sendPages(feed))) return
  while (patient && feed.given === 0 && feed.left > 0 && (await hearNext(feed))) {
    if (!(await sendPages(feed))) return
  }
  if (isOpen(feed)) call.response.end(`\n],\n${await ending(feed)}`)
}

/** One line per change for as long as the client listens. */
const sendLines = async (feed: Feed): Promise<void> => {
  const { call } = feed
  beginStream(call)
  do {
    if (!(await sendPages(feed))) return
  } while (feed.left > 0 && (await hearNext(feed)))
  if (isOpen(feed)) call.response.end(`{${await ending(feed)}`)
}

export const followChanges = async (call: Call, database: Database): Promise<void> => {
  const body = call.method === 'POST' ? await readObject(call) : noBody
  const options: Options = { query: call.query, body: { ...(body['doc_ids'] === undefined ? {} : body) } }
  const kind = call.query.get('feed') ?? 'normal'
  if (!['normal', 'longpoll', 'continuous'].includes(kind)) {
    throw new Refusal(400, 'bad_request', 'Supported `feed` types: normal, continuous, longpoll')
  }
  const position = { token: database.token, seq: database.counts().seq }
  const feed: Feed = {
    call,
    database,
    choice: choiceIn(options),
    patience: patienceIn(options),
    separator: kind === 'continuous' ? '\n' : ',\n',
    since: parseSequence(call.query.get('since') ?? '0', position),
    left: countOption(options, 'limit') ?? Number.MAX_SAFE_INTEGER,
    given: 0,
  }
  await (kind === 'continuous' ? sendLines(feed) : sendList(feed, kind === 'longpoll'))
}
