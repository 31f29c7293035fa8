import type { WebContents } from 'electron'

/**
 * Electron's security checklist, 14 and 15: a page opens no window by itself and hands no address to the operating system.
 * A screen that needs another one asks main for it by name.
 */
export const refuseNewWindows = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
