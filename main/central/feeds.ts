import type { IncomingMessage } from 'node:http'
import * as z from 'zod'
import { isTooDeep } from '#domain/document/depth.ts'
import { ChangeRow, type EventPayload } from '#preload/contract.ts'
import { rowsBehind } from './behind.ts'
import { Unreachable } from './request.ts'
import type { Line } from './connection.ts'
import { letGo } from './letGo.ts'

type Batch = Omit<EventPayload<'changes'>, 'feed'>

export type FeedOptions = {
  line: Line
  database: string
  /** Sequence to go on from, as the server gave it; `0` for everything. */
  since: string
  signal: AbortSignal
  onBatch: (batch: Batch) => void
  onProblem: (problem: string) => void
}

const heartbeatMs = 5_000
const silenceMs = 15_000
const connectMs = 15_000
const firstPauseMs = 250
const longestPauseMs = 5_000
/** Twice what CouchDB takes as a document (8 MB unless it is told otherwise), in characters. */
const longestLine = 16_000_000
/** Rows that arrive within one turn of the event loop travel together, but never more than this. */
const batchRows = 500

const LastLine = z.object({ last_seq: z.string() })

/**
 * Follows one database's continuous feed until the signal or until its line closes, through every failure: the last
 * sequence is kept, each pause is longer than the one before and never the same at two stations, and a line that falls
 * silent is cut and taken up anew. A feed that is taken up anew tells how much it has missed, and how much of that is left.
 */
export const followChanges = async (options: FeedOptions): Promise<void> => {
  const { line, onProblem } = options
  const signal = AbortSignal.any([options.signal, line.closing])
  let { since } = options
  let pauseMs = firstPauseMs
  const reached = (seq: string): void => {
    since = seq
    pauseMs = firstPauseMs
  }
  for (let isFirst = true; !isAborted(signal); isFirst = false) {
    const problem = await readFeed({ ...options, signal, since, isFirst }, reached)
    if (isAborted(signal)) return
    onProblem(problem)
    // An answer with an error status is an answer: the line stands.
    if (!problem.startsWith('http')) line.lost(problem)
    await pause(pauseMs * (0.5 + Math.random()), signal)
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
  }
}

/** Reads one connection's worth of rows; resolves with why it ended. */
const readFeed = async (
  options: FeedOptions & { isFirst: boolean },
  reached: (seq: string) => void,
): Promise<string> => {
  const { line, database, since, signal, onBatch, isFirst } = options
  const query = new URLSearchParams({
    feed: 'continuous',
    include_docs: 'true',
    conflicts: 'true',
    heartbeat: String(heartbeatMs),
    since,
  })
  const silence = new AbortController()
  const watchdog = setTimeout(() => silence.abort(), silenceMs)
  const ended = AbortSignal.any([signal, silence.signal])
  try {
    let pending = isFirst ? undefined : await rowsBehind({ line, database, since, signal: ended })
    if (pending !== undefined) onBatch({ rows: [], lastSeq: since, pending })
    watchdog.refresh()
    const response = await line.send({
      method: 'GET',
      path: `/${database}/_changes?${query.toString()}`,
      headers: { accept: 'application/json', 'accept-encoding': 'identity' },
      signal: ended,
      timeoutMs: connectMs,
    })
    if (response.statusCode !== 200) {
      letGo(response)
      return `http ${String(response.statusCode)}`
    }
    const batch = batcher((rows, lastSeq) => {
      reached(lastSeq)
      pending = pending === undefined || pending === 0 ? undefined : Math.max(0, pending - rows.length)
      onBatch({ rows, lastSeq, ...(pending === undefined ? {} : { pending }) })
    })
    response.on('data', () => {
      watchdog.refresh()
      line.heard()
    })
    for await (const text of linesOf(response)) {
      if (text === '') continue
      const row = parse(text)
      if (row === undefined) return 'malformed'
      if ('seq' in row) batch(row)
    }
    return silence.signal.aborted ? 'silent' : 'ended'
  } catch (error) {
    return silence.signal.aborted
      ? 'silent'
      : error instanceof Error && 'reason' in error
        ? String(error.reason)
        : 'broken'
  } finally {
    clearTimeout(watchdog)
  }
}

/**
 * The lines of a body that never ends; unlike `readline` it throws when the connection breaks, and when a line is longer
 * than any row can be.
 */
async function* linesOf(response: IncomingMessage): AsyncGenerator<string> {
  response.setEncoding('utf8')
  let rest = ''
  for await (const chunk of response) {
    const lines = `${rest}${String(chunk)}`.split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > longestLine) throw new Unreachable('endless')
    yield* lines
  }
}

const parse = (text: string): ChangeRow | { last_seq: string } | undefined => {
  try {
    const row = z.union([ChangeRow, LastLine]).parse(JSON.parse(text))
    // It could not be handed over. The window names a row without its document, and goes on behind it.
    return 'doc' in row && isTooDeep(row.doc) ? { ...row, doc: null } : row
  } catch {
    return undefined
  }
}

const batcher = (deliver: (rows: ChangeRow[], lastSeq: string) => void) => {
  let rows: ChangeRow[] = []
  const flush = (): void => {
    const last = rows.at(-1)
    if (last === undefined) return
    const ready = rows
    rows = []
    deliver(ready, last.seq)
  }
  return (row: ChangeRow): void => {
    rows.push(row)
    if (rows.length === 1) setImmediate(flush)
    if (rows.length >= batchRows) flush()
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })

/** A function of its own, as the compiler takes a property it has seen false to stay so. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted
