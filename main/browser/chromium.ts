import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

export type Chromium = { open: (url: string) => true; close: () => void }

/** A Chromium with the station's own profile, one window without an address bar for each screen that is opened. */
export const openChromium = (executable: string, folder: string): Chromium => {
  const started = new Set<ChildProcess>()
  return {
    open: (url) => {
      const child = spawn(executable, [...windowSwitches(join(folder, 'profile')), `--app=${url}`], { stdio: 'ignore' })
      started.add(child)
      child.once('exit', () => started.delete(child))
      child.once('error', () => started.delete(child))
      return true
    },
    close: () => {
      for (const child of started) child.kill()
    },
  }
}

/**
 * A window that replicates must not be slowed down when it is hidden, and the display must speak without being clicked.
 * Nothing calls home, and nothing else is called either: only this machine has a name and an address, no proxy lends
 * another way out, and calls between browsers (WebRTC, which the pages' policy does not reach) have no wire. Chromium
 * refuses its sandbox to root.
 */
export const windowSwitches = (profile: string): string[] => [
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
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
]
