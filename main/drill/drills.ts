import { type SiteDrill, timesOfDrill } from '#domain/site/drill.ts'
import type { DrillState } from '#preload/drill.ts'
import type { Held } from '../central/gate.ts'
import type { Log } from '../log/log.ts'

/** The station as cut off for practice: alone, or with its whole building. Every drill ends by itself. */
export type Drills = {
  state: () => DrillState
  start: (drill: { by: string; minutes: number }) => DrillState
  /** Ends it for this station. */
  end: (by: string) => DrillState
  /** What the site's settings say of a drill of the whole building. */
  learn: (drill: SiteDrill | undefined) => void
  close: () => void
}

type Running = NonNullable<DrillState['running']>

export const openDrills = (options: {
  /** Keeps the station from its servers. */
  hold: (held: Held) => void
  now: () => number
  /** True time minus this computer's clock, in ms. */
  correction: () => number
  onChange: (state: DrillState) => void
  log: Log
}): Drills => {
  const { hold, now, correction, onChange, log } = options
  let running: Running | undefined
  let last: Running | undefined
  let building: SiteDrill | undefined
  let waiting: NodeJS.Timeout | undefined
  let ending: NodeJS.Timeout | undefined

  const state = (): DrillState => ({
    ...(running === undefined ? {} : { running }),
    ...(last === undefined ? {} : { last }),
  })
  const become = (next: Running | undefined): void => {
    clearTimeout(ending)
    if (next !== undefined) {
      log.info('drillBegins', { scope: next.scope, by: next.by })
      ending = setTimeout(() => become(undefined), next.until - now())
    }
    if (running !== undefined) {
      log.info('drillEnds', { scope: running.scope })
      last = { ...running, until: Math.min(running.until, now()) }
    }
    running = next
    hold(next === undefined ? 'nothing' : next.scope === 'station' ? 'all' : 'centre')
    onChange(state())
  }
  return {
    state,
    start: ({ by, minutes }) => {
      become({ scope: 'station', by, since: now(), until: now() + minutes * 60_000 })
      return state()
    },
    end: (by) => {
      if (running !== undefined) log.info('drillIsEnded', { by })
      clearTimeout(waiting)
      become(undefined)
      return state()
    },
    learn: (drill) => {
      if (drill === undefined || JSON.stringify(drill) === JSON.stringify(building)) return
      building = drill
      clearTimeout(waiting)
      const times = timesOfDrill(drill, now() + correction())
      if (times === undefined) {
        if (running?.scope === 'building') become(undefined)
        return
      }
      const until = now() + times.ends
      waiting = setTimeout(() => {
        // Who practises alone does so until the end of that.
        if (running?.scope !== 'station') become({ scope: 'building', by: drill.by, since: now(), until })
      }, times.begins)
    },
    close: () => {
      clearTimeout(waiting)
      clearTimeout(ending)
    },
  }
}
