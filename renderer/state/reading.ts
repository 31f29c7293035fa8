import { BehaviorSubject, debounceTime } from 'rxjs'
import * as z from 'zod'
import { type Progress, progressAfter } from '#sync/replication/progress.ts'
import type { Step } from '#sync/replication/pull.ts'

/** How far the station's replica is with reading what the server has. */
export type ReadingState = {
  /** Everything that the server had when the station opened is in the replica. */
  caughtUp: boolean
  /** What today's work needs is in the replica, as far as the server gave it. */
  today: boolean
  /** Absent while there is nothing worth telling. */
  progress: Progress | undefined
}

export type Reading = {
  state$: BehaviorSubject<ReadingState>
  /** For the window that leads: what one step in one database brought. */
  stepIn: (database: string) => (step: Step) => void
  todayIsThere: () => void
  hasCaughtUp: () => void
}

/** At a first start nobody waits longer than this for a server that no longer gives anything. */
const patienceMs = 10_000

const Told = z.object({
  caughtUp: z.boolean(),
  today: z.boolean(),
  progress: z
    .object({
      share: z.number(),
      databases: z.array(z.object({ database: z.string(), read: z.number(), left: z.number() })),
    })
    .optional(),
})
const asking = 'asking'

/**
 * The reading of a station, the same in all its windows: only the one that leads replicates, the others hear of it.
 * `isFirst` when the replica has nothing to work with yet.
 */
export const openReading = ({ isFirst }: { isFirst: boolean }): Reading => {
  const state$ = new BehaviorSubject<ReadingState>({ caughtUp: false, today: !isFirst, progress: undefined })
  const channel = new BroadcastChannel('balie-reading')
  let leads = false
  const tell = (): void => {
    if (leads) channel.postMessage(state$.value)
  }
  const become = (change: Partial<ReadingState>): void => {
    leads = true
    state$.next({ ...state$.value, ...change })
    tell()
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === asking) tell()
    const told = Told.safeParse(data)
    if (!told.success) return
    // Whoever tells leads from now on.
    leads = false
    const { caughtUp, today, progress } = told.data
    state$.next({ caughtUp, today: today || state$.value.today, progress })
  }
  channel.postMessage(asking)
  if (isFirst) {
    const patience = state$.pipe(debounceTime(patienceMs)).subscribe(() => {
      patience.unsubscribe()
      if (!state$.value.today) state$.next({ ...state$.value, today: true })
    })
  }
  return {
    state$,
    stepIn:
      (database) =>
      ({ read, left }) => {
        if (left === undefined) return
        const progress = progressAfter(state$.value.progress, { database, read, left })
        if (progress !== state$.value.progress) become({ progress })
      },
    todayIsThere: () => become({ today: true }),
    hasCaughtUp: () => become({ caughtUp: true }),
  }
}
