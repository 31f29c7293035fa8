import { useEffect, useState } from 'react'
import type { RelayState } from '#preload/relay.ts'
import { useBridge, usePreferences } from '../state/station.tsx'
import { useRun } from '../visit/useRun.ts'

/** Whether this station serves its building, live, and what a supervisor does about it. */
export const useRelay = () => {
  const bridge = useBridge()
  const by = usePreferences(({ staff }) => staff) ?? 'system'
  const [relay, setRelay] = useState<RelayState>()
  const { running, error, run, clear } = useRun()

  useEffect(() => {
    const ask = (): void => {
      void bridge.call.relayState({}).then((reply) => {
        if (reply.ok) setRelay(reply.value)
      })
    }
    const stops = [bridge.on.relayChanged(setRelay), bridge.onReconnected(ask)]
    ask()
    return () => {
      for (const stop of stops) stop()
    }
  }, [bridge])

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
