import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { type Building, type BuildingOptions, openToBuilding } from './building.ts'
import { sendJson } from './call.ts'
import type { Cipher } from './cipher.ts'
import { openDatabases } from './databases.ts'
import { serverKey } from './keys.ts'
import { Refusal } from './refusal.ts'
import { route } from './router.ts'
import { version } from './routes/server.ts'
import { makeSessions } from './signIn.ts'
import { openStore } from './store.ts'
import { usersDatabase } from './users.ts'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { House } from './call.ts'
import type { Databases } from './databases.ts'
import type { Admin, Sessions } from './signIn.ts'
import type { Store } from './store.ts'

export type RelayOptions = {
  /** Holds everything the relay keeps; made when it is not there. One process at a time. */
  readonly folder: string
  /** 0 takes any free port. */
  readonly port: number
  readonly admin: Admin
  /** How values lie on disk; in plain text without it. */
  readonly cipher?: Cipher
  /** Told of errors that no answer could carry in full. Without it they are only answered with a 500. */
  readonly onFault?: (fault: unknown) => void
}

export type Relay = {
  readonly url: string
  readonly port: number
  /** Serves stations on the building's network as well, which it knows by their keys. */
  readonly openToBuilding: (options: BuildingOptions) => Promise<Building>
  /** Ends feeds and connections at once; answers when what was being written is on disk. */
  readonly close: () => Promise<void>
}

// A day's worth of document ids fits in a query.
const longestHead = 64 * 1024

/** A value made once and kept with the data. */
const keptValue = async (store: Store, name: 'uuid' | 'secret'): Promise<string> => {
  const kept = await store.get(serverKey(name))
  if (kept !== undefined) return kept
  const made = randomBytes(name === 'uuid' ? 16 : 32).toString('hex')
  await store.write(async (transaction) => {
    transaction.put(serverKey(name), made)
    return Promise.resolve()
  })
  return made
}

const usersIn = (databases: Databases) =>
  databases.names().includes(usersDatabase) ? databases.get(usersDatabase) : databases.create(usersDatabase)

const openHouse = async (store: Store, options: RelayOptions, onFault: House['onFault']): Promise<House> => {
  const databases = await openDatabases(store, onFault)
  const secret = await keptValue(store, 'secret')
  const users = await usersIn(databases)
  const sessions = makeSessions({ admin: options.admin, secret, users, now: Date.now })
  return { uuid: await keptValue(store, 'uuid'), databases, sessions, onFault }
}

const refuse = (house: House, response: ServerResponse, fault: unknown): void => {
  const refusal = fault instanceof Refusal ? fault : new Refusal(500, 'unknown_error', 'The relay failed.')
  if (fault !== refusal) house.onFault(fault)
  if (response.headersSent) response.destroy()
  else sendJson({ response }, refusal.status, { error: refusal.error, reason: refusal.reason })
}

const answer = async (
  house: House,
  request: IncomingMessage,
  response: ServerResponse,
  sessions: Sessions = house.sessions,
): Promise<void> => {
  try {
    response.setHeader('Server', `CouchDB/${version} (balie-relay)`)
    const { caller, cookie } = await sessions.identify(request)
    if (cookie !== undefined) response.setHeader('Set-Cookie', cookie)
    const [path = '/', ...query] = (request.url ?? '/').split('?')
    const method = request.method ?? 'GET'
    const call = {
      house: { ...house, sessions },
      request,
      response,
      method,
      query: new URLSearchParams(query.join('?')),
      caller,
    }
    await route(call, path)
  } catch (fault) {
    // Whoever goes away in the middle of a question is no fault, and hears no answer.
    if (fault !== request.errored) refuse(house, response, fault)
  } finally {
    // A body that was not read to its end would hold the connection.
    request.resume()
  }
}

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('the relay has no port'))
      else resolve(address.port)
    })
  })

/**
 * A server with the part of CouchDB 3.5's interface that Balie uses, on this machine only until it is opened to the building.
 * Throws when the folder is open in another process or the port is taken.
 */
export const startRelay = async (options: RelayOptions): Promise<Relay> => {
  const host = '127.0.0.1'
  const store = await openStore(options.folder, options.cipher)
  const buildings: Building[] = []
  try {
    let closing: Promise<void> | undefined
    // Whoever still waits for an answer while the store closes gets none: that is no fault.
    const house = await openHouse(store, options, (fault) => {
      if (closing === undefined) options.onFault?.(fault)
    })
    const server = createServer({ maxHeaderSize: longestHead, keepAliveTimeout: 65_000 }, (request, response) => {
      void answer(house, request, response)
    })
    const port = await listen(server, options.port, host)
    const close = async () => {
      await Promise.all(buildings.map((building) => building.close()))
      server.close()
      server.closeAllConnections()
      await store.close()
    }
    return {
      url: `http://${host}:${port}`,
      port,
      openToBuilding: async (building) => {
        const open = await openToBuilding(building, (...asked) => void answer(house, ...asked))
        buildings.push(open)
        return open
      },
      close: () => (closing ??= close()),
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
