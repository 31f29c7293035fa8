import type { Configuration } from '../configuration/configuration.ts'
import type { KioskHost } from '../kiosk/lock.ts'
import { mannerOf } from '../kiosk/manner.ts'
import type { Release } from '../kiosk/release.ts'

/** So that the page that asked has its answer before its window goes. */
const answeredMs = 200

export const isKeptIn = (configuration: Configuration | undefined): boolean =>
  configuration !== undefined && mannerOf(configuration.screen, configuration) === 'kiosk'

/** How the administrator leaves a kiosk: Chromium comes back with a frame around it, or as it was, or not at all. */
export const kioskHost = (options: {
  release: Release
  /** Whether the station is one that is locked when nobody has let it out. */
  isKiosk: () => boolean
  /** Opens a page in the place of all windows; the station's own screens where no path is given. */
  show: (path?: string) => void
  end: () => void
}): KioskHost => {
  const { release, isKiosk, show, end } = options
  const leave: KioskHost['leave'] = (way) => {
    switch (way) {
      case 'settings':
      case 'devices':
        release.release()
        show(`/${way}`)
        return
      case 'restart':
        show()
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
