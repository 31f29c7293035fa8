import { type BehaviorSubject, map, of } from 'rxjs'
import type { Appointment } from '#domain/appointment/appointment.ts'
import type { BookingPolicy } from '#domain/appointment/policy.ts'
import type { Heartbeat } from '#domain/health/heartbeat.ts'
import { isStaffed, roleOf } from '#domain/site/followed.ts'
import type { Seating } from '#domain/staff/seating.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { StationDescription } from '#preload/contract.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { AppointmentActions } from '../appointments/appointmentActions.ts'
import { held } from '../held.ts'
import type { Board } from '../model.ts'
import { type KnownRequest, type OpenRequest, requestsOf, unanswered } from './openRequests.ts'
import { type RequestActions, requestActionsWith } from './requestActions.ts'
import { seeTo } from './seeTo.ts'

/** What other programs ask for. */
export type Requests = {
  /** What nobody has answered yet, for the soonest time first; absent until it was read. */
  requests$: BehaviorSubject<readonly OpenRequest[] | undefined>
  requestActions: RequestActions
}

export type RequestParts = {
  replica: Replica
  bridge: Bridge
  station: Pick<StationDescription, 'site' | 'station' | 'screen'>
  board$: BehaviorSubject<Board | undefined>
  policy$: BehaviorSubject<BookingPolicy | undefined>
  seating$: BehaviorSubject<Seating | undefined>
  stations$: BehaviorSubject<Heartbeat[] | undefined>
  trueNow: () => number
  present: (id: string) => Promise<Appointment>
  book: AppointmentActions['book']
  /** What the station does by itself. */
  system: Pick<AppointmentActions, 'book' | 'nameCitizen'>
  /** Whether the station has a server, and has read what that had. */
  mayDecide: () => boolean
  /** Resolves in the one window of the station that works by itself. */
  leads: Promise<unknown>
  onProblem: (error: unknown) => void
}

export const openRequestsWith = (parts: RequestParts): Requests => {
  const { replica, bridge, station, present, book, leads } = parts
  const isDesk = isStaffed(roleOf(station.screen))
  // Nobody at a kiosk or a display does anything about them.
  const known$ = held<readonly KnownRequest[]>(isDesk ? requestsOf(replica, station.site) : of([]))
  const action = { replica, bridge, site: station.site, present }
  if (isDesk) void leads.then(() => seeTo(parts, known$))
  return {
    requests$: held(
      known$.pipe(
        map((known): readonly OpenRequest[] | undefined => (known === undefined ? undefined : unanswered(known))),
      ),
    ),
    requestActions: requestActionsWith({ ...action, book }),
  }
}
