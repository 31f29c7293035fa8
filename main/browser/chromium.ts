import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

export type Chromium = { open: (url: string) => true; close: () => void }

/** A Chromium that shows this profile already takes the address over, and the one that we started ends by itself. */
const handedOverMs = 5_000

/**
 * A Chromium with the station's own profile, one window without an address bar for each screen that is opened. `onClosed`
 * is called when a person closed the last of them, or with the error by which there is none.
 */
export const openChromium = (options: {
  executable: string
  folder: string
  onClosed: (error?: Error) => void
}): Chromium => {
  const { executable, folder, onClosed } = options
  const started = new Set<ChildProcess>()
  let closing = false
  const gone = (child: ChildProcess): boolean => started.delete(child) && started.size === 0 && !closing
  return {
    open: (url) => {
      const child = spawn(executable, [...windowSwitches(join(folder, 'profile')), `--app=${url}`], { stdio: 'ignore' })
      const since = performance.now()
      started.add(child)
      child.once('exit', (code, signal) => {
        if (!gone(child) || performance.now() - since < handedOverMs) return
        onClosed(code === 0 ? undefined : new Error(`${executable} ended (${signal ?? String(code)})`))
      })
      child.once('error', (error) => {
        if (gone(child)) onClosed(error)
      })
      return true
    },
    close: () => {
      closing = true
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
