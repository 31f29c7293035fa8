import { BrowserWindow, Menu, type Session } from 'electron'
import type { Language } from '#domain/language/language.ts'
import { offerContextMenu } from './contextMenu.ts'
import { limitKeys } from './kioskKeys.ts'
import type { Manner } from '../kiosk/manner.ts'
import type { Opening } from './place.ts'
import { webPreferences } from './webPreferences.ts'
import { zoomByKeys } from './zoom.ts'

/**
 * In kiosk mode the window has no frame, no button and no way behind another one. What the operating system does by itself
 * (its own keys, notifications, edge swipes) is for its own kiosk mode to stop. Not `closable: false`: such a window would
 * keep the app from ending too.
 */
const kioskOptions = { kiosk: true, frame: false, minimizable: false, skipTaskbar: true, alwaysOnTop: true } as const

/** Makes the window of a screen, still hidden and empty. */
export const makeWindow = (options: {
  manner: Manner
  /** It has no monitor, and works without being shown. */
  unseen?: boolean
  opening: Opening
  preload: string
  devTools: boolean
  session: Session
  language: Language
  /** Whether the app as a whole is ending; until then nothing closes a window in kiosk mode. */
  isEnding: () => boolean
}): BrowserWindow => {
  const { manner, unseen = false, opening, preload, devTools, session, language, isEnding } = options
  const { bounds, maximized, fullScreen } = opening
  const window = new BrowserWindow({
    ...bounds,
    title: 'Balie',
    // Electron takes `fullscreen: false` as a window that never may fill the screen.
    ...(unseen ? { skipTaskbar: true } : {}),
    ...(fullScreen ? { fullscreen: true } : {}),
    ...(manner === 'kiosk' && !unseen ? kioskOptions : {}),
    show: false,
    autoHideMenuBar: true,
    webPreferences: webPreferences({ preload, devTools, session }),
  })
  // To maximize a window shows it.
  if (maximized && !unseen) window.maximize()
  if (!unseen) window.once('ready-to-show', () => window.show())
  if (manner === 'kiosk') {
    limitKeys(window.webContents)
    window.on('close', (event) => {
      if (!isEnding()) event.preventDefault()
    })
  } else {
    zoomByKeys(window.webContents)
    offerContextMenu(window.webContents, language, (items) => Menu.buildFromTemplate(items).popup({ window }))
  }
  return window
}

/** Puts a window somewhere else, as a monitor came or went. */
export const moveWindow = (window: BrowserWindow, manner: Manner, { bounds, maximized, fullScreen }: Opening): void => {
  const fill = (full: boolean): void => (manner === 'kiosk' ? window.setKiosk(full) : window.setFullScreen(full))
  // A window that fills one monitor, or is maximized there, does not move to another.
  fill(false)
  if (window.isMaximized()) window.unmaximize()
  window.setBounds(bounds)
  if (maximized) window.maximize()
  if (fullScreen) fill(true)
}
