import type { WebContents } from 'electron'

/** Electron's security checklist, 11 and 12: a `<webview>` brings preferences of its own, so there are none. */
export const refuseWebviews = (contents: WebContents): void => {
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
