import type { Manner } from '../kiosk/manner.ts'

/**
 * A window that replicates must not be slowed down when it is hidden, and the display must speak without being clicked.
 * Nothing calls home, and nothing else is called either: only this machine has a name and an address, no proxy lends
 * another way out, and calls between browsers (WebRTC, which the pages' policy does not reach) have no wire. Chromium
 * refuses its sandbox to root.
 */
export const windowSwitches = (profile: string, manner: Manner): string[] => [
  `--user-data-dir=${profile}`,
  '--window-size=1366,768',
  '--lang=nl',
  '--disable-features=Translate',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--autoplay-policy=no-user-gesture-required',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--no-proxy-server',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  ...(manner === 'kiosk' ? kioskSwitches : []),
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
]

/**
 * The whole monitor and nothing over it: no frame, no zooming with two fingers, no going back with one from the edge, and no
 * question after a power cut whether the pages are to come back.
 */
const kioskSwitches = [
  '--kiosk',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--hide-crash-restore-bubble',
  '--noerrdialogs',
]
