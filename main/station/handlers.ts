import type { Screen, StationDescription } from '#preload/contract.ts'
import type { StationHandlers } from '#preload/handlers.ts'
import type { Line } from '../central/connection.ts'
import { followChanges } from '../central/feeds.ts'
import type { Door } from '../door/door.ts'
import { type Log, errorFacts } from '../log/log.ts'
import type { Printing } from '../printing/printing.ts'

export type StationParts = {
  description: StationDescription
  door: Door
  line: Line
  printing: Printing
  log: Log
  openScreen: (screen: Screen) => boolean
  /** Aborted when the station closes, although its windows stay. */
  closing: AbortSignal
}

/** What each channel of the contract does at this station. */
export const stationHandlers = (parts: StationParts): StationHandlers => {
  const { description, door, line, printing, log, openScreen, closing } = parts
  const feeds = new Map<string, AbortController>()
  const unfollow = (key: string): void => {
    feeds.get(key)?.abort()
    feeds.delete(key)
  }
  return {
    describeStation: () => Promise.resolve(description),

    issueNumber: (ticket) => door.issueNumber(ticket),
    appendToVisit: (request) => door.append(request),
    appendToDesk: (request) => door.append(request),
    giveStamp: async ({ seen }) => ({ at: await door.giveStamp(seen) }),
    unconfirmedEntries: () => Promise.resolve(door.unconfirmed()),
    confirmEntries: async ({ entries }) => {
      await door.confirm(entries)
      return {}
    },
    unsent: () => Promise.resolve({ entries: door.unsent() }),

    connection: () => Promise.resolve(line.present()),
    follow: ({ feed, database, since }, caller) => {
      const key = `${caller.id} ${feed}`
      unfollow(key)
      const abort = new AbortController()
      feeds.set(key, abort)
      caller.onGone(() => unfollow(key))
      followChanges({
        line,
        database,
        since,
        signal: AbortSignal.any([abort.signal, closing]),
        onBatch: (batch) => caller.tell('changes', { feed, ...batch }),
        onProblem: (problem) => log.warn('feed', { database, problem }),
      }).catch((error: unknown) => log.error('feed', errorFacts(error)))
      return Promise.resolve({})
    },
    unfollow: ({ feed }, caller) => {
      unfollow(`${caller.id} ${feed}`)
      return Promise.resolve({})
    },

    print: (ticket) => printing.print(ticket),
    printerState: () => Promise.resolve({ state: printing.state() }),
    paper: () => Promise.resolve(printing.paper()),
    setFault: (fault) => {
      printing.setFault(fault)
      return Promise.resolve({})
    },

    openScreen: ({ screen }) => Promise.resolve({ opened: openScreen(screen) }),
    report: ({ level, event, facts }) => {
      log[level](`screen.${event}`, facts)
      return Promise.resolve({})
    },
  }
}
