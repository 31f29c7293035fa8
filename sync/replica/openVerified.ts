import { type Observable, Subject } from 'rxjs'
import type { Stands } from '#domain/document/log.ts'
import type { LedgerRecord } from '#domain/ledger/record.ts'
import { editConflicts } from '../ledger/editConflicts.ts'
import { newJudge, provenStands } from '../verification/judge.ts'
import type { Apart } from '../verification/sift.ts'
import { type MetEdits, type Replica, openReplica } from './open.ts'
import { type Verification, openVerification } from './verification.ts'

export type VerifiedReplica = {
  replica: Replica
  verification: Verification
  /** Which of two entries of a document with one id stays. */
  standsIn: (document: string) => Stands
  /** What the replica's own merges find. */
  found$: Observable<LedgerRecord>
}

/** Opens the station's replica together with the judgement of what may count in it. */
export const openVerifiedReplica = async (
  options: Omit<Parameters<typeof openReplica>[0], 'standsIn' | 'onMet'> & { site: string; now: () => number },
): Promise<VerifiedReplica> => {
  const { site, now, ...place } = options
  const judge = newJudge()
  const doubled$ = new Subject<Apart>()
  const standsIn = provenStands(judge, (document, entry) => doubled$.next({ document, entry, fault: 'doubled' }))
  const found$ = new Subject<LedgerRecord>()
  const onMet = (edits: MetEdits): void => editConflicts(edits).forEach((record) => found$.next(record))
  const replica = await openReplica({ ...place, standsIn, onMet })
  const verification = await openVerification({ replica, site, judge, doubled$, now })
  return { replica, verification, standsIn, found$ }
}
