import type { WebContents } from 'electron'
import { mayPress } from '#domain/kiosk/keys.ts'

/** Takes the keys away that lead out of a window in kiosk mode, before the page or Electron itself sees them. */
export const limitKeys = (contents: WebContents): void => {
  contents.on('before-input-event', (event, input) => {
    if (!mayPress(input)) event.preventDefault()
  })
}
