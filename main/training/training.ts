import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edited } from '#domain/document/fields.ts'
import { HandlerFailure } from '#preload/failure.ts'
import type { TrainingState } from '#preload/training.ts'
import type { Configuration } from '../configuration/configuration.ts'
import { type Log, errorFacts } from '../log/log.ts'
import type { Seal } from '../station/secrets.ts'
import { type CopyOf, type OpenCopy, type Wanted, makeCopy } from './copy.ts'

/** Practice on a throw-away copy of this station, with a busy day going on around it. */
export type Training = {
  state: () => TrainingState
  give: (documents: readonly Edited[], begins: boolean) => void
  start: (wanted: Wanted) => Promise<TrainingState>
  end: () => Promise<TrainingState>
  close: () => Promise<void>
}

/** A copy that somebody forgot ends by itself. */
const longestMs = 4 * 3_600_000

type Running = { state: NonNullable<TrainingState['running']>; close: () => Promise<void> }

/** In a copy, `copyOf` says which. What an earlier copy left behind, after a crash, is deleted first. */
export const openTraining = async (options: {
  folder: string
  configuration: Configuration
  seal: Seal
  openCopy: OpenCopy | undefined
  copyOf: CopyOf | undefined
  now: () => number
  onChange: (state: TrainingState) => void
  log: Log
}): Promise<Training> => {
  const { folder, copyOf, now, onChange, log } = options
  const place = join(folder, 'training')
  /** What cannot be deleted now, as a window that is still closing holds it, is deleted at the next start. */
  const throwAway = (): Promise<void> =>
    rm(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }).catch((error: unknown) =>
      log.warn('trainingLeft', errorFacts(error)),
    )
  await throwAway()
  let given: Edited[] = []
  let starting = false
  let running: Running | undefined
  let ending: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const state = (): TrainingState => copyOf?.state() ?? (running === undefined ? {} : { running: running.state })
  const end = async (): Promise<void> => {
    const was = running
    if (was === undefined) return
    running = undefined
    clearTimeout(timer)
    onChange({})
    await was.close()
    await throwAway()
    log.info('trainingEnds')
  }
  const endOnce = (): Promise<void> => (ending ??= end().finally(() => (ending = undefined)))
  const endSoon = (): void => {
    endOnce().catch((error: unknown) => log.error('trainingEnds', errorFacts(error)))
  }
  const start = async (wanted: Wanted): Promise<TrainingState> => {
    const busy = starting || running !== undefined || ending !== undefined
    if (copyOf !== undefined || busy) throw new HandlerFailure('notAllowed')
    starting = true
    try {
      const copy = await makeCopy({ ...options, place, wanted, documents: given, copyOf: { state, end: endSoon } })
      running = { state: runningSince(now(), wanted, copy.address), close: copy.close }
      given = []
      timer = setTimeout(endSoon, longestMs)
      log.info('trainingBegins', { by: wanted.by, arrivals: wanted.day.arrivals.length, pace: wanted.pace })
    } catch (error) {
      await throwAway()
      throw error
    } finally {
      starting = false
    }
    onChange(state())
    return state()
  }
  return {
    state,
    give: (documents, begins) => {
      given = begins ? [...documents] : [...given, ...documents]
    },
    start,
    end: async () => {
      // The copy cannot wait for its own end.
      if (copyOf !== undefined) copyOf.end()
      else await endOnce()
      return {}
    },
    close: endOnce,
  }
}

const runningSince = (since: number, { by, day }: Wanted, address: string | undefined): Running['state'] => ({
  since,
  until: since + longestMs,
  by,
  ...(day.day === undefined ? {} : { day: day.day }),
  ...(address === undefined ? {} : { address }),
})
