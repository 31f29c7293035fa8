import { useCallback, useEffect, useState } from 'react'
import type { Failure } from '#preload/failure.ts'
import type { SettingsView } from '#preload/settings.ts'
import { useBridge } from '../state/station.tsx'

/** The station's settings as main has them. A change reloads the page, so they are read once, and anew when asked. */
export const useSettingsView = (): {
  view: SettingsView | undefined
  error: Failure | undefined
  refresh: () => void
} => {
  const { call } = useBridge()
  const [view, setView] = useState<SettingsView>()
  const [error, setError] = useState<Failure>()
  const refresh = useCallback(() => {
    void call.describeSettings({}).then((reply) => {
      if (reply.ok) setView(reply.value)
      else setError(reply.error)
    })
  }, [call])
  useEffect(refresh, [refresh])
  return { view, error, refresh }
}
