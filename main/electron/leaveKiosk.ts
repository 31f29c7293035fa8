import type { App } from 'electron'
import type { Screen } from '#preload/contract.ts'
import type { KioskHost } from '../kiosk/lock.ts'
import type { Release } from '../kiosk/release.ts'
import { argsWithoutOnce } from './again.ts'
import { appImage } from './appImage.ts'

/** So that the page that asked has its answer before its window goes. */
const answeredMs = 200

/** How the administrator leaves a kiosk: its windows stand free for a while, or the app starts anew, or ends. */
export const kioskHost = (options: {
  app: Pick<App, 'relaunch' | 'quit'>
  release: Release
  /** Whether the station is one that is locked when nobody has let it out. */
  isKept: () => boolean
  args: readonly string[]
  show: (screen: Screen) => void
}): KioskHost => {
  const { app, release, isKept, args, show } = options
  const leave: KioskHost['leave'] = (way) => {
    switch (way) {
      case 'settings':
      case 'devices':
        release.release()
        show(way)
        return
      case 'restart': {
        const execPath = appImage(process.env)
        app.relaunch({ args: argsWithoutOnce(args), ...(execPath === undefined ? {} : { execPath }) })
        app.quit()
        return
      }
      case 'end':
        app.quit()
        return
      case 'lock':
        release.lock()
    }
  }
  return {
    ways: () => [
      ...(['settings', 'devices', 'restart', 'end'] as const),
      ...(isKept() && release.isReleased() ? (['lock'] as const) : []),
    ],
    leave: (way) => void setTimeout(() => leave(way), answeredMs),
  }
}
