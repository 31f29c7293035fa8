import { BrowserWindow, screen as desktop } from 'electron'
import type { EventName, EventPayload, Screen } from '#preload/contract.ts'
import { eventName } from '#preload/electronNames.ts'
import type { KeptPlaces } from './keptPlaces.ts'
import { origin } from './origin.ts'
import { type Monitor, placeWindow } from './place.ts'
import { webPreferences } from './webPreferences.ts'

/** The windows of a station, one a screen. */
export type Windows = {
  /** Opens a screen's window, or brings it to the front. */
  show: (screen: Screen) => void
  close: (screen: Screen) => void
  tellAll: <E extends EventName>(event: E, payload: EventPayload<E>) => void
}

const reloadAfterMs = 2_000

export const openWindows = (options: {
  preload: string
  devTools: boolean
  places: KeptPlaces
  /** A page did not load, or its process ended. */
  onTrouble: (screen: Screen, reason: string) => void
}): Windows => {
  const { preload, devTools, places, onTrouble } = options
  const windows = new Map<Screen, BrowserWindow>()

  const open = (screen: Screen): BrowserWindow => {
    const { bounds, maximized, fullScreen } = placeWindow({ screen, kept: places.of(screen), monitors: monitors() })
    const window = new BrowserWindow({
      ...bounds,
      title: 'Balie',
      // Electron takes `fullscreen: false` as a window that never may fill the screen.
      ...(fullScreen ? { fullscreen: true } : {}),
      show: false,
      autoHideMenuBar: true,
      webPreferences: webPreferences({ preload, devTools }),
    })
    if (maximized) window.maximize()
    window.once('ready-to-show', () => window.show())
    window.on('close', () => {
      if (!window.isFullScreen()) places.keep(screen, { ...window.getNormalBounds(), maximized: window.isMaximized() })
    })
    window.on('closed', () => windows.delete(screen))
    // A display has nobody in front of it who would reload it.
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      onTrouble(screen, reason)
      setTimeout(() => {
        if (!window.isDestroyed()) window.webContents.reload()
      }, reloadAfterMs)
    })
    window.loadURL(`${origin}/${screen}`).catch((error: unknown) => onTrouble(screen, String(error)))
    return window
  }

  return {
    show: (screen) => {
      const window = windows.get(screen)
      if (window === undefined) {
        windows.set(screen, open(screen))
        return
      }
      if (window.isMinimized()) window.restore()
      window.focus()
    },
    close: (screen) => windows.get(screen)?.close(),
    tellAll: (event, payload) => {
      for (const window of windows.values()) {
        if (!window.isDestroyed()) window.webContents.send(eventName(event), payload)
      }
    },
  }
}

/** The monitors, the primary one first. */
const monitors = (): Monitor[] => {
  const { id } = desktop.getPrimaryDisplay()
  return desktop.getAllDisplays().toSorted((a, b) => Number(b.id === id) - Number(a.id === id))
}
