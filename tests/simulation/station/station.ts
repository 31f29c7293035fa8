import type { Membership } from '#domain/desk/sharers.ts'
import { type Envelope, smallerStands } from '#domain/document/log.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import type { Site } from '#domain/site/site.ts'
import { dayOf } from '#domain/time/day.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { serverClock } from '#main/central/serverClock.ts'
import { doorBefore } from '#main/door/door.ts'
import { callingWith } from '#renderer/state/calling.ts'
import { lastSeenDocuments, notedBy } from '#renderer/state/feeds.ts'
import { freezeMembers } from '#renderer/state/membership.ts'
import type { Board } from '#renderer/state/model.ts'
import { type BalieDocument, mergeDocuments, readDocument, sameDocument } from '#sync/merge/kinds.ts'
import { sendAhead } from '#sync/replication/ahead.ts'
import type { Incarnation } from '#sync/replication/incarnation.ts'
import { type CentralDatabase } from '#sync/replication/centralDatabase.ts'
import { type VerifiedDatabase, verifiedDatabase } from '#sync/replication/verifiedDatabase.ts'
import type { World } from '../world/world.ts'
import { beatOver } from './beats.ts'
import { centralOver } from './central.ts'
import { bookingsWith } from './bookings.ts'
import { type JournalDisk, emptyJournal, openJournal } from './journal.ts'
import { type Life, beginLife } from './life.ts'
import { openLine } from './line.ts'
import { meetingWith } from './meeting.ts'
import { recordOver } from './recording.ts'
import { type ReplicaDisk, emptyDisk, openReplica } from './replica.ts'
import { restoreFromJournal } from './restore.ts'
import { openScreen } from './screen.ts'

export type Role = 'welcome' | 'counter' | 'kiosk'

/** What a station is, and what outlives its crashes. */
export type StationPlan = {
  name: string
  role: Role
  ordinal: number
  counter: string
  queues: string[]
  /** The server it follows. */
  server: string
}
export type Station = StationPlan & {
  disk: {
    journal: JournalDisk
    replica: ReplicaDisk
    refused: Map<string, BalieDocument>
    incarnations: Map<string, Incarnation>
    /** Who shares the waiting visits, as the browser's storage has it. */
    membership: Membership | undefined
  }
  /** How far its clock is off, in ms. */
  offMs: number
  /** Switched off for weeks. */
  isAway: boolean
  run: Run | undefined
}
export type Run = Awaited<ReturnType<typeof startStation>>

export const newStation = (plan: StationPlan): Station => ({
  ...plan,
  disk: {
    journal: emptyJournal(),
    replica: emptyDisk(),
    refused: new Map(),
    incarnations: new Map(),
    membership: undefined,
  },
  offMs: 0,
  isAway: false,
  run: undefined,
})

/** Starts a station's processes on whatever its disks hold, as main and the page do it. */
export const startStation = async (station: Station, world: World) => {
  const { time, dice, wiring, network, trace } = world
  const server = world.server(station.server)
  const { disk, name } = station
  const now = (): number => time.now() + station.offMs
  const life: Life = beginLife(time, () => {
    trace({ kind: 'fault', at: time.now(), what: `${name} crashed` })
    station.run = undefined
  })
  const diskMs = (): number => dice(4)
  wiring.disks(disk)
  trace({ kind: 'started', at: time.now(), station: name })

  let furthestSeen = 0
  const skew = serverClock({ present: () => line.present(), now, steady: time.now })
  const door = doorBefore(wiring.journal(openJournal(disk.journal, life, diskMs), life), {
    station: name,
    site: world.site,
    issuer: { ordinal: station.ordinal, installation: 0 },
    now: () => wiring.clock(now(), furthestSeen),
    newId: world.newId,
    skewMs: () => wiring.skew(skew()),
    sign: (_document, entry) => entry,
  })
  const replica = openReplica(disk.replica, life, diskMs)
  const screen = openScreen({
    replica: replica.since(0),
    onShown: ({ id, log }) =>
      trace({ kind: 'shown', at: time.now(), station: name, document: id, entries: log.length }),
  })
  replica.onWrite((stored) => screen.stored(stored))

  const line = openLine({
    station: name,
    server,
    network,
    time,
    life,
    dice,
    now,
    onBack: () => meeting.meetAll(false),
    onChange: (isOnline) => {
      members.lineIs(isOnline ? 'online' : 'cutOff')
      meeting.lineIs(isOnline)
      if (isOnline) bookings.lineIsBack()
    },
  })
  const lastSeen = lastSeenDocuments()
  const databases = new Map<string, VerifiedDatabase & CentralDatabase>()
  const databaseNamed = (database: string): VerifiedDatabase => {
    const known = databases.get(database)
    if (known !== undefined) return known
    const central = wiring.central(centralOver({ server, database, ask: line.ask, dice }), dice)
    const opened = notedBy(lastSeen, verifiedDatabase(central, believing, { standsIn: () => smallerStands }))
    databases.set(database, opened)
    return opened
  }

  const members = freezeMembers({
    desks: () => screen.desks(dayOf(now())),
    silentMs: beatOver({
      ...{ central: databaseNamed(`balie_${world.site}_health`), station: name, site: world.stations },
      ...{ time, life, line, now },
    }),
    now,
    kept: {
      read: () => disk.membership,
      write: (membership) => {
        disk.membership = membership
      },
    },
  })
  members.lineIs('cutOff')

  const isOwnEntry = ({ station: of }: Envelope): boolean => of === name
  const onHeld = (documents: readonly BalieDocument[]): void => {
    if (door.unsent() === 0 || !life.isAlive()) return
    const entries = documents.flatMap((document) => ('log' in document ? document.log.filter(isOwnEntry) : []))
    const edits = door.unconfirmedEdits().filter(({ document }) => {
      const edit = readDocument(document.id, document)
      const held = documents.find(({ id }) => id === document.id)
      return edit !== undefined && held !== undefined && sameDocument(mergeDocuments(held, edit), held)
    })
    void door.confirm([...entries.map(({ id }) => id), ...edits.map(({ id }) => id)])
  }
  const meeting = meetingWith({
    ...{ world, name, server, life, line, replica, databaseNamed, now, disk, onHeld },
    onRows: lastSeen.note,
    onNews: (documents) => {
      for (const document of documents) if ('log' in document) screen.show(document.id, document.log)
    },
  })

  const recording = recordOver({
    door,
    replica,
    screen,
    by: `staff:${name}`,
    sendAhead: (id, log) => {
      const database = databaseOfDay(id)
      if (database === undefined || line.present().state !== 'online') return
      void sendAhead({ database: databaseNamed(database), id, log, lastSeen: lastSeen.of(id) }).catch(() => undefined)
    },
    onSeen: (stamp) => {
      furthestSeen = Math.max(furthestSeen, stampMs(stamp))
    },
    onTold: (document, entries) => {
      for (const entry of entries) trace({ kind: 'told', at: time.now(), station: name, document, entry })
    },
  })
  const site: Site = world.settings
  const board = (): Board => {
    const day = dayOf(now())
    const desks = screen.desks(day)
    return {
      ...{
        site,
        staff: [],
        products: [],
        synonyms: {},
        closed: [],
        contacts: [],
        appointments: [],
        timetables: [],
        persons: new Map(),
      },
      open: screen.openVisits(day),
      desks: desks.filter(({ status }) => status !== 'closed'),
      closedDesks: desks.flatMap(({ id, status }) => (status === 'closed' ? [id] : [])),
    }
  }
  const asking = {
    ...{ line, databaseNamed, lastSeen: lastSeen.of, patience: line.patience },
    standsIn: () => smallerStands,
  }
  const bookings = bookingsWith({ world, station: name, door, recording, screen, life, now, asking })
  const calling = callingWith({
    recording: wiring.recording(recording, dice),
    ...asking,
    board,
    caller: () => ({ counter: station.counter, queues: station.queues, staff: `staff:${name}` }),
    membership: () => wiring.membership(members.present()),
    station: name,
    logOf: (id) => Promise.resolve(screen.logOf(id)),
    now,
  })
  void meeting.keepProving()
  void restoreFromJournal({ door, replica, recording, databaseNamed, life })
  await door.seen(replica.since(0).map(({ document }) => document.id))
  const stampsOf = (id: string): Record<string, string> => {
    const present = replica.of(id)?.document
    return present === undefined || 'log' in present ? {} : present.stamps
  }
  return {
    station,
    life,
    door,
    stampsOf,
    screen,
    line,
    recording,
    calling,
    bookings,
    board,
    now,
    refused: disk.refused,
  }
}

/** Nothing is signed here, so everything is believed. */
const believing = {
  believes: () => true,
  check: (document: Parameters<VerifiedDatabase['put']>[0] & { _rev: string }) =>
    Promise.resolve({ document, lacking: [] }),
  restore: <D>(body: D): D => body,
  isOwed: () => false,
}
