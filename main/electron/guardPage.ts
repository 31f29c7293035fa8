import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '#domain/language/language.ts'
import type { Screen } from '#preload/contract.ts'
import { askAboutHang, askToTryAgain } from './dialogs.ts'
import { watchHang } from './hang.ts'
import { isAttended } from '../kiosk/manner.ts'
import { screenAt } from './hearing.ts'
import { origin } from './origin.ts'
import { takePulse } from './pulse.ts'
import { type Recovery, recoverPage } from './recovery.ts'
import { stoppedPath } from './stoppedPage.ts'

/** A page did not load, its process ended, or it hangs; and what is done about it. */
export type Trouble = { reason: string; then: Recovery['kind'] | 'ask' | 'end' }

/** Chromium's `net::ERR_ABORTED`: another page took its place. */
const replaced = -3

/** Brings a window's page back when it crashes, does not load or hangs. */
export const guardPage = (options: {
  screen: Screen
  window: BrowserWindow
  language: Language
  onTrouble: (trouble: Trouble) => void
}): { close: () => void } => {
  const { screen, window, language, onTrouble } = options
  const { webContents } = window
  const attended = isAttended(screen)
  const load = (path: string): void => void window.loadURL(`${origin}${path}`).catch(() => undefined)
  const endPage = (): void => {
    if (!webContents.isCrashed()) webContents.forcefullyCrashRenderer()
  }

  const recovery = recoverPage({
    attended,
    now: Date.now,
    reload: () => (screenAt(webContents.getURL()) === undefined ? load(`/${screen}`) : webContents.reload()),
    stop: () => load(`${stoppedPath}?screen=${screen}`),
    ask: () => askToTryAgain({ dialog, window, language }),
    onGone: (reason, then) => onTrouble({ reason, then }),
  })
  webContents.on('render-process-gone', (_event, { reason }) => recovery.gone(reason))
  webContents.on('did-fail-load', (_event, code, _description, _url, isMainFrame) => {
    if (isMainFrame && code !== replaced) recovery.gone(`load ${String(code)}`)
  })
  webContents.on('did-navigate', (_event, url) => {
    if (screenAt(url) !== undefined) recovery.shown()
  })

  const hang = watchHang({
    attended,
    ask: (signal) => askAboutHang({ dialog, window, language, signal }),
    end: endPage,
    onHang: () => onTrouble({ reason: 'unresponsive', then: attended ? 'ask' : 'end' }),
  })
  window.on('unresponsive', hang.unresponsive)
  window.on('responsive', hang.responsive)
  webContents.on('render-process-gone', hang.responsive)

  const pulse = attended
    ? undefined
    : takePulse({
        // The one thing that main ever runs in a page, and nothing that anybody could have written.
        ask: () => webContents.executeJavaScript('0'),
        onStill: () => {
          onTrouble({ reason: 'still', then: 'end' })
          endPage()
        },
      })
  return {
    close: () => {
      recovery.close()
      hang.close()
      pulse?.close()
    },
  }
}
