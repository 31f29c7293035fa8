import type { WebContents } from 'electron'
import { isOwn } from './origin.ts'

/** Electron's security checklist, 13: a window stays on the app's own pages, in every frame, redirects included. */
export const limitNavigation = (contents: WebContents): void => {
  contents.on('will-frame-navigate', (details) => {
    if (!isOwn(details.url)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => {
    if (!isOwn(details.url)) details.preventDefault()
  })
}
