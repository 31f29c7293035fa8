import { deskId } from '#domain/desk/desk.ts'
import { dayOf } from '#domain/time/day.ts'
import type { Arrival, BusyDay } from '#domain/training/busyDay.ts'
import { type Colleague, deedOf } from '#domain/training/colleagues.ts'
import type { Targets } from '#domain/visit/next.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { TrainingPace } from '#preload/training.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import type { Door } from '../door/door.ts'
import { type Logs, openLogs } from './logs.ts'

/** How long things take at the pace of a usual day, in ms; a visitor's service where only whoever practises let them in. */
const walkMs = 25_000
const restMs = 15_000
const usualServiceMs = 240_000
const tickMs = 500

export type Crowd = { close: () => Promise<void> }

/**
 * The visitors and colleagues of a practice. They come in at its own central database, as what other stations do would:
 * visitors take numbers at a kiosk that is not there, colleagues call, serve and finish at the other counters.
 */
export const startCrowd = (options: {
  admin: CentralAdmin
  site: string
  door: Pick<Door, 'issueNumber' | 'append' | 'confirm'>
  day: BusyDay
  pace: TrainingPace
  colleagues: readonly Colleague[]
  targets: Targets
  now: () => number
  onTrouble: (error: unknown) => void
}): Crowd => {
  const { admin, site, door, day, pace, colleagues, targets, now, onTrouble } = options
  const began = now()
  const coming: Arrival[] = [...day.arrivals]
  const services = new Map<string, number>()
  const freeSince = new Map<string, number>()
  const times = {
    walkMs: walkMs / pace,
    restMs: restMs / pace,
    serviceMs: ({ id }: Visit): number => (services.get(id) ?? usualServiceMs) / pace,
  }
  let present: { day: string; logs: Logs } | undefined
  let closed = false

  const open = async (today: string): Promise<Logs> => {
    const desk = (counter: string): string => deskId({ site, day: today, counter })
    const logs = openLogs({ admin, anyDesk: desk('1'), door })
    await logs.look()
    for (const { counter, staff, ...colleague } of colleagues) {
      await logs.append(desk(counter), staff, { type: 'opened', counter, staff, queues: [...colleague.queues] })
    }
    return logs
  }
  const arriveInTime = async (logs: Logs): Promise<void> => {
    const elapsed = (now() - began) * pace
    for (let next = coming[0]; next !== undefined && next.afterMs <= elapsed && !closed; next = coming[0]) {
      coming.shift()
      const { afterMs: _after, serviceMs, ...ticket } = next
      const id = await logs.issue({ ...ticket, by: 'system' })
      services.set(id, serviceMs)
      await logs.append(id, 'system', { type: 'issued', how: 'paper' })
    }
  }
  const work = async (logs: Logs, colleague: Colleague): Promise<void> => {
    const { counter, staff } = colleague
    const question = { colleague, targets, pace: times, freeSince: freeSince.get(counter) ?? 0, now: now() }
    const deed = deedOf({ ...question, visits: logs.visits() })
    if (deed === undefined) return
    const stands = await logs.append(deed.visit.id, staff, deed.does)
    if (stands && deed.does.type === 'finished') freeSince.set(counter, now())
  }
  const tick = async (): Promise<void> => {
    const today = dayOf(now())
    if (present?.day !== today) present = { day: today, logs: await open(today) }
    const { logs } = present
    await logs.look()
    await arriveInTime(logs)
    for (const colleague of colleagues) if (!closed) await work(logs, colleague)
  }

  let timer: NodeJS.Timeout | undefined
  const goOn = async (): Promise<void> => {
    await tick().catch((error: unknown) => {
      if (!closed) onTrouble(error)
    })
    if (closed) return
    timer = setTimeout(() => {
      going = goOn()
    }, tickMs)
  }
  let going = goOn()
  return {
    close: async () => {
      closed = true
      clearTimeout(timer)
      await going
    },
  }
}
