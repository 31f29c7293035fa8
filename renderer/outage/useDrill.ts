import { drillFrom, endedDrill } from '#domain/site/drill.ts'
import { useDrillState } from '../state/drill.ts'
import { useBoard, useBridge, usePreferences, useSiteEdits, useTrueClock } from '../state/station.tsx'
import { useRun } from '../visit/useRun.ts'

/** Whether this station practises, alone or with its building, and what a supervisor does about it. */
export const useDrill = () => {
  const bridge = useBridge()
  const by = usePreferences(({ staff }) => staff) ?? 'system'
  const { site } = useBoard()
  const edits = useSiteEdits()
  const trueNow = useTrueClock()
  const [drill, setDrill] = useDrillState()
  const { running, error, run, clear } = useRun()
  return {
    drill: drill?.running,
    busy: running !== undefined,
    error,
    clear,
    startHere: async (minutes: number): Promise<void> => {
      const state = await run('here', () => bridge.call.startDrill({ by, minutes }))
      if (state !== undefined) setDrill(state)
    },
    startBuilding: async (minutes: number): Promise<void> => {
      await run('building', () => edits.drill(drillFrom(trueNow(), { minutes, by })))
    },
    endHere: async (): Promise<void> => {
      const state = await run('end', () => bridge.call.endDrill({ by }))
      if (state !== undefined) setDrill(state)
    },
    /** Whoever reaches the building's relay hears of it; the others end by themselves. */
    endBuilding: async (): Promise<void> => {
      const { drill: present } = site
      if (present !== undefined) await run('endAll', () => edits.drill(endedDrill(present, trueNow())))
    },
  }
}
