import type { OtherShare } from '#domain/desk/shares.ts'
import type { Envelope, Stands } from '#domain/document/log.ts'
import { callingOrder, mayCall } from '#domain/visit/next.ts'
import type { Authority, VisitPayload } from '#domain/visit/entry.ts'
import type { Stage } from '#domain/visit/state.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import { type Visit, knownCall, visitOf } from '#domain/visit/visit.ts'
import type { CentralDatabase, CentralDocument } from '#sync/replication/centralDatabase.ts'
import { claimVisit } from '#sync/replication/claim.ts'
import type { Line } from './line.ts'
import type { Board, Done } from './model.ts'
import type { Recording } from './recording.ts'
import { type ShareParts, sharesWith } from './shares.ts'

export type CallingParts = Omit<ShareParts, 'line' | 'board'> & {
  recording: Pick<Recording, 'makeOnly' | 'keep' | 'keepTold' | 'visit'>
  line: Pick<Line, 'present' | 'tooSlow'>
  databaseNamed: (name: string) => CentralDatabase
  /** Which of two entries of a document with one id stays. */
  standsIn: (document: string) => Stands
  /** The server's document as the feed last brought it. */
  lastSeen: (id: string) => CentralDocument | undefined
  board: () => Board
  logOf: (id: string) => Promise<Envelope[]>
  /** By which waits are measured. */
  now: () => number
  /** Ends the waiting for the server's answer to a call; as long as is usual when it is left out. */
  patience?: () => AbortSignal
}

/** Every state in which calling a certain number on purpose makes sense. */
const callable: ReadonlySet<Stage> = new Set(['empty', 'printing', 'unprinted', 'waiting', 'parked', 'missed', 'left'])

type Attempt = { result: 'called'; visit: Visit } | { result: 'taken' } | { result: 'unanswered' }

/** Calling, so that with a server no visit is called twice, and without one each counter keeps to its own share. */
export const callingWith = (parts: CallingParts) => {
  const { recording, line, databaseNamed, standsIn, lastSeen, board, caller, logOf, now, patience } = parts
  const shares = sharesWith(parts)

  const payloads = (visit: Visit, authority: Authority): VisitPayload[] => {
    const { queue, number, stage } = visit
    const call: VisitPayload = { type: 'called', counter: caller().counter, authority, after: knownCall(visit) }
    const unseen = stage === 'empty' || stage === 'printing' || stage === 'unprinted'
    return unseen ? [{ type: 'presented', queue, number }, call] : [call]
  }
  const withdraw = async (id: string, claim: readonly Envelope[], because: 'lost' | 'unanswered'): Promise<void> => {
    const call = claim.find(({ type }) => type === 'called')
    if (call === undefined) return
    const entries = await recording.makeOnly(id, claim, [{ type: 'withdrawn', target: call.id, because }])
    await recording.keep({ document: id, entries: [...claim, ...entries] })
  }
  /** One try with the server's word; what it knew of the visit reaches the replica in any case. */
  const claim = async (visit: Visit, isFree: (visit: Visit) => boolean): Promise<Attempt> => {
    const database = databaseOfDay(visit.id)
    if (database === undefined) return { result: 'taken' }
    const claimed = await claimVisit({
      database: databaseNamed(database),
      id: visit.id,
      log: await logOf(visit.id),
      lastSeen: lastSeen(visit.id),
      isFree,
      stands: standsIn(visit.id),
      patience: patience?.(),
      makeClaim: (log) =>
        recording.makeOnly(visit.id, log, payloads(visitOf({ id: visit.id, log: [...log] }), 'server')),
    })
    if (claimed.result === 'unanswered') {
      line.tooSlow()
      await withdraw(visit.id, claimed.claim, 'unanswered')
      return { result: 'unanswered' }
    }
    const present = await recording.keepTold({ document: visit.id, entries: claimed.log })
    if (claimed.result === 'accepted') return { result: 'called', visit: present }
    await withdraw(visit.id, claimed.claim, 'lost')
    return { result: 'taken' }
  }
  const online = (): boolean => line.present().state === 'online'

  /** Whether F2 at this counter may call the visit: with a server any, cut off only its own share and what it took over. */
  const isOurs = (visit: Visit): boolean => shares.holder(visit) === undefined
  const inOrder = (present: Board, at: number): Visit[] =>
    callingOrder({ waiting: present.open, caller: caller(), targets: targetsOf(present), now: at })

  const callNext = async (): Promise<Done<Visit>> => {
    const tried = new Set<string>()
    for (;;) {
      const candidates = inOrder(board(), now()).filter(({ id }) => !tried.has(id))
      const visit = candidates.find(isOurs)
      if (visit === undefined) return refuse(tried.size > 0 ? 'takenElsewhere' : nobody(candidates))
      if (!online()) {
        const authority = shares.isTaken(visit) ? 'person' : 'share'
        return { ok: true, value: await recording.visit(visit, payloads(visit, authority)) }
      }
      const attempt = await claim(visit, (present) => mayCall(present, caller()))
      if (attempt.result === 'called') return { ok: true, value: attempt.visit }
      if (attempt.result === 'taken') tried.add(visit.id)
    }
  }

  /** Calls one visit because a person said so, from whatever list or paper it came. */
  const callVisit = async (visit: Visit): Promise<Done<Visit>> => {
    const isFree = ({ stage }: Visit): boolean => callable.has(stage)
    if (online()) {
      const attempt = await claim(visit, isFree)
      if (attempt.result === 'called') return { ok: true, value: attempt.visit }
      if (attempt.result === 'taken') return refuse('takenElsewhere')
    }
    const present = visitOf({ id: visit.id, log: await logOf(visit.id) })
    if (!isFree(present)) return refuse('takenElsewhere')
    return { ok: true, value: await recording.visit(visit, payloads(present, 'person')) }
  }
  const nextUp = (present: Board, at: number): Visit | undefined => inOrder(present, at).find(isOurs)
  const otherShares = (present: Board, at: number): OtherShare[] =>
    shares.others({ board: present, targets: targetsOf(present), now: at })
  return { callNext, callVisit, nextUp, otherShares }
}

const targetsOf = ({ site }: Board): Record<string, number> =>
  Object.fromEntries(site.queues.map(({ letter, targetMinutes }) => [letter, targetMinutes]))

/** Somebody may wait and yet fall to another counter's share. */
const nobody = (candidates: readonly Visit[]): Refusal => (candidates.length > 0 ? 'nobodyInShare' : 'nobodyWaiting')

type Refusal = 'takenElsewhere' | 'nobodyWaiting' | 'nobodyInShare'

const refuse = (code: Refusal): Done<Visit> => ({ ok: false, error: { code, facts: {} } })
