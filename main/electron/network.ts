import type { Session } from 'electron'
import { isOwn } from './origin.ts'

const ownSchemes: readonly (string | undefined)[] = ['blob:', 'data:', 'devtools:']

/**
 * Electron's security checklist, 1: load secure content only. Here that is none at all from outside: main has the only
 * network connection, and whatever a page or Chromium itself would fetch is refused.
 */
export const mayLoad = (address: string): boolean => isOwn(address) || ownSchemes.includes(URL.parse(address)?.protocol)

export const closeNetwork = (session: Session): void => {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }))
  // Electron would fetch dictionaries from a server of its makers.
  session.setSpellCheckerEnabled(false)
}
