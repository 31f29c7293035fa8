import type { RelayState } from '#preload/relay.ts'
import { useBridge, usePreferences } from '../state/station.tsx'
import type { Told } from '../state/told.ts'
import { useTold } from '../state/useTold.ts'
import { useRun } from '../visit/useRun.ts'

const told: Told<RelayState> = {
  ask: (bridge) => bridge.call.relayState({}),
  listen: (bridge, heard) => bridge.on.relayChanged(heard),
}

/** Whether this station serves its building, live, and what a supervisor does about it. */
export const useRelay = () => {
  const bridge = useBridge()
  const by = usePreferences(({ staff }) => staff) ?? 'system'
  const [relay, setRelay] = useTold(told)
  const { running, error, run, clear } = useRun()
  return {
    relay,
    busy: running !== undefined,
    error,
    clear,
    start: async (): Promise<void> => {
      const state = await run('start', () => bridge.call.startRelay({ by }))
      if (state !== undefined) setRelay(state)
    },
    end: async (): Promise<void> => {
      const state = await run('end', () => bridge.call.endRelay({ by }))
      if (state !== undefined) setRelay(state)
    },
  }
}
