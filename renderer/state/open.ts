import { BehaviorSubject, type Observable, distinctUntilChanged, filter, firstValueFrom, map, merge } from 'rxjs'
import type { Appointment } from '#domain/appointment/appointment.ts'
import type { Waiting } from '#domain/appointment/waitingList.ts'
import type { ActivityDocument } from '#domain/activity/document.ts'
import type { Envelope } from '#domain/document/log.ts'
import type { Heartbeat } from '#domain/health/heartbeat.ts'
import type { Language } from '#domain/language/language.ts'
import type { LedgerRecord } from '#domain/ledger/record.ts'
import type { Person } from '#domain/person/person.ts'
import type { Asked } from '#domain/report/asked.ts'
import type { ProductDocument } from '#domain/product/history.ts'
import type { MonthTotals } from '#domain/report/totals.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import type { Seating } from '#domain/staff/seating.ts'
import { dayOf } from '#domain/time/day.ts'
import { correctionOf } from '#domain/time/trueTime.ts'
import type { TFunction } from 'i18next'
import type { Bridge } from '#preload/bridge.ts'
import type { StationDescription } from '#preload/contract.ts'
import type { LedgerLine } from '#sync/ledger/ledger.ts'
import { noteMet } from '#sync/replica/ledgerRows.ts'
import { recheckWhenIdle } from '#sync/replica/recheckWhenIdle.ts'
import { sendAhead } from '#sync/replication/ahead.ts'
import { centralDatabase } from '#sync/replication/centralDatabase.ts'
import { verifiedDatabase } from '#sync/replication/verifiedDatabase.ts'
import { actionsWith } from './actions.ts'
import {
  type Days,
  appointmentsByCode,
  appointmentsOf,
  citizenNamed,
  citizensNamed,
  citizensOf,
  wishesOf,
} from './appointments/agenda.ts'
import {
  type AppointmentActions,
  type AppointmentParts,
  appointmentActionsWith,
  presentWith,
} from './appointments/appointmentActions.ts'
import { keepConfirming } from './appointments/confirmOwn.ts'
import { confirmWith } from './appointments/confirmWith.ts'
import { markName } from './appointments/markName.ts'
import { type ActivityEditing, activityEditingWith, liveActivities } from './activities.ts'
import { beatTimes, beatWith } from './beat.ts'
import { allProducts } from './allProducts.ts'
import { askedEachDay, askedLately } from './asked.ts'
import { tellMainOfSite } from './building.ts'
import { boardOf } from './board.ts'
import { type BookingSettings, bookingSettingsWith } from './bookingPolicy.ts'
import { type BulkEdits, bulkEditsWith } from './bulkEdits.ts'
import { type Carry, carryWith } from './carry.ts'
import { dayLogsOf } from './dayLogs.ts'
import { type Drafts, openDrafts, screenOf } from './drafts.ts'
import { fetchDuring, lastSeenDocuments, notedBy } from './feeds.ts'
import { findingsOf } from './findings.ts'
import { type Guidance, guidanceWith } from './guidance.ts'
import { giveFeedsAlways } from './feedsOut.ts'
import { held } from './held.ts'
import { type Hearing, heardStations, hearingOf, silenceOf } from './heard.ts'
import { idleMoments } from './idle.ts'
import { impairedChanges, impairedNow } from './impaired.ts'
import { type Improvement, improvementWith } from './improvement.ts'
import { type HoursEdits, hoursEditsWith } from './hoursEdits.ts'
import { type KioskActions, citizen, kioskActionsWith } from './kioskActions.ts'
import { keepInStep, restoreKeptEntries } from './journal.ts'
import { attendWith, ledgerLines } from './ledger.ts'
import { watchConnection } from './line.ts'
import { openOwnReplica } from './ownReplica.ts'
import { hasReader } from './devices.ts'
import { keepCardKey } from './cardKey.ts'
import { freezeMembers, keptInBrowser } from './membership.ts'
import type { Actions, Board, Done, SyncState } from './model.ts'
import { usePreferences } from './preferences.ts'
import { monthTotals } from './monthTotals.ts'
import { kept, recordWith } from './recording.ts'
import { type ReadingState, openReading } from './reading.ts'
import { startReplication } from './replication.ts'
import { shownChanges, shownNow, unseenNow } from './shown.ts'
import { tellMainOfCalls } from './shownCalls.ts'
import { liveProducts } from './liveProducts.ts'
import { type LocalTables, localTablesWith } from './localTables.ts'
import { type ProductEditing, productEditingWith } from './productEditing.ts'
import { type ProductImport, productImportWith } from './productImport.ts'
import { type Requests, openRequestsWith } from './requests/open.ts'
import { liveSeating } from './seating.ts'
import { type SiteEdits, siteEditsWith } from './siteEdits.ts'
import { type Staffing, staffingWith } from './staffing.ts'
import { syncStateOf } from './sync.ts'
import { type Training, trainingWith } from './training.ts'
import { untilStoredWith } from './untilStored.ts'
import { centralBase, serverAnswers } from './serverAnswers.ts'

/** Everything the screens stand on, opened once per window. */
export type OpenStation = Improvement &
  Guidance &
  Requests &
  BookingSettings & {
    bridge: Bridge
    station: StationDescription
    /** Absent until the site's settings are in the replica. */
    board$: BehaviorSubject<Board | undefined>
    sync$: BehaviorSubject<SyncState | undefined>
    reading$: BehaviorSubject<ReadingState>
    /** Every station of the site that was ever heard. */
    stations$: BehaviorSubject<Heartbeat[] | undefined>
    /** When each of them was last heard. */
    hearing$: BehaviorSubject<Hearing>
    /** What is kept of each month that is over, the latest first. */
    totals$: BehaviorSubject<MonthTotals[] | undefined>
    /** What merges, checks and mending found. */
    ledger$: BehaviorSubject<LedgerLine[] | undefined>
    /** How often each product was asked for in the last month, as it was counted when today began or this window did. */
    asked$: BehaviorSubject<Asked>
    /** The same, counted now. */
    askedLately: () => Promise<Asked>
    /** Every product with its stamps and its history, also what is no sheet for anybody yet. */
    allProducts: () => Promise<ProductDocument[]>
    /** The same, live. */
    liveProducts$: Observable<readonly ProductDocument[]>
    /** Public activities, also those that are over, off or not written yet. */
    activities$: BehaviorSubject<ActivityDocument[] | undefined>
    activityEditing: ActivityEditing
    siteEdits: SiteEdits
    hoursEdits: HoursEdits
    staffing: Staffing
    productEditing: ProductEditing
    productImport: ProductImport
    localTables: LocalTables
    bulkEdits: BulkEdits
    training: Training
    /** Notes that whoever works here saw to a record. */
    attend: (record: LedgerRecord) => Promise<Done<string>>
    actions: Actions
    appointments: AppointmentActions
    /** Every appointment of some days, live. */
    appointmentsOf: (days: Days) => Observable<readonly Appointment[]>
    /** Those with a code, of any day. */
    appointmentsByCode: (code: string, today: string) => Observable<readonly Appointment[]>
    /** Where the rotas put everybody from this week on. */
    seating$: BehaviorSubject<Seating | undefined>
    /** Who one appointment is with, live. */
    citizenNamed: (appointment: string) => Observable<Person | undefined>
    /** Who they are with, by the ids of the appointments. */
    citizensOf: (days: Days) => Observable<ReadonlyMap<string, Person>>
    /** The same by the ids of the appointments, whatever their days. */
    citizensNamed: (appointments: readonly string[]) => Observable<ReadonlyMap<string, Person>>
    /** Who still waited for a seat on a day. */
    wishesOf: (today: string) => Observable<readonly Waiting[]>
    /** What citizens can do by themselves. */
    kiosk: KioskActions
    /** What is given along to another station in a file, and taken in of one. */
    carry: Carry
    drafts: Drafts
    /** The true time in ms since 1970, as well as this station knows it. */
    trueNow: () => number
  }

/** Opens replica, replication and actions. Throws `NotKept` when main does not answer, or what RxDB throws. */
export const openStation = async (
  bridge: Bridge,
  ticketWords: (language: Language) => TFunction<'ticket'>,
): Promise<OpenStation> => {
  const now = Date.now
  const described = kept(await bridge.call.describeStation({}))
  const [{ replica, verification, standsIn, found$, ...own }, drafts] = await Promise.all([
    openOwnReplica(bridge, described, now),
    openDrafts(bridge, () => screenOf(location.pathname, described.screen)),
  ])
  const station = { ...described, problems: [...described.problems, ...own.problems] }
  const report = (event: string, facts: Record<string, string | number>): void =>
    void bridge.call.report({ level: 'warn', event, facts })
  const line = watchConnection(bridge, serverAnswers, now)
  const trueNow = (): number => now() + correctionOf(line.present().skewMs)
  const { onProblem, watchClock, watchBuilding } = findingsOf({ replica, station, found$, line, now, report })
  const onJoined = (id: string, leaves: number): void => onProblem('leavesJoined', { id, leaves })
  const lastSeen = lastSeenDocuments()
  const databaseNamed = (name: string, stay?: string) => {
    const central = centralDatabase(name, centralBase, stay === undefined ? fetch : fetchDuring(stay))
    return notedBy(lastSeen, verifiedDatabase(central, verification.verifier, { standsIn, onJoined }))
  }

  const untilStored = untilStoredWith(bridge)
  const { isApart } = verification
  const { isOwed } = verification.verifier
  const logs = dayLogsOf({ replica, now, isApart, untilStored })
  const board$ = held(boardOf(replica, station.site, logs))
  // What cannot be stored now (the disk is full) is tried again by `keepInStep`; the window works meanwhile.
  await restoreKeptEntries({ replica, bridge, line, databaseNamed, isApart, now }).catch((error: unknown) =>
    onProblem('notRestored', { name: error instanceof Error ? error.name : typeof error }),
  )
  const idle = idleMoments()
  const hasSite = (await replica.settings.findOne(`site:${station.site}`).exec()) !== null
  const reading = openReading({ isFirst: !hasSite })
  await startReplication({
    replica,
    bridge,
    station,
    databaseNamed,
    reading,
    lastSeen,
    logs,
    line,
    now,
    onProblem,
    isOwed,
    idle,
  })
  const caughtUp$ = reading.state$.pipe(map(({ caughtUp }) => caughtUp))
  keepInStep({ replica, bridge, line, databaseNamed, isApart, isOwed, site: station.site, caughtUp$, now })
  keepCardKey({
    replica,
    bridge,
    station,
    needed$: hasReader(bridge),
    caughtUp$,
    leads: replica.waitForLeadership(),
    onProblem,
  })
  const sync$ = held(syncStateOf({ bridge, replica, line, reading$: reading.state$ }))

  const stations$ = held(heardStations(replica))
  const hearing$ = hearingOf({ beats$: stations$, sync$, site: station.site, station: station.station })
  const totals$ = held(monthTotals(replica, station.site))
  const ledger$ = held(
    ledgerLines({ replica, site: station.site, station: station.station, logs, board$, sync$, stations$ }),
  )

  const by = (): string => usePreferences.getState().staff ?? 'system'
  const counter = (): string => usePreferences.getState().counter ?? station.counter ?? ''
  const board = (): Board => {
    if (board$.value === undefined) throw new Error('No action is offered before the board is there.')
    return board$.value
  }
  const members = freezeMembers({
    desks: () => board$.value?.desks,
    silentMs: silenceOf(hearing$),
    now,
    kept: keptInBrowser,
  })
  line.connection$
    .pipe(
      map(({ state }) => state),
      distinctUntilChanged(),
    )
    .subscribe(members.lineIs)
  void firstValueFrom(board$.pipe(filter((present) => present !== undefined))).then(() =>
    members.lineIs(line.present().state),
  )

  const ahead = (id: string, log: readonly Envelope[]): void => {
    const database = databaseOfDay(id)
    if (database === undefined || line.present().state !== 'online') return
    const request = { database: databaseNamed(database), id, log, lastSeen: lastSeen.of(id), stands: standsIn(id) }
    // Whatever became of it, the replication finds out and does the rest.
    void sendAhead(request).catch(() => undefined)
  }

  const recordingBy = (author: () => string) =>
    recordWith({ replica, bridge, logs, untilStored, sendAhead: ahead, by: author })
  const parts = {
    recording: recordingBy(by),
    bridge,
    line,
    databaseNamed,
    standsIn,
    lastSeen: lastSeen.of,
    board,
    siteId: station.site,
    by,
    caller: () => {
      const desk = board$.value?.desks.find((present) => present.counter === counter())
      return { counter: counter(), queues: desk?.queues ?? [], staff: by() }
    },
    membership: members.present,
    station: station.station,
    logOf: logs.logOf,
    now,
    trueNow,
    ticketWords,
  }
  const actions = actionsWith(parts)
  const presentAppointment = presentWith(logs.logOf)
  const confirm = confirmWith({ ...parts, present: presentAppointment })
  const appointmentParts: AppointmentParts = {
    ...{ recording: parts.recording, bridge, site: station.site, now, confirm },
    present: presentAppointment,
    markLater: (id, name) =>
      void markName({ id, name, recording: parts.recording }).catch((error: unknown) =>
        onProblem('nameNotMarked', { name: error instanceof Error ? error.name : typeof error }),
      ),
    ...actions,
  }
  const appointments = appointmentActionsWith(appointmentParts)
  const bookingSettings = bookingSettingsWith({ replica, bridge, siteId: station.site, board, by })
  const seating$ = held(liveSeating(replica, { site: station.site, from: dayOf(trueNow()) }))
  const requests = openRequestsWith({
    ...{ replica, bridge, station, board$, seating$, stations$, trueNow, present: presentAppointment },
    policy$: bookingSettings.bookingPolicy$,
    book: appointments.book,
    system: appointmentActionsWith({ ...appointmentParts, recording: recordingBy(() => 'system') }),
    mayDecide: () => line.present().state === 'online' && reading.state$.value.caughtUp,
    leads: replica.waitForLeadership(),
    onProblem: (error) => onProblem('requestsNotSeenTo', { name: error instanceof Error ? error.name : typeof error }),
  })
  const kiosk = kioskActionsWith({ ...parts, recording: recordingBy(() => citizen) })

  const windows = { impaired: impairedNow, shown: shownNow, unseen: unseenNow }
  const beat = beatWith({ replica, bridge, station, sync: () => sync$.value, counter, ...windows, now })
  void replica.waitForLeadership().then(() => {
    beatTimes(line.connection$, merge(impairedChanges(), shownChanges())).subscribe(() => {
      // A beat that fails is followed by another; main that is away hears of the replica with that.
      beat().catch(() => undefined)
      own.mark().catch(() => undefined)
    })
    watchClock()
    watchBuilding(bridge)
    keepConfirming({
      ...{ replica, station: station.station, confirm, connection$: line.connection$ },
      today: () => dayOf(now()),
      recording: recordingBy(() => 'system'),
      onProblem: (error) => onProblem('notConfirmed', { name: error instanceof Error ? error.name : typeof error }),
    })
    void idle().then(own.deleteOldAsides)
    if (station.feeds === true) {
      const onFeedProblem = (): void => report('feedsNotWritten', {})
      giveFeedsAlways({ replica, bridge, site: station.site, board, now: trueNow, onProblem: onFeedProblem })
    }
    const { signal } = new AbortController()
    return recheckWhenIdle({
      replica,
      verification,
      idle,
      now,
      signal,
      onProblem,
      onJudged: (document) => noteMet(replica, document, now()),
    })
  })
  tellMainOfSite({ bridge, board$, station: station.station })
  tellMainOfCalls({ bridge, board$ })
  const asked$ = new BehaviorSubject<Asked>(new Map())
  askedEachDay({ replica, caughtUp$, day$: logs.day$, now, pause: idle }).subscribe(asked$)
  const siteEdits = siteEditsWith({ replica, bridge, siteId: station.site, staff: () => board().staff, by })
  const hoursEdits = hoursEditsWith({ replica, bridge, siteId: station.site, staff: () => board().staff, by })
  const staffing = staffingWith({ replica, bridge, siteId: station.site, staff: () => board().staff, by })
  const attend = attendWith({ replica, bridge, by })
  const { site, station: name } = station
  const carry = carryWith({ replica, verification, standsIn, bridge, site, station: name, logOf: logs.logOf, by, now })
  return {
    bridge,
    station,
    board$,
    sync$,
    reading$: reading.state$,
    stations$,
    hearing$,
    totals$,
    ledger$,
    asked$,
    askedLately: () => askedLately(replica, now()),
    allProducts: () => allProducts(replica),
    liveProducts$: liveProducts(replica),
    ...improvementWith({ replica, bridge, station, board, by, now, trueNow }),
    ...bookingSettings,
    ...requests,
    ...guidanceWith({ replica, bridge, station, board, board$, by, trueNow }),
    activities$: held(liveActivities(replica)),
    activityEditing: activityEditingWith({ replica, bridge, board, by, trueNow }),
    siteEdits,
    hoursEdits,
    staffing,
    localTables: localTablesWith({ replica, bridge, board, by }),
    productEditing: productEditingWith({ replica, bridge, staff: () => board().staff, by }),
    bulkEdits: bulkEditsWith({ replica, bridge, board, by }),
    productImport: productImportWith({ replica, bridge, staff: () => board().staff, by }),
    training: trainingWith({ replica, bridge, board, by, now }),
    attend,
    actions,
    appointments,
    appointmentsOf: (days) => appointmentsOf(replica, days),
    appointmentsByCode: (code, today) => appointmentsByCode(replica, { site: station.site, code, today }),
    citizensNamed: (appointments) => citizensNamed(replica, appointments),
    wishesOf: (today) => wishesOf(replica, today),
    seating$,
    citizenNamed: (appointment) => citizenNamed(replica, appointment),
    citizensOf: (days) => citizensOf(replica, { ...days, site: station.site }),
    kiosk,
    carry,
    drafts,
    trueNow,
  }
}
