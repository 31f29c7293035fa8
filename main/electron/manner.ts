import type { EventName } from '#preload/contract.ts'
import { Screen, unattendedScreens } from '#preload/screens.ts'
import { isPage } from './origin.ts'

export const isAttended = (screen: Screen): boolean => !unattendedScreens.has(screen)

/** The screen that an address of the app shows, if it is one. */
export const screenAt = (address: string): Screen | undefined =>
  isPage(address) ? Screen.safeParse(new URL(address).pathname.slice(1)).data : undefined

/** Whether a page at this address is told of an event: who put a card in the reader is nothing for where citizens look. */
export const mayHear = (event: EventName, address: string): boolean => {
  const screen = screenAt(address)
  return event !== 'cardChanged' || screen === undefined || isAttended(screen)
}

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

/** In kiosk mode any other window would be a way out. */
export const mayOpen = (screen: Screen, station: StationScreens): boolean =>
  screen === station.screen || mannerOf(station.screen, station) === 'window'
