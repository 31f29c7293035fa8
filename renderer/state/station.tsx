import { type ReactNode, createContext, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { BehaviorSubject, Observable } from 'rxjs'
import type { Heartbeat } from '#domain/health/heartbeat.ts'
import type { Appointment } from '#domain/appointment/appointment.ts'
import type { Waiting } from '#domain/appointment/waitingList.ts'
import type { BookingPolicy } from '#domain/appointment/policy.ts'
import type { ActivityDocument } from '#domain/activity/document.ts'
import type { GuideUseMonth } from '#domain/guide/use.ts'
import { type KnownFlag, waitingFor } from '#domain/product/flags/standing.ts'
import type { ProductDocument } from '#domain/product/history.ts'
import { productIdOf } from '#domain/product/productId.ts'
import type { SynonymGroups } from '#domain/product/search/synonyms.ts'
import type { DutchForm } from '#domain/product/text.ts'
import type { Asked } from '#domain/report/asked.ts'
import type { RequestName } from '#domain/request/request.ts'
import type { MonthTotals } from '#domain/report/totals.ts'
import { dutchFormOf } from '#domain/site/site.ts'
import { stateOfKey } from '#domain/site/stationKeys.ts'
import { waitingKeys } from '#domain/site/stations.ts'
import type { Person } from '#domain/person/person.ts'
import type { Rota } from '#domain/staff/rota.ts'
import type { Seating } from '#domain/staff/seating.ts'
import { dayOf } from '#domain/time/day.ts'
import { correctionOf } from '#domain/time/trueTime.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { StationDescription } from '#preload/contract.ts'
import { type LedgerLine, waitsForPerson } from '#sync/ledger/ledger.ts'
import type { Progress } from '#sync/replication/progress.ts'
import { secondTold, useNow } from './clock.ts'
import type { Days } from './appointments/agenda.ts'
import type { Drafts } from './drafts.ts'
import type { FlagActions } from './flags.ts'
import type { GuideEditing } from './guideEditing.ts'
import type { GuideUse } from './guideUse.ts'
import { type Guides, noGuides } from './guides.ts'
import type { Hearing } from './heard.ts'
import type { HoursEdits } from './hoursEdits.ts'
import type { Actions, Board, SyncState } from './model.ts'
import type { OpenRequest } from './requests/openRequests.ts'
import type { OpenStation } from './open.ts'
import { usePreferences } from './preferences.ts'
import type { ImportState } from './productImport.ts'
import type { SiteEdits } from './siteEdits.ts'
import type { KnownMonth, Unanswered } from './unanswered.ts'
import type { WordEdits } from './wordEdits.ts'

export { useNow } from './clock.ts'
export { usePreferences } from './preferences.ts'

const StationContext = createContext<OpenStation | undefined>(undefined)

export const StationProvider = ({ value, children }: { value: OpenStation; children: ReactNode }) => (
  <StationContext value={value}>{children}</StationContext>
)

const useOpenStation = (): OpenStation => {
  const station = use(StationContext)
  if (station === undefined) throw new Error('A screen stands inside StationProvider.')
  return station
}

export const useStation = (): StationDescription => useOpenStation().station
export const useBridge = (): Bridge => useOpenStation().bridge
export const useActions = (): Actions => useOpenStation().actions
/** Every appointment of some days, live; absent until they were read. */
export const useAppointmentsOf = (from: string, until: string): readonly Appointment[] | undefined =>
  useReadAppointments(from, until)?.appointments

export type ReadAppointments = Days & { appointments: readonly Appointment[] }

/** The same with the days that they are of: until those asked for were read, the ones that were asked for before. */
export const useReadAppointments = (from: string, until: string): ReadAppointments | undefined => {
  const { appointmentsOf } = useOpenStation()
  const [known, setKnown] = useState<ReadAppointments>()
  useEffect(() => {
    const subscription = appointmentsOf({ from, until }).subscribe((appointments) =>
      setKnown({ from, until, appointments }),
    )
    return () => subscription.unsubscribe()
  }, [appointmentsOf, from, until])
  return known
}

/** Who the appointments of some days are with, live, by the ids of the appointments; of few days at a time, as each is decrypted. */
export const useCitizensOf = (from: string, until: string): ReadonlyMap<string, Person> => {
  const { citizensOf } = useOpenStation()
  const [known, setKnown] = useState<ReadonlyMap<string, Person>>(nobody)
  useEffect(() => {
    const subscription = citizensOf({ from, until }).subscribe(setKnown)
    return () => subscription.unsubscribe()
  }, [citizensOf, from, until])
  return known
}
const nobody: ReadonlyMap<string, Person> = new Map()

/** The appointments with a code, whatever their days, live; none while no whole code is given. */
export const useAppointmentsByCode = (code: string | undefined): readonly Appointment[] => {
  const { appointmentsByCode } = useOpenStation()
  const today = useToday()
  const [known, setKnown] = useState<{ code: string; found: readonly Appointment[] }>()
  useEffect(() => {
    if (code === undefined) return undefined
    const subscription = appointmentsByCode(code, today).subscribe((found) => setKnown({ code, found }))
    return () => subscription.unsubscribe()
  }, [appointmentsByCode, code, today])
  return code !== undefined && known?.code === code ? known.found : noAppointments
}
const noAppointments: readonly Appointment[] = []

/** Who these appointments are with, whatever their days. */
export const useCitizensNamed = (appointments: readonly string[]): ReadonlyMap<string, Person> | undefined => {
  const { citizensNamed } = useOpenStation()
  const [known, setKnown] = useState<ReadonlyMap<string, Person>>()
  const ids = appointments.join(' ')
  useEffect(() => {
    const subscription = citizensNamed(ids.split(' ')).subscribe(setKnown)
    return () => subscription.unsubscribe()
  }, [citizensNamed, ids])
  return known
}

/** Everybody of whom a wish for an appointment was kept in the last months, live; absent until it was read. */
export const useWishes = (): readonly Waiting[] | undefined => {
  const { wishesOf } = useOpenStation()
  const today = useToday()
  const [known, setKnown] = useState<readonly Waiting[]>()
  useEffect(() => {
    const subscription = wishesOf(today).subscribe(setKnown)
    return () => subscription.unsubscribe()
  }, [wishesOf, today])
  return known
}

/** What staff do with appointments. */
export const useAppointments = (): OpenStation['appointments'] => useOpenStation().appointments
export const useKioskActions = (): OpenStation['kiosk'] => useOpenStation().kiosk

export const useCarry = (): OpenStation['carry'] => useOpenStation().carry
export const useDrafts = (): Drafts => useOpenStation().drafts

/**
 * Screens need the site's settings, and at a first start today's data. A new station waits for them, and without a server
 * it can only say so.
 */
export const useReady = (): 'ready' | 'reading' | 'noSite' => {
  const { board$, sync$, reading$ } = useOpenStation()
  const hasToday = useLatest(reading$, ({ today }) => today)
  const hasBoard = useLatest(board$, isThere)
  const hasSync = useLatest(sync$, isThere)
  const cutOff = useCutOff()
  if (hasBoard && hasSync && hasToday) return 'ready'
  return !hasBoard && cutOff ? 'noSite' : 'reading'
}

/** How far the replica is with reading what it misses, also before any screen can be shown. */
export const useProgress = (): Progress | undefined => useLatest(useOpenStation().reading$, ({ progress }) => progress)

/** The board, or `undefined` before the site's settings have reached this station for the first time. */
export const useBoardIfReady = (): Board | undefined => useLatest(useOpenStation().board$, itself)

/** For the parts below the place that waited until the board was there. */
export const useBoard = (): Board => ready(useLatest(useOpenStation().board$, itself))
export const useSync = (): SyncState => ready(useLatest(useOpenStation().sync$, itself))

/** Every station of the site that was ever heard, this one too. */
export const useStations = (): readonly Heartbeat[] => useLatest(useOpenStation().stations$, itself) ?? noStations
const noStations: readonly Heartbeat[] = []

/** When each of them was last heard, and since when this station listens. */
export const useHearing = (): Hearing => useLatest(useOpenStation().hearing$, itself)

/** What is kept of each month that is over, the latest first; absent until it was read. */
export const useMonthTotals = (): readonly MonthTotals[] | undefined => useLatest(useOpenStation().totals$, itself)

/** How many keys of the site's stations wait for a supervisor. */
export const useWaitingKeys = (): number => {
  const beats = useStations()
  return useLatest(useOpenStation().board$, (board) => (board === undefined ? 0 : waitingKeys({ ...board, beats })))
}

/** What merges, checks and mending found, newest first. */
export const useLedger = (): readonly LedgerLine[] => useLatest(useOpenStation().ledger$, itself) ?? noLines
const noLines: readonly LedgerLine[] = []

/** How much of it waits for a person. */
export const useLedgerWaiting = (): number =>
  useLatest(useOpenStation().ledger$, (lines) => lines?.filter(waitsForPerson).length ?? 0)

export const useAttend = (): OpenStation['attend'] => useOpenStation().attend

/** Reads every product with its stamps and its history. */
export const useAllProducts = (): OpenStation['allProducts'] => useOpenStation().allProducts

/** The same, live; absent until they were read. */
export const useLiveProducts = (): readonly ProductDocument[] | undefined => {
  const { liveProducts$ } = useOpenStation()
  const [products, setProducts] = useState<readonly ProductDocument[]>()
  useEffect(() => {
    const subscription = liveProducts$.subscribe(setProducts)
    return () => subscription.unsubscribe()
  }, [liveProducts$])
  return products
}

/** The same change to many products. */
export const useBulkEdits = (): OpenStation['bulkEdits'] => useOpenStation().bulkEdits

/** How often each product was asked for lately; of none until they were counted. */
export const useAskedCounts = (): Asked => useLatest(useOpenStation().asked$, itself)

/** The words that mean the same to citizens. */
export const useSynonyms = (): SynonymGroups =>
  useLatest(useOpenStation().board$, (board) => board?.synonyms) ?? noSynonyms
const noSynonyms: SynonymGroups = {}

/** Counts how often each product was asked for in the last month. */
export const useAskedLately = (): OpenStation['askedLately'] => useOpenStation().askedLately

/** What staff say of product sheets, as far as it was not taken back. */
export const useFlags = (): readonly KnownFlag[] => useLatest(useOpenStation().flags$, itself) ?? noFlags
const noFlags: readonly KnownFlag[] = []
export const useFlagActions = (): FlagActions => useOpenStation().flagActions

/** Which of them wait for whoever is signed in here: on the sheets they answer for, and what was said of theirs. */
export const useWaitingFlags = (): readonly KnownFlag[] => {
  const flags = useFlags()
  const { site } = useStation()
  const board = useLatest(useOpenStation().board$, itself)
  const { staff: id } = usePreferences()
  return useMemo(() => {
    if (board === undefined || id === undefined || flags.length === 0) return noFlags
    const locals = new Map(board.products.map(({ key, local }) => [productIdOf(key), local]))
    return waitingFor(flags, { staff: board.staff, id, site, localOf: (product) => locals.get(product) })
  }, [flags, board, id, site])
}

/** What citizens asked for in vain, by month; absent until it was read. */
export const useUnansweredMonths = (): readonly KnownMonth[] | undefined =>
  useLatest(useOpenStation().unanswered$, itself)
export const useUnanswered = (): Unanswered => useOpenStation().unanswered

/** What staff say of words that mean the same. */
export const useWordEdits = (): WordEdits => useOpenStation().wordEdits

/** How the site gives appointments; absent until it was read. */
export const useBookingPolicy = (): BookingPolicy | undefined => useLatest(useOpenStation().bookingPolicy$, itself)
/** Where the rotas put everybody from this week on; absent until they were read. */
export const useSeating = (): Seating | undefined => useLatest(useOpenStation().seating$, itself)

/** What other programs asked for and nobody has answered yet; absent until it was read. */
export const useOpenRequests = (): readonly OpenRequest[] | undefined => useLatest(useOpenStation().requests$, itself)
export const useRequestActions = (): OpenStation['requestActions'] => useOpenStation().requestActions

/** Who asked for an appointment from outside; absent where the request does not say so, or until it was read. */
export const useRequester = (request: string): RequestName | undefined =>
  useNamed(useOpenStation().requestActions.named, request)

/** Who somebody is with, of one appointment of any day; absent where nobody said, or until it was read. */
export const useCitizen = (appointment: string): Person | undefined =>
  useNamed(useOpenStation().citizenNamed, appointment)

const useNamed = <P,>(named: (id: string) => Observable<P | undefined>, id: string): P | undefined => {
  const [known, setKnown] = useState<{ id: string; person: P | undefined }>()
  useEffect(() => {
    const subscription = named(id).subscribe((person) => setKnown({ id, person }))
    return () => subscription.unsubscribe()
  }, [named, id])
  return known?.id === id ? known.person : undefined
}

export const usePlanBooking = (): OpenStation['planBooking'] => useOpenStation().planBooking
/** Public activities; none until they were read. */
export const useActivities = (): readonly ActivityDocument[] =>
  useLatest(useOpenStation().activities$, itself) ?? noActivities
const noActivities: readonly ActivityDocument[] = []
export const useActivityEditing = (): OpenStation['activityEditing'] => useOpenStation().activityEditing

/** What guided procedures there are; none until they were read. */
export const useGuides = (): Guides => useLatest(useOpenStation().guides$, itself) ?? noGuides
export const useGuideEditing = (): GuideEditing => useOpenStation().guideEditing
export const useGuideUse = (): GuideUse => useOpenStation().guideUse

/** How they were used, by month; absent until it was read. */
export const useGuideUseMonths = (): readonly GuideUseMonth[] | undefined =>
  useLatest(useOpenStation().guideUse$, itself)

/** What supervisors decide about the site. */
export const useSiteEdits = (): SiteEdits => useOpenStation().siteEdits

/** What they decide about its opening hours. */
export const useHoursEdits = (): HoursEdits => useOpenStation().hoursEdits
/** What supervisors decide about staff. */
export const useStaffing = (): OpenStation['staffing'] => useOpenStation().staffing

/** The rota of a week, live; absent until it was read. */
export const useRota = (week: string): Rota | undefined => {
  const { rota$ } = useStaffing()
  const [known, setKnown] = useState<{ week: string; rota: Rota }>()
  useEffect(() => {
    const subscription = rota$(week).subscribe((rota) => setKnown({ week, rota }))
    return () => subscription.unsubscribe()
  }, [rota$, week])
  return known?.week === week ? known.rota : undefined
}

/** How one product is edited. */
export const useProductEditing = (): OpenStation['productEditing'] => useOpenStation().productEditing

/** How products of the Flemish catalogue come in. */
export const useProductImport = (): OpenStation['productImport'] => useOpenStation().productImport

/** Where such an import stands. */
export const useProductImportState = (): ImportState => useLatest(useOpenStation().productImport.state$, itself)

/** The municipality's own fields of all products, out to a spreadsheet and back. */
export const useLocalTables = (): OpenStation['localTables'] => useOpenStation().localTables

/** How practice on a throw-away copy begins. */
export const useTraining = (): OpenStation['training'] => useOpenStation().training

/** Whether this station's own key was withdrawn, so that what is done here counts nowhere else. */
export const useIsKeyWithdrawn = (): boolean => {
  const { board$, station } = useOpenStation()
  return useLatest(board$, (board) => stateOfKey(board?.site.keys ?? [], station) === 'withdrawn')
}

/** The municipality's accent, once its settings are there. */
export const useAccent = (): string | undefined => useLatest(useOpenStation().board$, (board) => board?.site.accent)

/** How the municipality addresses citizens in Dutch, once its settings are there. */
export const useDutchForm = (): DutchForm | undefined =>
  useLatest(useOpenStation().board$, (board) => (board === undefined ? undefined : dutchFormOf(board.site)))

/** Whether the station is cut off; unlike `useSync` it stays silent while only counts and times change. */
export const useCutOff = (): boolean => useLatest(useOpenStation().sync$, (sync) => sync?.connection.state === 'cutOff')

/**
 * The true time in ms since 1970, told again each second: what visits are measured by. `useNow` is this computer's clock, which
 * measures what happens in it.
 */
export const useTrueNow = (): number => {
  const correction = useLatest(useOpenStation().sync$, (sync) => correctionOf(sync?.connection.skewMs))
  return useNow() + correction
}

/** The same to be asked at any moment. */
export const useTrueClock = (): OpenStation['trueNow'] => useOpenStation().trueNow

/** The minute of the true time in ms since 1970; a part is drawn anew only when another one begins. */
export const useTrueMinute = (): number => {
  const clock = useTrueClock()
  return useSyncExternalStore(secondTold, () => Math.floor(clock() / 60_000) * 60_000)
}

/** The day of the true time in Brussels, `YYYY-MM-DD`; a part is drawn anew only when another one begins. */
export const useToday = (): string => {
  const clock = useTrueClock()
  return useSyncExternalStore(secondTold, () => dayOf(clock()))
}

const ready = <T,>(value: T | undefined): T => {
  if (value === undefined) throw new Error('This part is shown only once the board is ready.')
  return value
}

const itself = <T,>(value: T): T => value
const isThere = (value: unknown): boolean => value !== undefined

/** What `of` finds in the latest value; a part is drawn anew only when that changes. */
const useLatest = <T, V>(subject: BehaviorSubject<T>, of: (value: T) => V): V =>
  useSyncExternalStore(
    (changed) => {
      const subscription = subject.subscribe(changed)
      return () => subscription.unsubscribe()
    },
    () => of(subject.value),
  )
