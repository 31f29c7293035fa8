import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

export type Chromium = { open: (url: string) => true; close: () => void }

/** A Chromium with the station's own profile, one window without an address bar for each screen that is opened. */
export const openChromium = (executable: string, folder: string): Chromium => {
  const started = new Set<ChildProcess>()
  return {
    open: (url) => {
      const child = spawn(executable, [...switches(join(folder, 'profile')), `--app=${url}`], { stdio: 'ignore' })
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
 * A window that replicates must not be slowed down when it is hidden, the display must speak without being clicked, and
 * nothing calls home. Chromium refuses its sandbox to root.
 */
const switches = (profile: string): string[] => [
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
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
]
