import { Agent } from 'node:https'
import type { Duplex } from 'node:stream'
import { type TLSSocket, connect } from 'node:tls'
import { type Claim, type StationTls, proofOf } from '#sync/relay/certificate.ts'
import type { CentralClient } from './client.ts'
import { letGo } from './letGo.ts'
import { Unreachable } from './request.ts'
import { sendOver } from './send.ts'

/** Where a station that serves the building can be reached. */
export type RelayAddress = { station: string; host: string; port: number }

/** What both ends of a connection in the building prove, and know each other by. */
export type BuildingTrust = {
  site: string
  tls: StationTls
  publicKeyOf: (claim: Claim) => string | undefined
}

const connectMs = 4_000

/**
 * A client of the relay at this address. It says nothing before the other end has proven to be that station of this site;
 * it is known there by its own certificate, so it needs no session.
 */
export const relayClient = ({ station, host, port }: RelayAddress, trust: BuildingTrust): CentralClient => {
  const base = new URL(`https://${host.includes(':') ? `[${host}]` : host}:${String(port)}`)
  const agent = new ProvenAgent({ station, host, port }, trust)
  const send = sendOver(base, agent)
  let accepted: Promise<boolean> | undefined
  const ask = async (): Promise<boolean> => {
    const response = await send({ method: 'GET', path: '/_session', timeoutMs: connectMs })
    letGo(response)
    return response.statusCode === 200
  }
  const isSignedIn = (): Promise<boolean> =>
    (accepted ??= ask().catch((error: unknown) => {
      accepted = undefined
      throw error
    }))
  return {
    send,
    signIn: () => {
      accepted = undefined
      return isSignedIn()
    },
    isSignedIn,
    drop: () => agent.destroy(),
    close: () => agent.destroy(),
  }
}

/** Hands out connections only once the other end is proven. Node takes them from an agent's `createConnection`. */
class ProvenAgent extends Agent {
  readonly #address: RelayAddress
  readonly #trust: BuildingTrust

  constructor(address: RelayAddress, trust: BuildingTrust) {
    super({ keepAlive: true })
    this.#address = address
    this.#trust = trust
  }

  override createConnection(_options: unknown, done?: (error: Error | null, socket: Duplex) => void): undefined {
    const { host, port } = this.#address
    const { tls } = this.#trust
    const socket = connect({ host, port, ...tls, minVersion: 'TLSv1.3', rejectUnauthorized: false })
    const patience = setTimeout(() => socket.destroy(new Unreachable('timeout')), connectMs)
    const fail = (error: Error): void => {
      clearTimeout(patience)
      done?.(error, socket)
    }
    socket.once('error', fail)
    socket.once('secureConnect', () => {
      clearTimeout(patience)
      socket.off('error', fail)
      if (this.#isMeant(socket)) done?.(null, socket)
      else {
        socket.destroy()
        done?.(new Unreachable('notTheStation'), socket)
      }
    })
    return undefined
  }

  #isMeant(socket: TLSSocket): boolean {
    const { site, publicKeyOf } = this.#trust
    const proof = proofOf(socket.getPeerX509Certificate(), publicKeyOf)
    return proof.proven && proof.claim.site === site && proof.claim.station === this.#address.station
  }
}
