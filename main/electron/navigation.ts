import type { WebContents } from 'electron'
import { isPage } from './origin.ts'

/**
 * Electron's security checklist, 13: a window stays on the app's own screens, in every frame, redirects included. An answer
 * of the central database has the same origin, and must never become the page.
 */
export const limitNavigation = (contents: WebContents): void => {
  contents.on('will-frame-navigate', (details) => {
    if (!isPage(details.url)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => {
    if (!isPage(details.url)) details.preventDefault()
  })
}
