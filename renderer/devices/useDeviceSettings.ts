import { useCallback, useEffect, useState } from 'react'
import type { DeviceSettings } from '#preload/devices.ts'
import { useBridge } from '../state/station.tsx'

/** What the station's settings say of its devices, read anew after each change. */
export const useDeviceSettings = (): { settings: DeviceSettings | undefined; refresh: () => void } => {
  const bridge = useBridge()
  const [settings, setSettings] = useState<DeviceSettings>()
  const refresh = useCallback(() => {
    void bridge.call.deviceSettings({}).then((reply) => {
      if (reply.ok) setSettings(reply.value)
    })
  }, [bridge])
  useEffect(() => {
    refresh()
    return bridge.onReconnected(refresh)
  }, [bridge, refresh])
  return { settings, refresh }
}
