import { useLocation } from 'wouter'
import type { Screen } from '#preload/contract.ts'
import { useBridge } from '../state/station.tsx'

/** Opens another screen of this station in a window of its own; where the host has no windows, here. */
export const useScreenOpener = (): ((screen: Screen) => void) => {
  const { call } = useBridge()
  const [, navigate] = useLocation()
  const open = async (screen: Screen): Promise<void> => {
    const reply = await call.openScreen({ screen })
    if (!reply.ok || !reply.value.opened) navigate(`/${screen}`)
  }
  return (screen) => void open(screen)
}
