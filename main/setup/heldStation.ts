import type { Dispatch } from '#preload/handlers.ts'
import { failure } from '#preload/failure.ts'
import type { ProxyRequest, ProxyResponse } from '../central/proxy.ts'
import type { Station } from '../station/station.ts'
import { takingTurns } from '../storage/inTurn.ts'

/** The one station of a process. It can be opened, and closed and opened anew, while its pages stay and wait. */
export type HeldStation = {
  present: () => Station | undefined
  dispatch: Dispatch
  proxy: (request: ProxyRequest) => Promise<ProxyResponse>
  /** Closes the station if it is open, does what needs it closed, and opens it. */
  reopen: (whileClosed?: () => Promise<void>) => Promise<void>
  close: () => Promise<void>
}

/** What is under way when the station is to close may take so long to end; a print waits for paper for ever. */
const patienceMs = 5_000

export const holdStation = (open: () => Promise<Station>): HeldStation => {
  let station: Station | undefined
  let changing: Promise<void> = Promise.resolve()
  const underWay = new Set<Promise<unknown>>()

  const closeNow = async (): Promise<void> => {
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise((end) => (timer = setTimeout(end, patienceMs)))
    await Promise.race([Promise.allSettled(underWay), patience])
    clearTimeout(timer)
    const closing = station
    station = undefined
    await closing?.close()
  }
  const takeTurn = takingTurns()
  const inTurn = (change: () => Promise<void>): Promise<void> => {
    const turn = takeTurn(change)
    changing = turn.catch(() => undefined)
    return turn
  }
  return {
    present: () => station,
    dispatch: async (request) => {
      await changing
      if (station === undefined) return failure('notSetUp')
      const reply = station.dispatch(request)
      underWay.add(reply)
      return reply.finally(() => underWay.delete(reply))
    },
    proxy: async (request) => {
      await changing
      return station === undefined ? notSetUp : station.proxy(request)
    },
    reopen: (whileClosed) =>
      inTurn(async () => {
        await closeNow()
        await whileClosed?.()
        station = await open()
      }),
    close: () => inTurn(closeNow),
  }
}

const notSetUp: ProxyResponse = {
  status: 503,
  contentType: 'application/json',
  body: JSON.stringify({ error: 'central_unreachable', reason: 'notSetUp' }),
}
