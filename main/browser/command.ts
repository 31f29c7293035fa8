import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import type { Autostart } from '../autostart/autostart.ts'
import { xdgAutostart } from '../autostart/xdg.ts'
import { languageOf, settingsFailure } from '../setup/failure.ts'
import { catchTheRest } from '../station/lastResort.ts'
import { kioskHost } from '../kiosk/leave.ts'
import { isKiosk } from '../kiosk/manner.ts'
import { openRelease } from '../kiosk/release.ts'
import { openChromium } from './chromium.ts'
import { type BrowserHost, startBrowserHost } from './host.ts'

/**
 * `node main/browser/command.ts --folder DIR --assets DIR [--window CHROMIUM] [--provision FILE [--unproven]]
 * [--set FIELD=VALUE …] [--with-parent] [--app-version V]`: one station in front of a browser. One line of JSON,
 * `{url, pid}`, says that it answers. With `--window` it opens its screen in that Chromium itself, and its address works
 * once; otherwise the address works as long as the process runs. A folder without a configuration shows the set-up, or takes
 * the provisioning file; `--unproven` takes it also when no server answers.
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    assets: { type: 'string' },
    window: { type: 'string' },
    provision: { type: 'string' },
    unproven: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true },
    'app-version': { type: 'string' },
    'with-parent': { type: 'boolean', default: false },
  },
})

const need = (value: string | undefined, what: string): string => {
  if (value === undefined || value === '') throw new Error(`missing: ${what}`)
  return value
}

/** The project's version, for a station that nobody told one. */
const ownVersion = (): string => {
  const description: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(description).version
}

const run = async (): Promise<void> => {
  const folder = need(values.folder, '--folder')
  const { window } = values
  // Whoever closes the last window is done with the station, as in Electron.
  const onClosed = (error?: Error): void => {
    if (error !== undefined) process.stderr.write(`There is no window: ${error.message}\n`)
    endWith(error === undefined ? 0 : 1)()
  }
  const running: { host?: BrowserHost } = {}
  const again = (path?: string): string[] => running.host?.addresses(path) ?? []
  const keepsKiosk = (): boolean => isKiosk(running.host?.configuration())
  const release = openRelease(() => chromium?.replace(again()))
  const isKept = (): boolean => keepsKiosk() && !release.isReleased()
  const chromium =
    window === undefined ? undefined : openChromium({ executable: window, folder, onClosed, kiosk: { isKept, again } })
  const host = await startBrowserHost({
    folder,
    assets: need(values.assets, '--assets'),
    version: values['app-version'] ?? ownVersion(),
    singleUse: chromium !== undefined,
    openWindow: (url) => chromium?.open(url) ?? false,
    assignments: values.set,
    provision: values.provision === undefined ? undefined : { path: values.provision, unproven: values.unproven },
    autostart: autostart(folder),
    kiosk:
      chromium === undefined
        ? undefined
        : kioskHost({
            release,
            isKiosk: keepsKiosk,
            show: (screen) => chromium.replace(again(`/${screen}`)),
            restart: () => chromium.replace(again()),
            end: () => endWith(0)(),
          }),
    copyWindows: window === undefined ? undefined : copyWindows(window),
  })
  running.host = host
  const endWith = (code: number) => (): void => {
    chromium?.close()
    void host.close().finally(() => process.exit(code))
  }
  const end = endWith(0)
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  if (values['with-parent']) process.stdin.once('end', end).once('close', end).resume()
  // 70 is EX_SOFTWARE of sysexits.h. Whoever started us starts us again, and the pages find their way back.
  catchTheRest({ process, log: host.log, end: endWith(70) })
  process.stdout.write(`${JSON.stringify({ url: host.url, pid: process.pid })}\n`)
  chromium?.open(host.url)
}

/** Whoever closes the last window of a throw-away copy, or cannot see one, is done with it. */
const copyWindows = (executable: string) => (folder: string, onClosed: () => void) =>
  openChromium({ executable, folder, onClosed: () => onClosed() })

/** The same command again, without what was for this once. A station without a window of its own has nothing to show. */
const autostart = (folder: string): Autostart | undefined => {
  if (process.platform !== 'linux' || values.window === undefined) return undefined
  const { assets = '', window } = values
  const command = [
    ...[process.execPath, import.meta.filename, '--folder', resolve(folder), '--assets', resolve(assets)],
    ...['--window', window, ...(values.set ?? []).flatMap((one) => ['--set', one])],
  ]
  return xdgAutostart({ folder: resolve(folder), command, environment: process.env })
}

run().catch((error: unknown) => {
  const { env } = process
  const locale = env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? ''
  const told = settingsFailure(error, languageOf(locale, 'en'))
  process.stderr.write(`${told?.text ?? (error instanceof Error ? error.message : String(error))}\n`)
  process.exitCode = told?.exitCode ?? 1
})
