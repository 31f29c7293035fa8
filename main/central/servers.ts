import type { Connection, FollowedServer } from '#preload/contract.ts'
import {
  type Answer,
  type Pace,
  amongRelays,
  firstChoice,
  followedEnded,
  followedHeard,
  nextAsking,
  othersHeard,
  toAsk,
  usualPace,
} from './choice.ts'
import { type CentralAddress, type CentralClient, centralClient } from './client.ts'
import { type Held, openGate } from './gate.ts'
import { type Line, isDatabase, relayEnded, watchLine } from './connection.ts'
import { letGo } from './letGo.ts'

/**
 * The way to whichever of its servers the station follows. From its coming to a server until it moves on is one *stay*:
 * what was agreed during one, sequences above all, says nothing to another server.
 */
export type Servers = {
  /** The line of a stay while it lasts, the present one's where none is named. */
  line: (stay?: string) => Line | undefined
  present: () => Connection
  onChange: (listener: (connection: Connection) => void) => void
  /** Asks the followed server now whether it is there. */
  look: () => void
  /** The relays that can stand in for the servers, in the order in which they are asked. */
  knowRelays: (relays: readonly RelayPlace[]) => void
  /** Whether this station, which follows a relay, goes back by itself: only the relay's own does. */
  leavesRelay: (leaves: boolean) => void
  /** Keeps the station from some of its servers, or lets it go to them again. */
  hold: (held: Held) => void
  held: () => Held
  /** Every connection is dead without knowing it, as after sleep. */
  takeUpAnew: (reason: string) => void
  close: () => void
}

/** A station that may serve the building: its address says whether it is the same as before. */
export type RelayPlace = { station: string; address: string; client: () => CentralClient }

type Place = { name: string; kind: FollowedServer['kind']; address: string; client: CentralClient }
type Stay = { server: FollowedServer; line: Line }

const answerMs = 4_000

/**
 * Follows the first of the servers that answers and accepts the station: another when it has fallen silent, and an earlier
 * one again when that is back to stay (`choice.ts`). What is under way at a move fails as on a line that is lost.
 */
export const followServers = (options: {
  servers: readonly [CentralAddress, ...CentralAddress[]]
  site: string
  now: () => number
  pace?: Pace
  clientOf?: (server: CentralAddress) => CentralClient
}): Servers => {
  const { servers, site, now, pace = usualPace, clientOf = centralClient } = options
  const gate = openGate()
  const homes = servers.map((server): Place => {
    const { host } = new URL(server.url)
    return { name: host, kind: 'centre', address: host, client: gate.behind(clientOf(server), 'centre') }
  })
  let places: readonly Place[] = homes
  const listeners = new Set<(connection: Connection) => void>()
  let choice = firstChoice(places.length, clock(), pace)
  let moves = 0
  let timer: NodeJS.Timeout | undefined
  let isAsking = false
  let isClosed = false

  const placeAt = (place: number): Place => {
    const found = places[place]
    if (found === undefined) throw new Error('A station follows one of its servers.')
    return found
  }
  const stayAt = (place: number, from?: Connection): Stay => {
    const { name, kind, client } = placeAt(place)
    const server = { name, kind, place: place + 1, of: places.length, stay: `${String(place)}-${String(moves)}` }
    const line = watchLine(client, now, from)
    line.onChange((connection) => {
      if (followed.line !== line) return
      choice =
        connection.reason === relayEnded
          ? followedEnded(choice, clock())
          : followedHeard(choice, connection.state === 'online', clock())
      planAsking()
      tell()
    })
    return { server, line }
  }
  const present = (): Connection => ({ ...followed.line.present(), server: followed.server })
  const tell = (): void => {
    for (const listener of listeners) listener(present())
  }
  const planAsking = (): void => {
    clearTimeout(timer)
    const ms = isAsking || isClosed ? undefined : nextAsking(choice, clock())
    if (ms !== undefined) timer = setTimeout(() => void askOthers(), ms)
  }
  /** All at once, and heard in order: one that lets us wait holds up nobody but those after it. */
  const askOthers = async (): Promise<void> => {
    isAsking = true
    const questions = toAsk(choice, clock()).map((at) => ({ asked: placeAt(at), answer: answerOf(placeAt(at), site) }))
    for (const { asked, answer } of questions) {
      const said = await answer
      if (isClosed) return
      const place = places.indexOf(asked)
      // A relay that is none any more.
      if (place < 0) continue
      choice = othersHeard(choice, { place, answer: said, now: clock(), jitter: Math.random() })
      if (choice.place === place) {
        moveTo(place)
        break
      }
    }
    isAsking = false
    planAsking()
  }
  const moveTo = (place: number): void => {
    const before = followed.line.present()
    const { reason: _reason, skewMs: _skewMs, ...rest } = before
    moves++
    const since = before.state === 'online' ? before.since : now()
    const left = followed.line
    // It has just answered.
    followed = stayAt(place, { ...rest, state: 'online', since, lastExchange: now() })
    left.close()
    tell()
  }

  const knowRelays = (relays: readonly RelayPlace[]): void => {
    const before = places.slice(homes.length)
    const isSame = (one: { address: string }) => (other: { address: string }) => one.address === other.address
    const known = relays.map(
      (relay) =>
        before.find(isSame(relay)) ?? {
          name: relay.station,
          kind: 'relay' as const,
          address: relay.address,
          client: gate.behind(relay.client(), 'relay'),
        },
    )
    const present = before.find((place) => place === places[choice.place])
    // The one that is followed is left by the usual rule, when it falls silent.
    const kept = present === undefined || known.includes(present) ? known : [...known, present]
    for (const place of before) if (!kept.includes(place)) place.client.close()
    choice = amongRelays(
      choice,
      kept.map((place) => (places.includes(place) ? places.indexOf(place) : undefined)),
    )
    places = [...homes, ...kept]
    planAsking()
  }

  let followed: Stay = stayAt(0)
  planAsking()
  return {
    line: (stay) => (stay === undefined || stay === followed.server.stay ? followed.line : undefined),
    present,
    onChange: (listener) => void listeners.add(listener),
    look: () => followed.line.look(),
    knowRelays,
    leavesRelay: (leaves) => {
      choice = { ...choice, leavesRelay: leaves }
      planAsking()
    },
    held: gate.held,
    hold: (held) => {
      gate.hold(held)
      followed.line.look()
    },
    takeUpAnew: (reason) => {
      for (const { client } of places) client.drop()
      followed.line.takeUpAnew(reason)
    },
    close: () => {
      isClosed = true
      clearTimeout(timer)
      followed.line.close()
      for (const { client } of places) client.close()
    },
  }
}

/** A clock that nobody sets: how long something lasts does not depend on what time it is. */
const clock = (): number => performance.now()

/** A server accepts the station when it lets it read what the site has. */
const answerOf = async ({ client }: Place, site: string): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<Answer>((tooLate) => (timer = setTimeout(() => tooLate('silent'), answerMs)))
  return Promise.race([ask(client, site).catch((): Answer => 'silent'), patience]).finally(() => clearTimeout(timer))
}

const ask = async (client: CentralClient, site: string): Promise<Answer> => {
  const response = await client.send({ method: 'GET', path: `/balie_${site}`, timeoutMs: answerMs })
  letGo(response)
  const { statusCode = 0 } = response
  if (!isDatabase(response) || statusCode >= 500) return 'silent'
  return statusCode === 200 ? 'accepts' : 'refuses'
}
