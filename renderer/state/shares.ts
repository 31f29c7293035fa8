import type { Desk } from '#domain/desk/desk.ts'
import { type Membership, isKnownHereOnly } from '#domain/desk/sharers.ts'
import { type OtherShare, holderOf, otherSharesOf, stillSharing, takenSince } from '#domain/desk/shares.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { type Caller, type Targets, callingOrder } from '#domain/visit/next.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Line } from './line.ts'
import type { Board } from './model.ts'

type SharedBoard = Pick<Board, 'desks' | 'closedDesks' | 'open' | 'closed'>

export type ShareParts = {
  line: Pick<Line, 'present'>
  board: () => SharedBoard
  caller: () => Caller
  /** Who shares the waiting visits since the line broke. */
  membership: () => Membership | undefined
  /** This station's name. */
  station: string
}

export type Shares = {
  /** The other counter that a waiting visit falls to; `undefined` for one that this counter may call with F2. */
  holder: (visit: Visit) => string | undefined
  /** Whether F2 may call it only because this counter took over another one's share. */
  isTaken: (visit: Visit) => boolean
  others: (question: { board: SharedBoard; targets: Targets; now: number }) => OtherShare[]
}

/**
 * Whose a waiting visit is for this counter: with a server anybody's, cut off that of the counter it falls to. A counter
 * that did not share when the line broke has no share of its own: whoever it might call is on another counter's list.
 */
export const sharesWith = ({ line, board, caller, membership, station }: ShareParts): Shares => {
  const present = (): Membership | undefined => (line.present().state === 'online' ? undefined : membership())
  const takenBy = (desks: readonly Desk[], since: Membership): Set<string> => {
    const own = desks.find(({ counter }) => counter === caller().counter)
    return own === undefined ? new Set() : takenSince(own, since)
  }
  const fallsTo = (visit: Visit): string | undefined => {
    const since = present()
    if (since === undefined || visit.target !== undefined || isKnownHereOnly(visit, station, since)) return undefined
    const holder = holderOf(visit, stillSharing(since, board().closedDesks))
    return holder === caller().counter ? undefined : holder
  }
  const isTaken: Shares['isTaken'] = (visit) => {
    const since = present()
    const holder = fallsTo(visit)
    return since !== undefined && holder !== undefined && takenBy(board().desks, since).has(holder)
  }
  return {
    holder: (visit) => (isTaken(visit) ? undefined : fallsTo(visit)),
    isTaken,
    others: ({ board: { desks, closedDesks, open, closed }, targets, now }) => {
      const since = present()
      if (since === undefined) return []
      return otherSharesOf({
        waiting: callingOrder({ waiting: open, caller: caller(), targets, now }).filter(
          (visit) => fallsTo(visit) !== undefined,
        ),
        own: caller().counter,
        sharers: stillSharing(since, closedDesks),
        taken: takenBy(desks, since),
        active: callingSince([...open, ...closed], since.at),
        targets,
        now,
      })
    },
  }
}

/** The counters of which this station sees that they called somebody since the line broke. */
const callingSince = (visits: readonly Visit[], at: number): Set<string> =>
  new Set(
    visits.flatMap(({ lastCall }) => (lastCall !== undefined && stampMs(lastCall.at) > at ? [lastCall.counter] : [])),
  )
