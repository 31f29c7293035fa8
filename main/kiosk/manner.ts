import { type Screen, unattendedScreens } from '#preload/screens.ts'

export const isAttended = (screen: Screen): boolean => !unattendedScreens.has(screen)

/** How a screen stands on the desktop: in a window, or filling its monitor with no way out. */
export type Manner = 'window' | 'kiosk'

export type StationScreens = {
  /** The station's own screen. */
  screen: Screen
  /** Whether the administrator wants nobody to leave it. */
  kiosk?: boolean | undefined
  /** The layouts that its display windows show, by id, the first window's first; one that is not known yet where absent. */
  layouts?: readonly string[]
}

/** A station in kiosk mode keeps its own screen in it, if that is one that nobody works at. */
export const mannerOf = (screen: Screen, station: StationScreens): Manner =>
  station.kiosk === true && screen === station.screen && !isAttended(screen) ? 'kiosk' : 'window'

/** Whether the station keeps its own screen in kiosk mode. */
export const isKiosk = (station: StationScreens | undefined): boolean =>
  station !== undefined && mannerOf(station.screen, station) === 'kiosk'

/** In kiosk mode any other window would be a way out. */
export const mayOpen = (screen: Screen, station: StationScreens): boolean =>
  screen === station.screen || mannerOf(station.screen, station) === 'window'
