import { extname } from 'node:path'

/** Where every page of the app comes from. It never changes: another origin would be an empty replica. */
export const scheme = 'app'
export const origin = 'app://balie'

/**
 * What the scheme may do (Electron's security checklist, 18: a scheme of our own instead of `file:`). `standard` gives it
 * an origin and so IndexedDB, `secure` the APIs of a secure page, `supportFetchAPI` and `stream` the proxied answers.
 */
export const privileges = {
  standard: true,
  secure: true,
  supportFetchAPI: true,
  stream: true,
  codeCache: true,
} as const

/** Whether an address is a page or file of the app itself. */
export const isOwn = (address: string): boolean => {
  const url = URL.parse(address)
  return url?.protocol === `${scheme}:` && `${scheme}://${url.host}` === origin
}

/** Below here the central database answers, and what it says is never a page. */
export const centralPath = '/central/'

/** Whether an address of the app is a screen's; its files and the central database's answers are none. */
export const isPage = (address: string): boolean => {
  if (!isOwn(address)) return false
  const { pathname } = new URL(address)
  return !pathname.startsWith(centralPath) && extname(pathname) === ''
}
