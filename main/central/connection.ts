import type { IncomingMessage } from 'node:http'
import type { Connection } from '#preload/contract.ts'
import { endedHeader } from '#sync/relay/building.ts'
import { type CentralClient } from './client.ts'
import { type CentralRequest, Unreachable } from './request.ts'

/** The line to one central database as the station sees it: every answer and every failure passes here. */
export type Line = {
  send: (request: CentralRequest) => Promise<IncomingMessage>
  /** The server gave a sign of life on a connection that stays open. */
  heard: () => void
  /** Something showed that the line is down, such as a feed that fell silent. */
  lost: (reason: string) => void
  /** Asks the server now whether it is there. */
  look: () => void
  /**
   * Every connection is dead without knowing it, as after sleep: cut off for this reason until the server answers on a new
   * one. What was under way fails, and feeds are taken up anew.
   */
  takeUpAnew: (reason: string) => void
  present: () => Connection
  onChange: (listener: (connection: Connection) => void) => void
  /** Aborted by `close`; whoever follows a feed over this line ends with it. */
  closing: AbortSignal
  close: () => void
}

const probeMs = 1_000
/** A server that does not accept this station is asked less often: CouchDB locks an account after some wrong passwords. */
const refusedProbeMs = 15_000
/** The server answers, but no longer accepts this station's password. */
const refused = '401'
/** A relay has said that it serves the building no longer. */
export const relayEnded = 'relayEnded'
const probeTimeoutMs = 4_000
/** How often the time of the last exchange is told when nothing else changes. */
const freshnessMs = 5_000

/**
 * Watches a client. While cut off it asks the server every second whether it is back, so that nobody else has to. `from` is
 * how things stand where something is known already.
 */
export const watchLine = (client: CentralClient, now: () => number, from?: Connection): Line => {
  const listeners = new Set<(connection: Connection) => void>()
  let connection: Connection = from ?? { state: 'cutOff', since: now(), reason: 'starting' }
  let probe: NodeJS.Timeout | undefined
  const closing = new AbortController()
  /** What fails now was under way before; that says nothing of the server. */
  let waking = false
  let told = 0

  const become = (next: Connection): void => {
    const changed = next.state !== connection.state || next.reason !== connection.reason
    connection = next
    if (!changed && now() - told < freshnessMs) return
    told = now()
    for (const listener of listeners) listener(connection)
  }
  const answered = (response: IncomingMessage, askedAt: number): void => {
    const { reason: _reason, ...before } = connection
    const skewMs = skewOf(response, { askedAt, now: now() })
    waking = false
    become({
      ...before,
      ...(skewMs === undefined ? {} : { skewMs }),
      lastExchange: now(),
      state: 'online',
      since: connection.state === 'online' ? connection.since : now(),
    })
  }
  const lost = (reason: string): void => {
    if (closing.signal.aborted) return
    if (!waking) {
      become({
        ...connection,
        state: 'cutOff',
        reason,
        since: connection.state === 'cutOff' ? connection.since : now(),
      })
    }
    probe ??= setTimeout(tryAgain, reason === refused ? refusedProbeMs : probeMs)
  }
  const tryAgain = (): void => {
    probe = undefined
    waking = false
    look()
  }
  const look = (): void => {
    if (!closing.signal.aborted) askAgain().catch((error: unknown) => lost(reasonOf(error)))
  }
  const askAgain = async (): Promise<void> => {
    if (connection.reason === refused && !(await client.signIn())) lost(refused)
    // What it fails with it has told already.
    else await exchange({ method: 'GET', path: '/_up', timeoutMs: probeTimeoutMs }, problemOf).catch(() => undefined)
  }
  /** A server answers to anybody that it is up, so that says nothing while it has not let this station in. */
  const problemOf = async (response: IncomingMessage): Promise<string | undefined> => {
    if (!(await saysJson(response))) return 'notJson'
    return (await client.isSignedIn()) ? undefined : refused
  }
  const send = (request: CentralRequest): Promise<IncomingMessage> =>
    exchange(request, () => Promise.resolve(undefined))
  /** `problemIn` looks at an answer once more, beyond its head, before the line counts as standing. */
  const exchange = async (
    request: CentralRequest,
    problemIn: (response: IncomingMessage) => Promise<string | undefined>,
  ): Promise<IncomingMessage> => {
    const askedAt = now()
    try {
      const response = await client.send(request)
      if (!isDatabase(response)) {
        response.destroy()
        throw new Unreachable('notJson')
      }
      waking = false
      if (response.headers[endedHeader] !== undefined) lost(relayEnded)
      else if (isDown(response)) lost(String(response.statusCode))
      else if (response.statusCode === 401) lost(refused)
      else {
        const problem = await problemIn(response)
        if (problem !== undefined) throw new Unreachable(problem)
        answered(response, askedAt)
      }
      return response
    } catch (error) {
      // A caller that gave up says nothing about the line.
      if (request.signal?.aborted !== true) lost(reasonOf(error))
      throw error
    }
  }
  tryAgain()
  return {
    send,
    heard: () => {
      if (connection.state === 'online') become({ ...connection, lastExchange: now() })
    },
    lost,
    look,
    takeUpAnew: (reason) => {
      lost(reason)
      waking = true
      client.drop()
      look()
    },
    present: () => connection,
    onChange: (listener) => {
      listeners.add(listener)
    },
    closing: closing.signal,
    close: () => {
      closing.abort()
      clearTimeout(probe)
      client.close()
    },
  }
}

const reasonOf = (error: unknown): string => (error instanceof Unreachable ? error.reason : 'error')

/** A gateway or a server that is starting answers for a database that is not there. */
const isDown = ({ statusCode = 0 }: IncomingMessage): boolean => statusCode >= 502 && statusCode <= 504

/**
 * CouchDB answers with JSON, which it may call plain text, and sends nobody elsewhere. Anything else is a captive portal or
 * a proxy that means well: the database was not reached. One that finds a request too large says so in its own words.
 */
export const isDatabase = ({ statusCode = 0, headers }: IncomingMessage): boolean =>
  statusCode === 413 ||
  (/^(application\/json|text\/plain)\b|^$/i.test(headers['content-type']?.trim() ?? '') &&
    ((statusCode >= 200 && statusCode <= 202) || (statusCode >= 400 && statusCode <= 599)))

const largestGreeting = 100_000

/** Reads a short answer to its end: whether it is whole, and JSON as it claims to be. */
const saysJson = async (response: IncomingMessage): Promise<boolean> => {
  let said = ''
  try {
    for await (const chunk of response.setEncoding('utf8')) {
      said += String(chunk)
      if (said.length > largestGreeting) return false
    }
    JSON.parse(said)
    return true
  } catch {
    return false
  }
}

/** The computer may have slept, or its clock may have been set, while an answer took longer than this, in ms. */
const longestComparedMs = 3_000

/** The `Date` header has whole seconds, so half a second is its middle. */
const skewOf = (
  { headers }: IncomingMessage,
  { askedAt, now }: { askedAt: number; now: number },
): number | undefined => {
  const server = Date.parse(headers.date ?? '')
  return Number.isNaN(server) || Math.abs(now - askedAt) > longestComparedMs ? undefined : server + 500 - now
}
