import { parseArgs } from 'node:util'
import { NoConfiguration } from '../configuration/configuration.ts'
import { catchTheRest } from '../station/lastResort.ts'
import { openChromium } from './chromium.ts'
import { startBrowserHost } from './host.ts'

/**
 * `node main/browser/command.ts --folder DIR --assets DIR [--window CHROMIUM] [--with-parent] [--app-version V]`: one
 * station in front of a browser. One line of JSON, `{url, pid}`, says that it answers. With `--window` it opens its screen
 * in that Chromium itself, and its address works once; otherwise the address works as long as the process runs.
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    assets: { type: 'string' },
    window: { type: 'string' },
    'app-version': { type: 'string', default: '0' },
    'with-parent': { type: 'boolean', default: false },
  },
})

const need = (value: string | undefined, what: string): string => {
  if (value === undefined || value === '') throw new Error(`missing: ${what}`)
  return value
}

const run = async (): Promise<void> => {
  const folder = need(values.folder, '--folder')
  const chromium = values.window === undefined ? undefined : openChromium(values.window, folder)
  const host = await startBrowserHost({
    folder,
    assets: need(values.assets, '--assets'),
    version: values['app-version'],
    singleUse: chromium !== undefined,
    openWindow: (url) => chromium?.open(url) ?? false,
  })
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

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  // 78 is EX_CONFIG of sysexits.h.
  process.exitCode = error instanceof NoConfiguration ? 78 : 1
})
