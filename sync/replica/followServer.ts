import { type Observable, distinctUntilChanged, filter } from 'rxjs'
import type { BalieDocument } from '../merge/kinds.ts'
import { type Incarnation, incarnationName, incarnationNow, renewProof } from '../replication/incarnation.ts'
import { openIncarnations } from './incarnations.ts'
import type { Replica } from './open.ts'
import { type Replicated, type Replication, replicate } from './replicate.ts'

const againMs = 1_000
/** What was exchanged waits so long for company before it is proven. */
const usualProveMs = 10_000

export type Followed = {
  /** Resolves when everything the server had at first is in the replica. */
  caughtUp: Promise<void>
  stop: () => Promise<void>
}

/**
 * Keeps one collection equal with whichever server answers for a database. Each time the line comes back the server must
 * prove that it is the one the replica knows; one that was restored or replaced is read from the start and written to
 * again. For the window that leads.
 */
export const followServer = async <D extends BalieDocument>(
  options: Omit<Replicated<D>, 'identifier'> & { replica: Replica; online$: Observable<boolean>; proveMs?: number },
): Promise<Followed> => {
  const { replica, online$, proveMs = usualProveMs, ...replicated } = options
  const { database, central, now, onHeld, onProblem } = replicated
  const incarnations = await openIncarnations(replica, database.name, now)
  let present: Incarnation | undefined
  let running: Replication<D> | undefined
  let stopped = false
  let proving: ReturnType<typeof setTimeout> | undefined
  const first = Promise.withResolvers<void>()

  /** One thing at a time is agreed with the server: a proof that was late would put back the one after it. */
  let turn = Promise.resolve()
  const prove = async (): Promise<void> => {
    proving = undefined
    if (stopped) return
    // Behind one address another server may answer without the line ever having been down.
    await meet()
    if (present === undefined) return
    present = await renewProof(central, present)
    await incarnations.keep(present)
  }
  const proveSoon = (): void => {
    proving ??= setTimeout(() => {
      // Without a proof the same is exchanged once more, which does no harm.
      turn = turn.then(prove).catch(() => undefined)
    }, proveMs)
  }
  const begin = (): Replication<D> =>
    replicate({
      ...replicated,
      identifier: present === undefined ? database.name : incarnationName(database.name, present),
      onHeld: (documents) => {
        if (documents.length > 0) proveSoon()
        onHeld(documents)
      },
    })
  const meet = async (): Promise<void> => {
    const met = await incarnationNow(central, incarnations.of, () => `balie-${crypto.randomUUID()}`)
    if (stopped || (present?.server === met.server && present.number === met.number)) return
    const before = present
    await running?.stop()
    if (before !== undefined) onProblem('otherServer', { database: database.name, server: met.server })
    if (incarnations.of(met.server) !== met) await incarnations.keep(met)
    present = met
    running = begin()
    void running.state.awaitInitialReplication().then(first.resolve, () => undefined)
  }
  const meetUntilDone = async (): Promise<void> => {
    while (!stopped) {
      try {
        await meet()
        return
      } catch {
        // The line is down again, or the server is only half there: nothing is agreed with it until it has answered.
        await new Promise((again) => setTimeout(again, againMs))
      }
    }
  }
  const subscription = online$.pipe(distinctUntilChanged(), filter(Boolean)).subscribe(() => {
    turn = turn.then(meetUntilDone)
  })
  return {
    caughtUp: first.promise,
    stop: async () => {
      stopped = true
      clearTimeout(proving)
      subscription.unsubscribe()
      await turn
      await running?.stop()
    },
  }
}
