import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import * as z from 'zod'
import { findChromium, installChromium } from './start/chromium.ts'
import { buildElectron } from './electron/build.ts'
import { type Demo, type Show, startDemo } from './start/demo.ts'
import { chooseHost, hasScreen } from './start/host.ts'
import { type StartOptions, readOptions, usage } from './start/options.ts'
import { buildRenderer, builtRenderer, serveRenderer } from './start/renderer.ts'

const project = resolve(import.meta.dirname, '..')

const run = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    console.log(usage)
    return
  }
  const say = options.json ? (): void => undefined : (text: string): void => console.log(text)

  const renderer = options.dev ? await serveRenderer() : undefined
  if (renderer === undefined) {
    say('Building the screens …')
    await buildRenderer()
  }
  const show = options.headless ? undefined : await showIn(options, say)
  const folder = options.data === undefined ? await mkdtemp(join(tmpdir(), 'balie-')) : resolve(options.data)
  const demo = await startDemo({
    folder,
    stations: options.stations,
    assets: renderer?.url ?? builtRenderer,
    version: appVersion(),
    show,
  })
  endWith(async () => {
    await demo.stop()
    await renderer?.close()
    if (options.data === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  if (options.json) console.log(JSON.stringify(summary(demo)))
  else report(demo, options, show !== undefined)
  listen(demo, say)
}

/** Where the screens will show: says what was chosen and why. */
const showIn = async (options: StartOptions, say: (text: string) => void): Promise<Show | undefined> => {
  const choice = chooseHost(options.dev ? 'browser' : options.host)
  say(`Screens run in ${choice.kind === 'electron' ? 'Electron' : 'the browser host'}: ${choice.why}.`)
  if (choice.kind === 'electron') {
    await buildElectron()
    return { kind: 'electron', executable: choice.executable }
  }
  if (!hasScreen()) {
    say('Open the addresses below in a browser.')
    return undefined
  }
  const found = findChromium()
  if (found !== undefined) return { kind: 'chromium', executable: found }
  say('There is no Chromium here; trying to install it …')
  const installed = installChromium()
  if (installed.ok) return { kind: 'chromium', executable: installed.path }
  throw new Error(installed.advice)
}

const summary = (demo: Demo) => ({
  central: place(demo.central()),
  screens: Object.fromEntries(Object.entries(demo.screens).map(([name, station]) => [name, place(station)])),
})

const place = ({ url, pid }: { url: string; pid: number }) => ({ url, pid })

const report = (demo: Demo, options: StartOptions, windows: boolean): void => {
  console.log(`\nBalie is running: ${String(Object.keys(demo.screens).length)} stations and a central database.`)
  for (const [name, { url }] of Object.entries(demo.screens))
    console.log(`  ${name.padEnd(12)} ${windows ? '(window)' : url}`)
  console.log(`  ${'central'.padEnd(12)} ${demo.central().url}`)
  console.log(
    options.data === undefined ? '\nThis day is forgotten when you stop.' : `\nThis day is kept in ${options.data}.`,
  )
  console.log(
    'Type "cut" to pull the plug of the central database, "mend" to bring it back, "stop" (or Ctrl+C) to end.',
  )
}

/** Whoever tries the demo can take the central database away and bring it back. */
const listen = (demo: Demo, say: (text: string) => void): void => {
  const commands: Record<string, () => Promise<void>> = {
    cut: async () => {
      await demo.killCentral()
      say('The central database is gone. The stations work on.')
    },
    mend: async () => {
      await demo.startCentral()
      say('The central database is back.')
    },
    stop: () => {
      process.kill(process.pid, 'SIGTERM')
      return Promise.resolve()
    },
  }
  createInterface({ input: process.stdin }).on('line', (line) => {
    commands[line.trim()]?.().catch((error: unknown) => say(String(error)))
  })
}

/** Ends everything once, whichever way we are told to. */
const endWith = (end: () => Promise<void>): void => {
  let ending: Promise<void> | undefined
  const stop = (): void => {
    ending ??= end().finally(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}

const appVersion = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))).version

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
