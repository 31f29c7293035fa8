import { getChangedDocumentsSince } from 'rxdb/plugins/core'
import { firstValueFrom, fromEvent, race, skip, timer } from 'rxjs'
import * as z from 'zod'
import type { Envelope } from '#domain/document/log.ts'
import { dayOf } from '#domain/time/day.ts'
import type { LogDocument } from '../merge/kinds.ts'
import type { Replica } from './open.ts'
import type { Verification } from './verification.ts'

/** How far the replica's logs have been judged, in the order of their last write, and by which keys. */
const Progress = z.object({ keys: z.string(), checkpoint: z.object({ id: z.string(), lwt: z.number() }).optional() })
type Progress = z.infer<typeof Progress>

const progressId = 'progress:verification'
const batch = 50
/** Once everything is judged, what changes waits so long for company. */
const restMs = 30_000
/** Two writes may come to lie on disk in another order than their times say; after so long that is over. */
const settleMs = 2_000

/**
 * Judges every log of the replica that was not judged when it arrived, a few at a time and only when `idle` says that
 * nothing else is to be done; and every one anew when the site's keys change, those people look at first. How far it got
 * is kept on disk, so it goes on there after a restart, and after a disk that was full. Ends with the signal; never rejects.
 * `onJudged` is given every log that was judged so, also after each later change.
 */
export const recheckWhenIdle = async (options: {
  replica: Replica
  verification: Verification
  idle: () => Promise<void>
  now: () => number
  signal: AbortSignal
  onProblem: (event: string, facts: Record<string, string | number>) => void
  onJudged?: (document: { id: string; log: readonly Envelope[] }) => Promise<void>
}): Promise<void> => {
  const { replica, verification, idle, now, signal, onProblem, onJudged } = options
  const { apart, keys$, recheck } = verification
  let progress: Progress = { keys: '' }
  const reached = async (next: Progress): Promise<void> => {
    progress = next
    await replica.ledger.incrementalUpsert({ id: progressId, reason: '', at: now(), content: { ...next } })
  }
  const recheckFirst = async (): Promise<void> => {
    for (const document of new Set(apart.all().map((row) => row.document))) await recheck(document)
    const today = await replica.visits.find({ selector: { day: dayOf(now()) } }).exec()
    for (const document of today) await recheck(document.id, document.toMutableJSON().log)
  }

  const rest = (ms: number) => firstValueFrom(race(timer(ms), keys$.pipe(skip(1)), fromEvent(signal, 'abort')))

  const judgeNext = async (): Promise<void> => {
    const keys = keys$.value
    if (progress.keys !== keys) {
      await recheckFirst()
      await reached({ keys })
    }
    await idle()
    if (isAborted(signal)) return
    const { documents } = await getChangedDocumentsSince<LogDocument, Progress['checkpoint']>(
      replica.visits.storageInstance,
      batch,
      progress.checkpoint,
    )
    const settled = documents.filter(({ _meta }) => _meta.lwt < now() - settleMs)
    for (const { id, log, _deleted } of settled) {
      await idle()
      if (_deleted) continue
      await recheck(id, log)
      await onJudged?.({ id, log })
    }
    const last = settled.at(-1)
    if (last !== undefined) await reached({ keys, checkpoint: { id: last.id, lwt: last._meta.lwt } })
    else await rest(documents.length > 0 ? settleMs : restMs)
  }
  const untilItFails = async (): Promise<void> => {
    progress = await readProgress(replica, now())
    while (!isAborted(signal)) await judgeNext()
  }

  while (!isAborted(signal)) {
    await untilItFails().catch((error: unknown) => {
      onProblem('notJudged', { name: error instanceof Error ? error.name : typeof error })
      return rest(restMs)
    })
  }
}

const readProgress = async (replica: Replica, now: number): Promise<Progress> => {
  const row = await replica.ledger.findOne(progressId).exec()
  const read = Progress.safeParse(row?.toMutableJSON().content)
  if (!read.success) return { keys: '' }
  const { keys, checkpoint } = read.data
  // Where the PC's clock was set back, what is written from now on lies before what was reached.
  if (checkpoint !== undefined && checkpoint.lwt > now) return { keys, checkpoint: { id: '', lwt: now } }
  return read.data
}

/** A function of its own, as the compiler takes a property it has seen false to stay so. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted
