import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { windowSwitches } from './switches.ts'

export type Chromium = {
  open: (url: string) => true
  /** Closes every window, and opens these addresses instead when all are gone. */
  replace: (urls: readonly string[]) => void
  close: () => void
}

/** A Chromium that shows this profile already takes the address over, and the one that we started ends by itself. */
const handedOverMs = 5_000
/** A kiosk's window that went is there again after this, and later each time when it does not stay. */
const firstPauseMs = 1_000
const longestPauseMs = 60_000

/**
 * A Chromium with the station's own profile, one window without an address bar for each screen that is opened. `onClosed`
 * is called when a person closed the last of them, or with the error by which there is none. In kiosk mode nobody closes
 * it: then `again` gives what to open anew.
 */
export const openChromium = (options: {
  executable: string
  folder: string
  onClosed: (error?: Error) => void
  kiosk?: { isKept: () => boolean; again: () => string[] }
}): Chromium => {
  const { executable, folder, onClosed, kiosk } = options
  const started = new Set<ChildProcess>()
  let closing = false
  let next: readonly string[] | undefined
  let pauseMs = firstPauseMs
  let pause: NodeJS.Timeout | undefined
  const gone = (child: ChildProcess): boolean => started.delete(child) && started.size === 0 && !closing
  const openAgain = (upMs: number): void => {
    pauseMs = upMs > longestPauseMs ? firstPauseMs : pauseMs
    pause = setTimeout(() => kiosk?.again().forEach(open), pauseMs)
    pauseMs = Math.min(2 * pauseMs, longestPauseMs)
  }
  const open = (url: string): true => {
    const isKept = kiosk?.isKept() ?? false
    const switches = windowSwitches(join(folder, 'profile'), isKept ? 'kiosk' : 'window')
    const child = spawn(executable, [...switches, `--app=${url}`], { stdio: 'ignore' })
    const since = performance.now()
    started.add(child)
    child.once('exit', (code, signal) => {
      if (!gone(child)) return
      const upMs = performance.now() - since
      const replacing = next
      next = undefined
      if (replacing !== undefined) replacing.forEach(open)
      else if (isKept) openAgain(upMs)
      else if (upMs >= handedOverMs) {
        onClosed(code === 0 ? undefined : new Error(`${executable} ended (${signal ?? String(code)})`))
      }
    })
    child.once('error', (error) => {
      if (gone(child)) onClosed(error)
    })
    return true
  }
  return {
    open,
    replace: (urls) => {
      clearTimeout(pause)
      if (started.size === 0) urls.forEach(open)
      else {
        next = urls
        for (const child of started) child.kill()
      }
    },
    close: () => {
      closing = true
      clearTimeout(pause)
      for (const child of started) child.kill()
    },
  }
}
