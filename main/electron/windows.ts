import { type BrowserWindow, type Session, screen as desktop } from 'electron'
import type { Language } from '#domain/language/language.ts'
import type { EventName, EventPayload, Screen } from '#preload/contract.ts'
import { eventName } from '#preload/electronNames.ts'
import { type Trouble, guardPage } from './guardPage.ts'
import type { KeptPlaces } from './keptPlaces.ts'
import { type Manner, type StationScreens, mannerOf, mayOpen } from './manner.ts'
import { followMonitors, listMonitors } from './monitors.ts'
import { origin } from './origin.ts'
import { placeWindow, replaceWindow } from './place.ts'
import { makeWindow, moveWindow } from './stationWindow.ts'

/** The windows of a station, one a screen. */
export type Windows = {
  /** Opens a screen's window, or brings it to the front. False for one that this station does not open. */
  show: (screen: Screen) => boolean
  close: (screen: Screen) => void
  /** Lets what stands open be as the station's settings now want it. */
  adapt: () => void
  closeAll: () => void
  tellAll: <E extends EventName>(event: E, payload: EventPayload<E>) => void
}

export type WindowOptions = {
  preload: string
  devTools: boolean
  /** Where the pages keep what they have. */
  session: Session
  /** What the station is at present. */
  station: () => StationScreens & { language: Language }
  places: KeptPlaces
  /** Whether the app as a whole is ending. */
  isEnding: () => boolean
  onTrouble: (screen: Screen, trouble: Trouble) => void
  /** Called when the last window has closed. */
  onEmpty?: () => void
}

type Shown = { manner: Manner; window: BrowserWindow }

export const openWindows = (options: WindowOptions): Windows => {
  const { station, places, onTrouble } = options
  const windows = new Map<Screen, Shown>()

  const open = (screen: Screen): void => {
    const { language } = station()
    const manner = mannerOf(screen, station())
    const opening = placeWindow({ screen, manner, kept: places.of(screen), monitors: listMonitors(desktop) })
    const window = makeWindow({ ...options, manner, opening, language })
    windows.set(screen, { manner, window })
    window.on('close', () => {
      if (!window.isFullScreen()) places.keep(screen, { ...window.getNormalBounds(), maximized: window.isMaximized() })
    })
    const guard = guardPage({ screen, window, language, onTrouble: (trouble) => onTrouble(screen, trouble) })
    window.on('closed', () => {
      guard.close()
      if (windows.get(screen)?.window === window) windows.delete(screen)
      if (windows.size === 0) options.onEmpty?.()
    })
    // A page that does not load is told by `did-fail-load`.
    window.loadURL(`${origin}/${screen}`).catch(() => undefined)
  }
  followMonitors(desktop, () => {
    const monitors = listMonitors(desktop)
    for (const [screen, { manner, window }] of windows) {
      const stands = { bounds: window.getBounds(), fullScreen: window.isFullScreen() || window.isKiosk() }
      const opening = replaceWindow({ screen, manner, kept: places.of(screen), monitors, stands })
      if (opening !== undefined) moveWindow(window, manner, opening)
    }
  })

  return {
    show: (screen) => {
      if (!mayOpen(screen, station())) return false
      const shown = windows.get(screen)
      if (shown === undefined) open(screen)
      else {
        if (shown.window.isMinimized()) shown.window.restore()
        shown.window.focus()
      }
      return true
    },
    close: (screen) => {
      const shown = windows.get(screen)
      if (shown !== undefined) end(shown)
    },
    adapt: () => {
      for (const [screen, shown] of [...windows]) {
        const stays = mayOpen(screen, station())
        if (stays && mannerOf(screen, station()) === shown.manner) continue
        if (stays) open(screen)
        end(shown)
      }
    },
    closeAll: () => {
      for (const shown of [...windows.values()]) end(shown)
    },
    tellAll: (event, payload) => {
      for (const { window } of windows.values()) {
        if (!window.isDestroyed()) window.webContents.send(eventName(event), payload)
      }
    },
  }
}

/** A window in kiosk mode does not close, whoever asks it to. */
const end = ({ manner, window }: Shown): void => (manner === 'kiosk' ? window.destroy() : window.close())
