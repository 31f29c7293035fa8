import { useLocation } from 'wouter'
import type { Screen } from '#preload/contract.ts'
import { useBridge } from '../state/station.tsx'

/** Opens another screen of this station in a window of its own; where the host has no windows, here, with `search`. */
export const useScreenOpener = (): ((screen: Screen, search?: string) => void) => {
  const { call } = useBridge()
  const [, navigate] = useLocation()
  const open = async (screen: Screen, search: string): Promise<void> => {
    const reply = await call.openScreen({ screen })
    if (!reply.ok || !reply.value.opened) navigate(`/${screen}${search}`)
  }
  return (screen, search = '') => void open(screen, search)
}
