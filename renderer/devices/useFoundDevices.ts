import { useCallback, useEffect, useState } from 'react'
import type { FoundDevices } from '#preload/devices.ts'
import { useBridge } from '../state/station.tsx'

export type Finding = { found: FoundDevices | undefined; looking: boolean; look: () => void }

/** What is connected to this computer, looked for once and whenever asked. */
export const useFoundDevices = (): Finding => {
  const { call } = useBridge()
  const [found, setFound] = useState<FoundDevices>()
  const [looking, setLooking] = useState(true)
  const ask = useCallback(() => {
    void call.foundDevices({}).then((reply) => {
      if (reply.ok) setFound(reply.value)
      setLooking(false)
    })
  }, [call])
  useEffect(ask, [ask])
  const look = useCallback(() => {
    setLooking(true)
    ask()
  }, [ask])
  return { found, looking, look }
}
