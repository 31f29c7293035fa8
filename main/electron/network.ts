import type { CommandLine, Session, WebContents } from 'electron'
import { isOwn } from './origin.ts'

const ownSchemes: readonly (string | undefined)[] = ['blob:', 'data:', 'devtools:']

/**
 * Electron's security checklist, 1: load secure content only. Here that is none at all from outside: main has the only
 * network connection, and whatever a page or Chromium itself would fetch is refused.
 */
export const mayLoad = (address: string): boolean => isOwn(address) || ownSchemes.includes(URL.parse(address)?.protocol)

/** Port 9 discards (RFC 863): a proxy that nobody is. Without the last rule Chromium goes past it to this computer. */
const nowhere = { mode: 'fixed_servers', proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' } as const

/**
 * What `mayLoad` never sees goes nowhere either: requests of Chromium's own to a proxy that is not there, names to a
 * resolver that knows none (so that not even a name is leaked by prefetching it). Main's own connections are Node's and
 * know nothing of this; whatever main comes to fetch, updates included, has to go that way too.
 */
export const closeNetwork = async (session: Session): Promise<void> => {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }))
  // Electron would fetch dictionaries from a server of its makers.
  session.setSpellCheckerEnabled(false)
  await session.setProxy(nowhere)
}

/** To be called before Electron is ready. */
export const resolveNoNames = (commandLine: CommandLine): void =>
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')

/** Calls between browsers are not requests: without this a page could send data over them wherever it likes. */
export const closeWebRtc = (contents: WebContents): void =>
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
