import type { KioskHost } from './lock.ts'
import type { Release } from './release.ts'

/** So that the page that asked has its answer before its window goes. */
const answeredMs = 200

/** How the administrator leaves a kiosk whose windows the host opened: they stand free for a while, begin anew, or end. */
export const kioskHost = (options: {
  release: Release
  /** Whether the station is one that is locked when nobody has let it out. */
  isKiosk: () => boolean
  show: (screen: 'settings' | 'devices') => void
  restart: () => void
  end: () => void
}): KioskHost => {
  const { release, isKiosk, show, restart, end } = options
  const leave: KioskHost['leave'] = (way) => {
    switch (way) {
      case 'settings':
      case 'devices':
        release.release()
        show(way)
        return
      case 'restart':
        restart()
        return
      case 'end':
        end()
        return
      case 'lock':
        release.lock()
    }
  }
  return {
    ways: () => [
      ...(['settings', 'devices', 'restart', 'end'] as const),
      ...(isKiosk() && release.isReleased() ? (['lock'] as const) : []),
    ],
    leave: (way) => void setTimeout(() => leave(way), answeredMs),
  }
}
