import { type Observable, distinctUntilChanged } from 'rxjs'
import type { BalieDocument } from '../merge/kinds.ts'
import type { Feed } from '../replication/handlers.ts'
import { type Incarnation, incarnationName, incarnationNow, renewProof } from '../replication/incarnation.ts'
import type { VerifiedDatabase } from '../replication/verifiedDatabase.ts'
import { openIncarnations } from './incarnations.ts'
import type { Replica } from './open.ts'
import { type Replicated, type Replication, replicate } from './replicate.ts'

const againMs = 1_000
/** So often what the server refused is sent again, beside each time that the line comes back. */
const refusedMs = 600_000
/** What was exchanged waits so long for company before it is proven. */
const usualProveMs = 10_000

export type Followed = {
  /** Resolves when everything the server had at first is in the replica. */
  caughtUp: Promise<unknown>
  stop: () => Promise<void>
}

/** A database as it is reached during one stay at a server, and not after it; whether that is a relay of the building. */
export type Reached = { central: VerifiedDatabase; feed: Feed | undefined; standsIn: boolean }

type Present = Reached & { stay: string; incarnation: Incarnation }

/**
 * Keeps one collection equal with whichever server the station follows. `stay$` names its stay at that server, and is
 * undefined while the line is down. Each time the line comes back the server must prove that it is the one the replica
 * knows; one that was restored or replaced is read from the start and written to again. At another server the replication
 * goes on from what was agreed with that one. `onHeld` hears what the centre holds; what a relay has is only on its way there.
 * For the window that leads.
 */
export const followServer = async <D extends BalieDocument>(
  options: Omit<Replicated<D>, 'identifier' | 'agreed' | 'onNothingSent' | 'atCentre' | keyof Reached> & {
    replica: Replica
    /** What a relay gets also where the centre has it: what the building works with. Everything, when it is left out. */
    inUse?: (() => Promise<readonly BalieDocument[]>) | undefined
    stay$: Observable<string | undefined>
    reach: (stay: string) => Reached
    proveMs?: number
  },
): Promise<Followed> => {
  const { replica, stay$, reach, inUse, proveMs = usualProveMs, ...replicated } = options
  const { database, now, onHeld, onProblem } = replicated
  const incarnations = await openIncarnations(replica, database.name, now)
  let stay: string | undefined
  let present: Present | undefined
  let running: Replication<D> | undefined
  /** How often the line was down. Whoever answers after it may have been put back to an earlier time. */
  let timesDown = 1
  /** How often it had been when the server was last looked at anew. */
  let lookedAt = 0
  const isToBeLookedAt = (): boolean => lookedAt !== timesDown
  let stopped = false
  let proving: ReturnType<typeof setTimeout> | undefined
  /** Whether something was exchanged that no proof covers. */
  let hasUnproven = false
  const first = Promise.withResolvers<undefined>()

  /** One thing at a time is agreed with the server: a proof that was late would put back the one after it. */
  let turn = Promise.resolve()
  const prove = async (): Promise<void> => {
    proving = undefined
    if (stopped) return
    // Behind one address another server may answer without the line ever having been down.
    await meet()
    const proven = present
    if (proven === undefined || running === undefined) return
    if (isToBeLookedAt() || !running.isWhole()) {
      proveSoon()
      return
    }
    hasUnproven = false
    try {
      const incarnation = await renewProof(proven.central, proven.incarnation, {
        agreed: await running.agreed(),
        mark: crypto.randomUUID(),
      })
      if (isToBeLookedAt()) throw new Error('The server that took the proof may have been put back meanwhile.')
      present = { ...proven, incarnation }
      await incarnations.keep(incarnation)
    } catch (error) {
      hasUnproven = true
      throw error
    }
  }
  const proveSoon = (): void => {
    proving ??= setTimeout(() => {
      // Without a proof the same is exchanged once more, which does no harm.
      turn = turn.then(prove).catch(() => undefined)
    }, proveMs)
  }
  /** A relay begins empty, and ends with the outage: of what the centre has it gets no more than is needed. */
  const atCentre = (): Replicated<D>['atCentre'] => {
    const until = incarnations.sentToCentre()
    return until === undefined || inUse === undefined ? undefined : { until, inUse }
  }
  const begin = ({ central, feed, standsIn, incarnation }: Present): Replication<D> =>
    replicate({
      ...replicated,
      central,
      feed,
      identifier: incarnationName(database.name, incarnation),
      agreed: incarnation.agreed ?? {},
      atCentre: standsIn ? atCentre() : undefined,
      onNothingSent: async (sent) => {
        const known = incarnations.of(incarnation.server)
        if (known?.number === incarnation.number)
          await incarnations.keep({ ...known, agreed: { ...known.agreed, sent } })
      },
      onHeld: (documents) => {
        if (documents.length > 0) {
          hasUnproven = true
          proveSoon()
        }
        if (!standsIn) onHeld(documents)
      },
    })
  /** Where the line was down, what is not proven is looked at again: the server may have been put back meanwhile. */
  const meet = async (): Promise<void> => {
    const here = stay
    if (here === undefined) return
    const times = timesDown
    const looksAgain = isToBeLookedAt() && (hasUnproven || running?.isWhole() !== true)
    const reached = here === present?.stay ? present : { ...reach(here), stay: here }
    const { central, standsIn } = reached
    const found = await incarnationNow(central, incarnations.of, () => `balie-${crypto.randomUUID()}`)
    const met = standsIn && found.standsIn !== true ? { ...found, standsIn } : found
    const before = present
    const isKnown = before?.stay === here && isSame(before.incarnation, met)
    if (stopped) return
    if (isKnown && !looksAgain) {
      lookedAt = times
      return
    }
    await running?.stop()
    if (before !== undefined && !isKnown && isReplaced(before, { stay: here, met })) {
      onProblem('otherServer', { database: database.name, server: met.server })
    }
    if (incarnations.of(met.server) !== met) await incarnations.keep(met)
    present = { ...reached, incarnation: met }
    running = begin(present)
    lookedAt = times
    if (hasUnproven) proveSoon()
    void running.state.awaitInitialReplication().then(
      () => first.resolve(undefined),
      () => undefined,
    )
  }
  const sendRefused = (): void => {
    // What is not taken now is tried another time.
    running?.sendRefused().catch(() => undefined)
  }
  const meetUntilDone = async (): Promise<void> => {
    while (!stopped) {
      try {
        await meet()
        sendRefused()
        return
      } catch {
        // The line is down again, or the server is only half there: nothing is agreed with it until it has answered.
        await new Promise((again) => setTimeout(again, againMs))
      }
    }
  }
  const subscription = stay$.pipe(distinctUntilChanged()).subscribe((named) => {
    stay = named
    if (named === undefined) timesDown++
    if (named !== undefined) turn = turn.then(meetUntilDone)
  })
  const tryingAgain = setInterval(sendRefused, refusedMs)
  return {
    caughtUp: first.promise,
    stop: async () => {
      stopped = true
      clearTimeout(proving)
      clearInterval(tryingAgain)
      subscription.unsubscribe()
      await turn
      await running?.stop()
      // Nobody waits for the rest of it.
      replicated.onStep?.({ read: 0, left: 0 })
    },
  }
}

const isSame = (one: Incarnation, other: Incarnation): boolean =>
  one.server === other.server && one.number === other.number

/** Another server where the same was expected: at the same address, or put back to an earlier time. */
const isReplaced = (before: Present, { stay, met }: { stay: string; met: Incarnation }): boolean =>
  before.stay === stay || (before.incarnation.server === met.server && before.incarnation.number !== met.number)
