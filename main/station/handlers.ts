import type { Screen, StationDescription } from '#preload/contract.ts'
import { HandlerFailure } from '#preload/failure.ts'
import type { StationHandlers } from '#preload/handlers.ts'
import { deviceHandlers } from '../devices/handlers.ts'
import { type CarryParts, carryHandlers } from '../carry/handlers.ts'
import { followChanges } from '../central/feeds.ts'
import type { Servers } from '../central/servers.ts'
import type { StationDevices } from '../devices/devices.ts'
import type { Door } from '../door/door.ts'
import type { Drills } from '../drill/drills.ts'
import type { Drafts } from '../drafts/drafts.ts'
import { ipdcHandlers } from '../ipdc/handlers.ts'
import type { KeptReading } from '../ipdc/keptReading.ts'
import { type Log, errorFacts } from '../log/log.ts'
import type { mailerWith } from '../mail/mailer.ts'
import type { ReplicaMarks } from '../replica/marks.ts'
import type { Serving } from '../relay/serving.ts'
import type { Training } from '../training/training.ts'
import { keepFeeds, writeFeed } from '../feeds/feedFolder.ts'
import { followedFeeds } from './followed.ts'

export type StationParts = {
  description: StationDescription
  door: Door
  replicaMarks: ReplicaMarks
  servers: Pick<Servers, 'line' | 'present'>
  serving: Serving
  drills: Drills
  training: Training
  devices: StationDevices
  drafts: Drafts
  log: Log
  openScreen: (screen: Screen) => boolean
  /** Tells the host which layouts the station's display windows show, by id; none where it is one, whichever. */
  knowDisplays: (layouts: readonly string[]) => void
  /** Vouches in the station's name, for what it gives along in a file. */
  sign: CarryParts['sign']
  transfers: CarryParts['transfers']
  /** What was read of a catalogue and not taken in yet. */
  catalogueReading: KeptReading
  now: () => number
  /** Where agendas are written as calendar files, if anywhere. */
  feedsFolder: string | undefined
  sendMail: ReturnType<typeof mailerWith>
  /** Aborted when the station closes, although its windows stay. */
  closing: AbortSignal
}

/** What each channel of the contract does at this station. */
export const stationHandlers = (parts: StationParts): StationHandlers => {
  const { description, door, replicaMarks, servers, serving, drills, training, devices, drafts, log } = parts
  const { openScreen, knowDisplays, closing } = parts
  const followed = followedFeeds()
  const carried = carryHandlers(parts)
  const ipdc = ipdcHandlers(parts)
  /** Nothing that is practised on a throw-away copy reaches another station. */
  const realOnly = <T>(act: () => Promise<T>): Promise<T> =>
    description.training === true ? Promise.reject(new HandlerFailure('notAllowed')) : act()
  /** Only where the station's own configuration says. */
  const feedsPlace = (): string => {
    if (parts.feedsFolder === undefined) throw new HandlerFailure('notAllowed')
    return parts.feedsFolder
  }
  return {
    describeStation: () => Promise.resolve(description),

    issueNumber: (ticket) => door.issueNumber(ticket),
    reserveNumbers: (request) => door.reserveNumbers(request),
    reservations: () => Promise.resolve(door.reservations()),
    appendToVisit: (request) => door.append(request),
    appendToDesk: (request) => door.append(request),
    appendToContact: (request) => door.append(request),
    appendToAppointment: (request) => door.append(request),
    giveStamp: async ({ seen }) => ({ at: await door.giveStamp(seen) }),
    keepEdit: ({ document }) => door.keepEdit(document),
    writeFeed: async ({ feed, names }) => {
      const nameOf = (product: string): string => names[product] ?? product
      return { changed: await writeFeed(feedsPlace(), { feed, nameOf }) }
    },
    keepFeeds: async ({ resources }) => {
      await keepFeeds(feedsPlace(), resources)
      return {}
    },
    sendMail: (mail) => parts.sendMail(mail),
    unconfirmedEdits: () => Promise.resolve(door.unconfirmedEdits()),
    unconfirmedEntries: () => Promise.resolve(door.unconfirmed()),
    confirmEntries: async ({ entries }) => {
      await door.confirm(entries)
      return {}
    },
    seenVisits: async ({ visits }) => {
      await door.seen(visits)
      return {}
    },
    unsent: () => Promise.resolve({ entries: door.unsent() }),

    replicaMarks: () => Promise.resolve(replicaMarks.present()),
    markReplica: async ({ replica, mark }) => {
      await replicaMarks.raise(replica, mark)
      return {}
    },

    connection: () => Promise.resolve(servers.present()),
    follow: ({ feed, database, since, stay }, caller) => {
      const line = servers.line(stay)
      // The page will hear of the move, and begin anew.
      if (line === undefined) return Promise.resolve({})
      followChanges({
        line,
        database,
        since,
        signal: AbortSignal.any([followed.begin(caller, feed), closing]),
        onBatch: (batch) => caller.tell('changes', { feed, ...batch }),
        onProblem: (problem) => log.warn('feed', { database, problem }),
      }).catch((error: unknown) => log.error('feed', errorFacts(error)))
      return Promise.resolve({})
    },
    unfollow: ({ feed }, caller) => {
      followed.end(caller, feed)
      return Promise.resolve({})
    },

    knowSite: async (site) => {
      await serving.learn(site)
      drills.learn(site.drill)
      knowDisplays(site.screens ?? [])
      return {}
    },
    relayState: () => Promise.resolve(serving.state()),
    startRelay: ({ by }) => realOnly(() => serving.start(by)),
    endRelay: ({ by }) => serving.end(by),

    drillState: () => Promise.resolve(drills.state()),
    startDrill: (drill) => Promise.resolve(drills.start(drill)),
    endDrill: ({ by }) => Promise.resolve(drills.end(by)),

    trainingState: () => Promise.resolve(training.state()),
    giveForTraining: ({ documents, begins }) => {
      training.give(documents, begins)
      return Promise.resolve({})
    },
    startTraining: (wanted) => training.start(wanted),
    endTraining: () => training.end(),

    ...deviceHandlers(devices),

    drafts: ({ screen }) => Promise.resolve(drafts.of(screen)),
    keepDraft: ({ screen, key, value }) => {
      drafts.keep(screen, key, value)
      return Promise.resolve({})
    },

    openScreen: ({ screen }) => Promise.resolve({ opened: openScreen(screen) }),
    report: ({ level, event, facts }) => {
      log[level](`screen.${event}`, facts)
      return Promise.resolve({})
    },

    ...carried,
    ...ipdc,
    makeBundle: (request, caller) => realOnly(() => carried.makeBundle(request, caller)),
  }
}
