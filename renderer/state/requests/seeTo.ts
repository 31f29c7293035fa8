import { type BehaviorSubject, firstValueFrom } from 'rxjs'
import { silenceMs } from '#domain/health/heartbeat.ts'
import { productIdOf } from '#domain/product/productId.ts'
import { type TakenUp, requestTimes } from '#domain/request/takeUp.ts'
import { turnFor } from '#domain/request/turn.ts'
import { staffedStations } from '#domain/site/stations.ts'
import { dayOf } from '#domain/time/day.ts'
import type { Replica } from '#sync/replica/open.ts'
import { appointmentsOf } from '../appointments/agenda.ts'
import type { Citizen } from '../appointments/appointmentActions.ts'
import { type RequestFacts, judged } from './judge.ts'
import { nameLate } from './lateNames.ts'
import type { RequestParts } from './open.ts'
import type { KnownRequest, OpenRequest } from './openRequests.ts'
import { requestActionsWith } from './requestActions.ts'
import { takeUpAlways, takingUpWith } from './takeUpAlways.ts'

/** Has this station see to requests, each in its turn among the stations that were heard lately. */
export const seeTo = (parts: RequestParts, known$: BehaviorSubject<readonly KnownRequest[] | undefined>): void => {
  const { replica, bridge, station, stations$, trueNow, present, system, mayDecide, onProblem } = parts
  const requests = (): readonly KnownRequest[] => known$.value ?? []
  const turn = (request: string): number => {
    const alive = staffedStations(stations$.value ?? [], { at: trueNow(), withinMs: silenceMs })
    return turnFor(request, station.station, [...new Set([station.station, ...alive])])
  }
  const take = takingUpWith({
    ...{ requests, mayDecide, turn, now: () => performance.now() },
    judge: (open) => judgeNow(open, parts),
    actions: requestActionsWith({ replica, bridge, site: station.site, present, book: system.book }),
  })
  const named = new Set<string>()
  const round = async (): Promise<void> => {
    await take()
    if (!mayDecide()) return
    const isTurn = (request: string): boolean => turn(request) === 0
    const name = async (id: string, citizen: Citizen): Promise<boolean> =>
      (await system.nameCitizen(await present(id), citizen)).ok
    await nameLate({ replica, name, requests: requests(), isTurn, today: dayOf(trueNow()), done: named })
  }
  takeUpAlways({ round, requests$: known$, onProblem })
}

const judgeNow = async (open: OpenRequest, parts: RequestParts): Promise<TakenUp | undefined> => {
  const { replica, board$, policy$, seating$, trueNow } = parts
  const [board, policy, seating, now] = [board$.value, policy$.value, seating$.value, trueNow()]
  if (board === undefined || policy === undefined || seating === undefined) return undefined
  const times = requestTimes(open.request, now)
  const day = 'from' in times ? dayOf(times.from) : undefined
  // Those of today that were booked a moment ago are on the board before the replica has them.
  const appointments =
    day === undefined
      ? []
      : day === dayOf(now)
        ? board.appointments
        : await firstValueFrom(appointmentsOf(replica, { from: day, until: day }))
  const statusOf = await statusesOf(replica, open.request.products)
  return judged(open, { board, policy, seating, appointments, statusOf, now })
}

/** The catalogue also knows what was withdrawn, which no screen needs. */
const statusesOf = async (replica: Replica, products: readonly string[]): Promise<RequestFacts['statusOf']> => {
  const documents = await replica.catalogue.findByIds(products.map(productIdOf)).exec()
  return (product) => {
    const content = documents.get(productIdOf(product))?.getLatest().toMutableJSON()
    return content?.type === 'product' ? content.data.local.status : undefined
  }
}
