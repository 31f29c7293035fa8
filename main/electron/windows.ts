import { type BrowserWindow, type Session, screen as desktop } from 'electron'
import type { Language } from '#domain/language/language.ts'
import type { EventName, EventPayload, Screen } from '#preload/contract.ts'
import { eventName } from '#preload/electronNames.ts'
import { displayNumbers } from './displayMonitors.ts'
import { type Trouble, guardPage } from './guardPage.ts'
import type { KeptPlaces } from './keptPlaces.ts'
import { type Manner, type StationScreens, mannerOf, mayOpen } from '../kiosk/manner.ts'
import { mayHear } from './hearing.ts'
import { followMonitors, listMonitors } from './monitors.ts'
import { origin } from './origin.ts'
import { placeWindow, replaceWindow } from './place.ts'
import { makeWindow, moveWindow } from './stationWindow.ts'

/** The windows of a station: one a screen, and of its display one for each layout. */
export type Windows = {
  /** Opens a screen's windows, or brings them to the front. False for one that this station does not open. */
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

type Shown = { screen: Screen; number: number; manner: Manner; window: BrowserWindow }

export const openWindows = (options: WindowOptions): Windows => {
  const { station, places, onTrouble } = options
  const windows = new Map<string, Shown>()

  const displaysOf = ({ screen, displays = 1 }: StationScreens) => ({ displays, staffed: screen !== 'display' })
  /** The numbers of the windows that a screen has at present. */
  const numbersOf = (screen: Screen): number[] => {
    if (!mayOpen(screen, station())) return []
    if (screen !== 'display') return [1]
    return displayNumbers({ ...displaysOf(station()), manner: mannerOf(screen, station()) }, listMonitors(desktop))
  }
  const placingOf = ({ screen, number, manner }: Omit<Shown, 'window'>) => ({
    ...{ screen, number, manner, displays: displaysOf(station()), monitors: listMonitors(desktop) },
    // The further ones have no place of their own to remember.
    kept: number === 1 ? places.of(screen) : undefined,
  })
  const open = (screen: Screen, number: number): void => {
    const { language } = station()
    const manner = mannerOf(screen, station())
    const window = makeWindow({
      ...options,
      manner,
      opening: placeWindow(placingOf({ screen, number, manner })),
      language,
    })
    const key = `${screen} ${String(number)}`
    windows.set(key, { screen, number, manner, window })
    window.on('close', () => {
      if (number > 1 || window.isFullScreen()) return
      places.keep(screen, { ...window.getNormalBounds(), maximized: window.isMaximized() })
    })
    const guard = guardPage({ screen, window, language, onTrouble: (trouble) => onTrouble(screen, trouble) })
    window.on('closed', () => {
      guard.close()
      if (windows.get(key)?.window === window) windows.delete(key)
      if (windows.size === 0) options.onEmpty?.()
    })
    // A page that does not load is told by `did-fail-load`.
    window.loadURL(`${origin}/${screen}${number === 1 ? '' : `?screen=${String(number)}`}`).catch(() => undefined)
  }
  const windowsOf = (screen: Screen): Shown[] => [...windows.values()].filter((shown) => shown.screen === screen)
  const openMissing = (screen: Screen): void => {
    const there = new Set(windowsOf(screen).map(({ number }) => number))
    for (const number of numbersOf(screen)) if (!there.has(number)) open(screen, number)
  }
  const adapt = (): void => {
    const before = [...windows.values()]
    for (const shown of before) {
      const { screen, number, manner } = shown
      const stays = numbersOf(screen).includes(number)
      if (stays && mannerOf(screen, station()) === manner) continue
      if (stays) open(screen, number)
      end(shown)
    }
    if (before.some(({ screen }) => screen === 'display')) openMissing('display')
  }
  followMonitors(desktop, () => {
    adapt()
    for (const { window, ...shown } of windows.values()) {
      const stands = { bounds: window.getBounds(), fullScreen: window.isFullScreen() || window.isKiosk() }
      const opening = replaceWindow({ ...placingOf(shown), stands })
      if (opening !== undefined) moveWindow(window, shown.manner, opening)
    }
  })

  return {
    show: (screen) => {
      if (numbersOf(screen).length === 0) return false
      for (const { window } of windowsOf(screen).toReversed()) {
        if (window.isMinimized()) window.restore()
        window.focus()
      }
      openMissing(screen)
      return true
    },
    close: (screen) => {
      for (const shown of windowsOf(screen)) end(shown)
    },
    adapt,
    closeAll: () => {
      for (const shown of [...windows.values()]) end(shown)
    },
    tellAll: (event, payload) => {
      for (const { window } of windows.values()) {
        if (window.isDestroyed() || !mayHear(event, window.webContents.getURL())) continue
        window.webContents.send(eventName(event), payload)
      }
    },
  }
}

/** A window in kiosk mode does not close, whoever asks it to. */
const end = ({ manner, window }: Shown): void => (manner === 'kiosk' ? window.destroy() : window.close())
