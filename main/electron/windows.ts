import { type BrowserWindow, type Session, screen as desktop } from 'electron'
import type { Language } from '#domain/language/language.ts'
import type { EventName, EventPayload, Screen } from '#preload/contract.ts'
import { eventName } from '#preload/electronNames.ts'
import { displayNumbers, isUnseen } from './displayMonitors.ts'
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

type Shown = { screen: Screen; number: number; manner: Manner; unseen: boolean; window: BrowserWindow }

export const openWindows = (options: WindowOptions): Windows => {
  const { station, places, onTrouble } = options
  const windows = new Map<string, Shown>()

  const displaysOf = ({ screen, layouts = [] }: StationScreens) => ({
    displays: Math.max(1, layouts.length),
    staffed: screen !== 'display',
    filled: (number: number) => places.of(filledName(number)),
  })
  /** The first window opens before anybody knows what it shows. */
  const nameOf = (screen: Screen, number: number): string =>
    number === 1 ? screen : `${screen}:${station().layouts?.[number - 1] ?? String(number)}`
  /** Under which name it is kept which monitor a display filled. */
  const filledName = (number: number): string => `${nameOf('display', number)} filled`
  const isOutOfSight = (screen: Screen, number: number): boolean =>
    screen === 'display' &&
    isUnseen(number, { ...displaysOf(station()), manner: mannerOf(screen, station()) }, listMonitors(desktop))
  /** The numbers of the windows that a screen has at present. */
  const numbersOf = (screen: Screen): number[] => {
    if (!mayOpen(screen, station())) return []
    if (screen !== 'display') return [1]
    return displayNumbers(displaysOf(station()))
  }
  const placingOf = ({ screen, number, manner }: Pick<Shown, 'screen' | 'number' | 'manner'>) => ({
    ...{ screen, number, manner, displays: displaysOf(station()), monitors: listMonitors(desktop) },
    kept: places.of(nameOf(screen, number)),
  })
  const open = (screen: Screen, number: number): void => {
    const { language } = station()
    const manner = mannerOf(screen, station())
    const unseen = isOutOfSight(screen, number)
    // By the layouts of when it was opened: they may have changed when it closes.
    const [name, filled] = [nameOf(screen, number), filledName(number)]
    const window = makeWindow({
      ...options,
      manner,
      unseen,
      opening: placeWindow(placingOf({ screen, number, manner })),
      language,
    })
    const key = `${screen} ${String(number)}`
    windows.set(key, { screen, number, manner, unseen, window })
    window.on('close', () => {
      if (unseen) return
      const fills = window.isFullScreen() || window.isKiosk()
      if (!fills) places.keep(name, { ...window.getNormalBounds(), maximized: window.isMaximized() })
      else if (screen === 'display') places.keep(filled, { ...window.getBounds(), maximized: false })
    })
    const guard = guardPage({ screen, window, language, onTrouble: (trouble) => onTrouble(screen, trouble) })
    window.on('closed', () => {
      guard.close()
      if (windows.get(key)?.window === window) windows.delete(key)
      if (windows.size === 0) options.onEmpty?.()
    })
    // A page that does not load is told by `did-fail-load`.
    window.loadURL(`${origin}/${screen}${queryOf({ number, unseen })}`).catch(() => undefined)
  }
  const windowsOf = (screen: Screen): Shown[] => [...windows.values()].filter((shown) => shown.screen === screen)
  const openMissing = (screen: Screen): void => {
    const there = new Set(windowsOf(screen).map(({ number }) => number))
    for (const number of numbersOf(screen)) if (!there.has(number)) open(screen, number)
  }
  const adapt = (): void => {
    const before = [...windows.values()]
    for (const shown of before) {
      const { screen, number, manner, unseen } = shown
      const stays = numbersOf(screen).includes(number)
      if (stays && mannerOf(screen, station()) === manner && isOutOfSight(screen, number) === unseen) continue
      if (stays) open(screen, number)
      end(shown)
    }
    if (before.some(({ screen }) => screen === 'display')) openMissing('display')
  }
  followMonitors(desktop, () => {
    adapt()
    for (const { window, ...shown } of windows.values()) {
      if (shown.unseen) continue
      const stands = { bounds: window.getBounds(), fullScreen: window.isFullScreen() || window.isKiosk() }
      const opening = replaceWindow({ ...placingOf(shown), stands })
      if (opening !== undefined) moveWindow(window, shown.manner, opening)
    }
  })

  return {
    show: (screen) => {
      if (numbersOf(screen).length === 0) return false
      for (const { window, unseen } of windowsOf(screen).toReversed()) {
        if (unseen) continue
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

/** Which of the screens a page is, and whether nobody sees it. */
const queryOf = ({ number, unseen }: Pick<Shown, 'number' | 'unseen'>): string => {
  const query = new URLSearchParams({
    ...(number === 1 ? {} : { screen: String(number) }),
    ...(unseen ? { monitor: 'none' } : {}),
  }).toString()
  return query === '' ? '' : `?${query}`
}

/** A window in kiosk mode does not close, whoever asks it to. */
const end = ({ manner, window }: Shown): void => (manner === 'kiosk' ? window.destroy() : window.close())
