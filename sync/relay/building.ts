import { createServer } from 'node:https'
import { Socket } from 'node:net'
import type { Server } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { TLSSocket } from 'node:tls'
import type { Caller } from './caller.ts'
import type { Sessions } from './signIn.ts'
import { unauthorized } from './refusal.ts'
import { type Claim, type StationTls, proofOf } from './certificate.ts'
import { countStrangers } from './strangers.ts'

/** Somebody who was not let in, for the log and for whoever may know the station. */
export type Refused = { address: string; why: 'notTls' | 'noStation' | 'unknownKey' | 'tooMany'; claim?: Claim }

export type BuildingOptions = {
  /** The address it listens at: all of the machine's unless one is given. */
  host?: string
  /** 0 takes any free port. */
  port: number
  tls: StationTls
  /** The public key of a station's key that may come in; nothing for one that may not. */
  publicKeyOf: (claim: Claim) => string | undefined
  rolesOf: (claim: Claim) => { name: string; roles: readonly string[] }
  onRefused: (refused: Refused) => void
}

export type Building = {
  port: number
  /** Tells the stations to look elsewhere, for as long as they need to hear it, and closes. */
  end: () => Promise<void>
  close: () => Promise<void>
}

/** The header by which a relay says that it stops, with the answer 503. */
export const endedHeader = 'x-balie-relay-ended'
const endingMs = 5_000

type Answer = (request: IncomingMessage, response: ServerResponse, sessions: Sessions) => void

// A day's worth of document ids fits in a query.
const longestHead = 64 * 1024

/**
 * Opens the relay to the building: over TLS only, for stations that prove the key by which the site knows them. Passwords
 * and sessions mean nothing here, so none can be stolen or played again.
 */
export const openToBuilding = async (options: BuildingOptions, answer: Answer): Promise<Building> => {
  const { host, port, tls, publicKeyOf, rolesOf, onRefused } = options
  const strangers = countStrangers()
  const server = createServer({
    ...tls,
    minVersion: 'TLSv1.3',
    requestCert: true,
    // No authority knows the stations; who it is, is looked at below.
    rejectUnauthorized: false,
    handshakeTimeout: 5_000,
    maxHeaderSize: longestHead,
    headersTimeout: 10_000,
    requestTimeout: 60_000,
    keepAliveTimeout: 65_000,
  })
  const refuse = (socket: { remoteAddress?: string | undefined }, refused: Omit<Refused, 'address'>): void =>
    onRefused({ address: socket.remoteAddress ?? '', ...refused })
  const callerOn = (socket: TLSSocket): Caller | undefined => {
    const proof = proofOf(socket.getPeerX509Certificate(), publicKeyOf)
    return proof.proven ? { ...rolesOf(proof.claim), authenticated: 'default' } : undefined
  }
  /** Also those that are still shaking hands, which a server that closes would wait for. */
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    if (!(socket instanceof Socket)) return
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    if (strangers.admit(socket)) return
    refuse(socket, { why: 'tooMany' })
    socket.destroy()
  })
  server.on('secureConnection', (socket) => {
    const proof = proofOf(socket.getPeerX509Certificate(), publicKeyOf)
    if (proof.proven) strangers.isKnown(socket)
    else if (proof.claim === undefined) refuse(socket, { why: 'noStation' })
    else refuse(socket, { why: 'unknownKey', claim: proof.claim })
  })
  server.on('tlsClientError', (_error, socket) => refuse(socket, { why: 'notTls' }))
  const sessions: Sessions = {
    // Asked anew for each request: a key that is withdrawn is out from then on.
    identify: ({ socket }) => {
      const caller = socket instanceof TLSSocket ? callerOn(socket) : undefined
      if (caller === undefined) return Promise.reject(unauthorized('unknown_key'))
      return Promise.resolve({ caller })
    },
    signIn: () => Promise.reject(unauthorized('Stations are known by their keys here.')),
  }
  let isEnding = false
  server.on('request', (request, response) => {
    if (isEnding) sayEnded(response)
    else answer(request, response, sessions)
  })
  return {
    port: await listen(server, port, host),
    end: async () => {
      isEnding = true
      server.closeAllConnections()
      await new Promise((told) => setTimeout(told, endingMs))
      await close(server, sockets)
    },
    close: () => close(server, sockets),
  }
}

const sayEnded = (response: ServerResponse): void => {
  const headers = { 'Content-Type': 'application/json', [endedHeader]: '1', Connection: 'close' }
  response.writeHead(503, headers).end('{"error":"relay_ended","reason":"Look for another server."}\n')
}

const listen = (server: Server, port: number, host: string | undefined): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      server.off('error', reject)
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('the relay has no port'))
      else resolve(address.port)
    })
  })

const close = (server: Server, sockets: ReadonlySet<Socket>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    for (const socket of sockets) socket.destroy()
  })
