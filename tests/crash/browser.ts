import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { type Browser, type Page, chromium } from '@playwright/test'

/** A Chromium whose processes are ours to kill, on a profile that outlives it. */
export type KillableBrowser = {
  /** Opens an address in a window of its own. */
  open: (url: string) => Promise<Page>
  /** SIGKILL for every process that runs a page. */
  killRenderers: () => Promise<void>
  /** SIGKILL for all of it. */
  kill: () => Promise<void>
  /** Ends as a person ends it. */
  quit: () => Promise<void>
}

const switches = [
  ...['--headless=new', '--remote-debugging-port=0', '--no-first-run', '--no-default-browser-check', '--no-sandbox'],
  ...['--window-size=1366,768', '--password-store=basic', '--disable-sync', '--disable-extensions'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-gpu', '--mute-audio'],
  ...['--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows'],
  ...['--disable-renderer-backgrounding'],
]

const mostAttempts = 5

export const launchBrowser = async (executable: string, profile: string): Promise<KillableBrowser> => {
  const child = spawn(executable, [...switches, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that one signal reaches every process of it.
    detached: true,
  })
  // A run that ends takes its browsers along.
  const end = (): void => signal(child)
  process.once('exit', end)
  const browser = await chromium.connectOverCDP(await debuggerOf(child))
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  return {
    open: async (url) => {
      for (let attempt = 1; ; attempt++) {
        try {
          const page = await browser.contexts()[0]?.newPage()
          if (page === undefined) throw new Error('a browser that was launched has a context')
          await page.goto(url)
          return page
        } catch (error) {
          // A browser whose pages were just killed may give the new one a process that is dying too.
          if (attempt === mostAttempts) throw error
        }
      }
    },
    killRenderers: () => killRenderers(browser),
    kill: async () => {
      process.off('exit', end)
      signal(child)
      await gone
    },
    quit: async () => {
      const session = await browser.newBrowserCDPSession()
      // It may be gone before it could answer.
      await session.send('Browser.close').catch(() => undefined)
      await gone
      process.off('exit', end)
    },
  }
}

const signal = ({ pid, exitCode, signalCode }: ChildProcess): void => {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
}

/** Where the browser listens for us, which it says on its standard error. */
const debuggerOf = (child: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    if (child.stderr === null) return
    child.once('error', failed)
    child.once('exit', (code) => failed(new Error(`Chromium ended with ${String(code)} before it listened`)))
    createInterface({ input: child.stderr }).on('line', (line) => {
      const [, url] = /^DevTools listening on (ws:\S+)$/.exec(line) ?? []
      if (url !== undefined) found(url)
    })
  })

const killRenderers = async (browser: Browser): Promise<void> => {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL')
  await session.detach()
}
