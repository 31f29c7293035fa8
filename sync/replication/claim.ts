import { type Envelope, type Stands, unionLogs } from '#domain/document/log.ts'
import { type Visit, visitDocument, visitOf } from '#domain/visit/visit.ts'
import { readDocument } from '../merge/kinds.ts'
import type { CentralDatabase, CentralDocument } from './centralDatabase.ts'
import { bodyOf } from './push.ts'

/** A counter that waits longer than this for the server counts as cut off, in ms. */
export const claimTimeoutMs = 2_000

const attempts = 5

export type ClaimResult =
  /** The server took the call: nobody else has the visit. */
  | { result: 'accepted'; log: Envelope[] }
  /** Somebody else has the visit, it is over, or this version cannot read it; `log` is what the server knows of it. */
  | { result: 'taken'; log: Envelope[]; claim: readonly Envelope[] }
  /** The server did not answer in time. The entries of `claim` were made and may yet turn out to be there. */
  | { result: 'unanswered'; claim: readonly Envelope[] }

/**
 * Calls one visit with the server as the authority: read the document there (or take it as the feed last brought it), see
 * that it is free, have the call made and kept on disk, then write it over exactly the revision that was read.
 */
export const claimVisit = async (request: {
  database: CentralDatabase
  id: string
  /** What this station knows of the visit; goes along with the call. */
  log: readonly Envelope[]
  /** The server's document as the feed last brought it: saves reading it, and is refused when it is no longer the present one. */
  lastSeen?: CentralDocument | undefined
  isFree: (visit: Visit) => boolean
  /** Which of two entries with one id stays; the smaller canonical JSON, when it is left out. */
  stands?: Stands | undefined
  /** Has main write the call; asked once, when the visit was seen to be free. */
  makeClaim: (log: readonly Envelope[]) => Promise<readonly Envelope[]>
  /** Ends the waiting for an answer; a clock of `claimTimeoutMs` when it is left out. */
  patience?: AbortSignal | undefined
}): Promise<ClaimResult> => {
  const { database, id, isFree, makeClaim, stands, patience } = request
  const signal = patience ?? AbortSignal.timeout(claimTimeoutMs)
  let claim: readonly Envelope[] = []
  for (let attempt = 0; attempt < attempts; attempt++) {
    const seen = attempt === 0 ? request.lastSeen : undefined
    const server = seen === undefined ? await answered(database.get(id, signal)) : { answer: seen }
    if (server === 'none') return { result: 'unanswered', claim }
    const known = server.answer === undefined ? undefined : readDocument(id, { ...server.answer, id })
    const log = unionLogs(request.log, known !== undefined && 'log' in known ? known.log : [], stands)
    const unreadable = server.answer !== undefined && known === undefined
    if (unreadable || !isFree(visitOf({ id, log }))) return { result: 'taken', log, claim }
    if (claim.length === 0) claim = await makeClaim(log)
    const claimed = unionLogs(log, claim)
    const body = bodyOf(visitDocument(id, claimed), server.answer?._rev)
    const written = await answered(database.put(body, signal))
    if (written === 'none' || written.answer === 'unsure') return { result: 'unanswered', claim }
    if (written.answer === 'accepted') return { result: 'accepted', log: claimed }
  }
  return { result: 'unanswered', claim }
}

const answered = async <T>(question: Promise<T>): Promise<{ answer: T } | 'none'> => {
  try {
    return { answer: await question }
  } catch {
    return 'none'
  }
}
