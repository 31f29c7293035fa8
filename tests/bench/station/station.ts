import '#renderer/app/jitless.ts'
import { Dexie } from 'dexie'
import { filter, firstValueFrom } from 'rxjs'
import type { Plan } from '#domain/appointment/entry.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import { openBridge } from '#renderer/app/bridge.ts'
import { limitMarkup } from '#renderer/app/trustedTypes.ts'
import { appointmentActionsWith, presentWith } from '#renderer/state/appointments/appointmentActions.ts'
import { confirmWith } from '#renderer/state/appointments/confirmWith.ts'
import { dayLogsOf } from '#renderer/state/dayLogs.ts'
import { fetchDuring, lastSeenDocuments, notedBy } from '#renderer/state/feeds.ts'
import { idleMoments } from '#renderer/state/idle.ts'
import { watchConnection } from '#renderer/state/line.ts'
import { openReading } from '#renderer/state/reading.ts'
import { kept, recordWith } from '#renderer/state/recording.ts'
import { startReplication } from '#renderer/state/replication.ts'
import { untilStoredWith } from '#renderer/state/untilStored.ts'
import { openVerifiedReplica } from '#sync/replica/openVerified.ts'
import { sendAhead } from '#sync/replication/ahead.ts'
import { centralDatabase } from '#sync/replication/centralDatabase.ts'
import { verifiedDatabase } from '#sync/replication/verifiedDatabase.ts'
import { rawStores, rawWrite } from './rawStores.ts'

/** A station's page without screens: the replica, and everything by which the product keeps it equal with the server. */
declare global {
  // The bench's driver calls these through Playwright; the only way to declare properties of globalThis is `var`.
  /** Replicates; ms until everything the server has is in the replica. */
  var benchSync: () => Promise<number>
  /** How many visits the replica holds. */
  var benchStored: () => Promise<number>
  /** Writes an entry as a counter does, and gives the time at which that began, in ms since 1970. */
  var benchWrite: (id: string) => Promise<number>
  /** When a write to each visit was last seen in the replica, in ms since 1970. */
  var benchSeenAt: Record<string, number>
  /** Books a plan, with a name and a telephone number, as every desk does. */
  var benchBook: (plan: Plan) => Promise<BookingTimes>
  /** Whether the server has everything that was written here. */
  var benchIsSent: () => Promise<boolean>
  /** Stores all documents of these databases with Dexie alone: ms. */
  var benchRaw: (databases: readonly string[]) => Promise<number>
  /** Reads so many changes of a database and does nothing with them: ms. */
  var benchBareRead: (database: string, since: string) => Promise<number>
}

/** In ms from the same moment: the booking on disk, and the server's answer on disk too; beside it Dexie alone. */
export type BookingTimes = { kept: number; confirmed: number; bare: number }

limitMarkup()

const base = '/central'
const bridge = openBridge()
const now = Date.now
const present = (): number => performance.timeOrigin + performance.now()

const open = async () => {
  const station = kept(await bridge.call.describeStation({}))
  const { site } = station
  const place = { name: `balie-${site}`, key: station.replicaKey, site, now }
  const { replica, verification, standsIn } = await openVerifiedReplica(place)
  const { isApart, verifier } = verification
  const lastSeen = lastSeenDocuments()
  const databaseNamed = (name: string, stay?: string) => {
    const central = centralDatabase(name, base, stay === undefined ? fetch : fetchDuring(stay))
    return notedBy(lastSeen, verifiedDatabase(central, verifier, { standsIn }))
  }
  const untilStored = untilStoredWith(bridge)
  const logs = dayLogsOf({ replica, now, isApart, untilStored })
  const ahead = (id: string, log: Parameters<typeof sendAhead>[0]['log']): void => {
    const database = databaseNamed(databaseOfDay(id) ?? '')
    void sendAhead({ database, id, log, lastSeen: lastSeen.of(id), stands: standsIn(id) }).catch(() => undefined)
  }
  const recording = recordWith({ replica, bridge, logs, untilStored, sendAhead: ahead, by: () => 'staff:an' })
  const line = watchConnection(bridge, () => Promise.resolve(true), now)
  replica.visits.$.subscribe(({ documentId }) => {
    globalThis.benchSeenAt[documentId] = present()
  })
  await replica.waitForLeadership()
  const reading = openReading({ isFirst: true })
  const begin = () =>
    startReplication({
      ...{ replica, bridge, station, databaseNamed, reading, lastSeen, logs, line, now },
      onProblem: (event, facts) => void bridge.call.report({ level: 'warn', event, facts }),
      isOwed: verifier.isOwed,
      idle: idleMoments(),
    })
  const { logOf } = logs
  const asItIs = presentWith(logOf)
  const confirm = confirmWith({ line, databaseNamed, lastSeen: lastSeen.of, standsIn, logOf, present: asItIs })
  /** `onKept` hears when the first entry of an appointment is on disk. */
  const bookingsTold = (onKept: () => void) =>
    appointmentActionsWith({
      recording: {
        ...recording,
        appointment: async (id, entries) => {
          const appointment = await recording.appointment(id, entries)
          onKept()
          return appointment
        },
      },
      ...{ bridge, site, now, present: asItIs, confirm },
      ...{ giveTicket: notHere, leaveWith: notHere, registerGone: notHere, markLater: () => undefined },
    })
  return { recording, begin, state$: reading.state$, bookingsTold, logOf }
}
const notHere = (): Promise<never> => Promise.reject(new Error('Nobody comes here.'))

const opened = open()

globalThis.benchSeenAt = {}
globalThis.benchSync = async () => {
  const { begin, state$ } = await opened
  const start = performance.now()
  await begin()
  await firstValueFrom(state$.pipe(filter(({ caughtUp }) => caughtUp)))
  return performance.now() - start
}
globalThis.benchStored = async () => {
  await opened
  const name = (await Dexie.getDatabaseNames()).find((one) => /^rxdb-dexie-balie-.*--visits$/.test(one)) ?? ''
  // Beside RxDB, whose own count reads every document.
  const beside = await new Dexie(name).open()
  const count = await beside.table('docs').count()
  beside.close()
  return count
}
globalThis.benchWrite = async (id) => {
  const { recording } = await opened
  const start = present()
  await recording.visit({ id }, [{ type: 'noted' }])
  return start
}
globalThis.benchBook = async (plan) => {
  const { bookingsTold, logOf } = await opened
  const start = performance.now()
  let kept = Number.NaN
  const { book } = bookingsTold(() => {
    if (Number.isNaN(kept)) kept = performance.now() - start
  })
  const done = await book({
    plan,
    matter: { products: ['rijbewijs-definitief'], people: 1, language: 'nl', source: 'phone' },
    citizen: { name: 'Zoë Vandenbroucke', phone: '0470 12 34 56' },
  })
  const confirmed = performance.now() - start
  if (!done.ok) throw new Error(done.error.code)
  const { id } = done.value.appointment
  return { kept, confirmed, bare: await rawWrite({ id, log: await logOf(id) }) }
}
globalThis.benchIsSent = async () => kept(await bridge.call.unsent({})).entries === 0
globalThis.benchRaw = (databases) => rawStores(base, databases)
globalThis.benchBareRead = async (database, since) => {
  const start = performance.now()
  await (await fetch(`${base}/${database}/_changes?include_docs=true&since=${encodeURIComponent(since)}`)).json()
  return performance.now() - start
}
