import { addDays, dayOf } from '#domain/time/day.ts'
import { type BusyDay, madeUpDay, replayOf } from '#domain/training/busyDay.ts'
import { mostAsked } from '#domain/report/asked.ts'
import { visitOf } from '#domain/visit/visit.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { TrainingPace, TrainingState } from '#preload/training.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import { askedLately, daysBack } from './asked.ts'
import type { Board, Done } from './model.ts'
import { inPieces } from './pieces.ts'
import { plain } from './plain.ts'
import { attempted, kept } from './recording.ts'
import type { Told } from './told.ts'
import { useTold } from './useTold.ts'

/** A day with fewer visitors is nothing to practise a rush with. */
const busyFrom = 60

const training: Told<TrainingState> = {
  ask: (bridge) => bridge.call.trainingState({}),
  listen: (bridge, heard) => bridge.on.trainingChanged(heard),
}

/** Whether a throw-away copy of this station is practised on. */
export const useTrainingState = () => useTold(training)

export type Training = { start: (pace: TrainingPace) => Promise<Done<TrainingState>> }

/** Begins practice on a copy: with the busiest day that this replica knows of, or with one that is made up. */
export const trainingWith = (parts: {
  replica: Replica
  bridge: { call: Pick<Bridge['call'], 'giveForTraining' | 'startTraining' | 'report'> }
  board: () => Board
  by: () => string
  now: () => number
}): Training => {
  const { replica, bridge, board, by, now } = parts

  const madeUp = async (): Promise<BusyDay | undefined> => {
    const { site, products } = board()
    const letters = site.queues.map(({ letter }) => letter)
    const offered = mostAsked(products, await askedLately(replica, now()))
      .filter(({ local }) => letters.includes(local.queue))
      .map(({ key, local }) => ({ key, queue: local.queue, minutes: local.duration }))
    return madeUpDay(offered, Math.random)
  }
  return {
    start: (pace) =>
      attempted(bridge, 'training', async () => {
        const day = (await busiestDay(replica, now())) ?? (await madeUp())
        // Nobody comes to a site that offers nothing.
        if (day === undefined) return { ok: false, error: { code: 'noProducts', facts: {} } }
        let begins = true
        for (const documents of inPieces(await copiedDocuments(replica))) {
          kept(await bridge.call.giveForTraining({ documents, begins }))
          begins = false
        }
        return { ok: true, value: kept(await bridge.call.startTraining({ by: by(), day, pace })) }
      }),
  }
}

/** Of the days before today. */
const busiestDay = async (replica: Replica, now: number): Promise<BusyDay | undefined> => {
  let best = { day: '', count: busyFrom - 1 }
  for (let back = 1; back <= daysBack; back++) {
    const day = addDays(dayOf(now), -back)
    const count = await replica.visits.count({ selector: { day } }).exec()
    if (count > best.count) best = { day, count }
  }
  if (best.day === '') return undefined
  const logs = plain(await replica.visits.find({ selector: { day: best.day } }).exec())
  return replayOf(best.day, logs.filter(({ type }) => type === 'visit').map(visitOf))
}

/** What a copy begins with: the site, its staff, its products and its guides, without what they were before. */
const copiedDocuments = async (replica: Replica): Promise<EditedDocument[]> => {
  const settings = plain(await replica.settings.find().exec())
  const catalogue = plain(await replica.catalogue.find().exec())
  return [...settings.filter(({ type }) => type === 'site' || type === 'staff'), ...catalogue].map(
    (document): EditedDocument => ({ ...document, stamps: {}, history: [] }),
  )
}
