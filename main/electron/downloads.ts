import type { Session } from 'electron'
import { isOwn } from './origin.ts'
import { isAttended } from '../kiosk/manner.ts'
import { screenAt } from './hearing.ts'

/**
 * Whether a page may save something: what it made itself, and only where somebody sits in front of it, as Electron then
 * asks where to put the file. A display would show that question, and with it the disk, to everyone who waits.
 */
export const maySave = (address: string, page: string): boolean => {
  const screen = screenAt(page)
  return (
    screen !== undefined && isAttended(screen) && address.startsWith('blob:') && isOwn(address.slice('blob:'.length))
  )
}

/** Electron's security checklist, 13: a download is a navigation that ends on the disk. */
export const limitDownloads = (session: Session): void => {
  session.on('will-download', (event, item, contents) => {
    if (!maySave(item.getURL(), contents.getURL())) event.preventDefault()
  })
}
