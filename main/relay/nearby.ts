import { EventEmitter } from 'node:events'
import { Bonjour, type Service } from 'bonjour-service'
import * as z from 'zod'
import { KeyId } from '#domain/document/signed.ts'
import type { RelayAddress } from '../central/relayClient.ts'
import { type Log, errorFacts } from '../log/log.ts'

/** A relay that tells of itself on the building's network: where it is, and which key it will prove to have. */
export type FoundRelay = RelayAddress & { key: string }

/** What stations of one network tell each other without being asked (DNS service discovery over multicast, RFC 6763). */
export type Nearby = {
  /** Of the site's stations, as they say; whoever connects to one has it prove that. */
  found: () => readonly FoundRelay[]
  /** Tells the others that this station serves the building on this port, or no longer. */
  tell: (port: number | undefined) => void
  onChange: (listener: () => void) => void
  close: () => Promise<void>
}

const type = 'balie'
/** What is told once may be lost on its way, or told before a station was there. */
const askAgainMs = 15_000
/** Anybody on the network can tell of relays that there are not. */
const mostFound = 64

const Told = z.object({ site: z.string().max(12), station: z.string().min(1).max(64), key: KeyId })
const IPv4 = /^\d{1,3}(\.\d{1,3}){3}$/

/** For a station that neither hears nor tells. */
export const nobodyNearby: Nearby = {
  found: () => [],
  tell: () => undefined,
  onChange: () => undefined,
  close: () => Promise.resolve(),
}

export const watchNearby = (options: { site: string; station: string; key: string; log: Log }): Nearby => {
  const { site, station, key, log } = options
  const onFault = (error: unknown): void => log.warn('nearby', errorFacts(error))
  const bonjour = new Bonjour({}, onFault)
  hearFaults(bonjour, onFault)
  const listeners = new Set<() => void>()
  let told: Service | undefined
  let relays: readonly FoundRelay[] = []

  const look = (): void => {
    const next = browser.services.slice(0, mostFound).flatMap((service) => readRelay(service, { site, station }))
    if (JSON.stringify(next) === JSON.stringify(relays)) return
    relays = next
    for (const listener of listeners) listener()
  }
  const browser = bonjour.find({ type })
  for (const event of ['up', 'down', 'txt-update', 'srv-update'] as const) browser.on(event, look)
  const asking = setInterval(() => browser.update(), askAgainMs)
  return {
    found: () => relays,
    tell: (port) => {
      if (told?.port === port) return
      if (told !== undefined) bonjour.unpublishAll()
      told = undefined
      if (port === undefined) return
      // A name of its own, so that two stations that are called alike do not stand in each other's way.
      told = bonjour.publish({
        name: `${site}-${station}-${key}`,
        type,
        port,
        probe: false,
        txt: { site, station, key },
      })
    },
    onChange: (listener) => void listeners.add(listener),
    close: async () => {
      clearInterval(asking)
      browser.stop()
      await new Promise<void>((done) => bonjour.unpublishAll(() => done()))
      await new Promise<void>((done) => bonjour.destroy(() => done()))
    },
  }
}

const readRelay = (service: Service, own: { site: string; station: string }): FoundRelay[] => {
  const told = Told.safeParse(service.txt)
  if (!told.success || told.data.site !== own.site || told.data.station === own.station) return []
  const { station, key } = told.data
  const addresses = [service.referer?.address, ...(service.addresses ?? [])]
  const host = addresses.find((address) => address !== undefined && IPv4.test(address))
  return host === undefined ? [] : [{ station, key, host, port: service.port }]
}

/** Where there is no network yet, or another program has the port, the library would take the whole process along. */
const hearFaults = (bonjour: Bonjour, onFault: (error: unknown) => void): void => {
  const server: unknown = Reflect.get(bonjour, 'server')
  const mdns: unknown = typeof server === 'object' && server !== null ? Reflect.get(server, 'mdns') : undefined
  if (!(mdns instanceof EventEmitter)) throw new Error('bonjour-service keeps its socket elsewhere.')
  mdns.on('error', onFault)
}
