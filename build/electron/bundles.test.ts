import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { type InlineConfig, build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import type { Configuration } from '#main/configuration/configuration.ts'
import { channels, eventNames } from '#preload/contract.ts'
import { mainBundle, preloadBundle } from './bundles.ts'

const Seen = z.looseObject({ code: z.int(), dialogs: z.array(z.string()) })
const Built = z.object({ output: z.array(z.object({ fileName: z.string(), imports: z.array(z.string()).optional() })) })

const Functions = z.record(z.string(), z.unknown())
const Exposed = z.strictObject({ call: Functions, on: Functions, onLost: z.unknown(), onReconnected: z.unknown() })
type Files = z.infer<typeof Built>['output']

let root = ''
let main: Files
let preload: Files
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'balie-electron-'))
  await mkdir(join(root, 'dist/renderer'), { recursive: true })
  await writeFile(join(root, 'dist/renderer/index.html'), '<meta content="__STYLE_NONCE__">')
  await mkdir(join(root, 'node_modules/electron'), { recursive: true })
  await writeFile(join(root, 'package.json'), '{"type":"module"}')
  await writeFile(join(root, 'node_modules/electron/package.json'), '{"type":"module","exports":"./index.js"}')
  const pretended = pathToFileURL(join(import.meta.dirname, 'pretend.ts')).href
  await writeFile(join(root, 'node_modules/electron/index.js'), `export * from ${JSON.stringify(pretended)}\n`)
  main = await buildHere(mainBundle)
  preload = await buildHere(preloadBundle)
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** Builds into the test's own folder; gives each file with the modules it leaves to its surroundings. */
const buildHere = async (bundle: InlineConfig): Promise<Files> => {
  const outDir = join(root, 'dist/electron')
  return Built.parse(await build({ ...bundle, build: { ...bundle.build, outDir } })).output
}

test('the preload script is one file that requires only Electron', () => {
  expect(preload).toEqual([{ fileName: 'preload.cjs', imports: ['electron'] }])
})

test('the preload script gives the page one function a channel, one subscription an event, and nothing of Electron', async () => {
  const script = await readFile(join(root, 'dist/electron/preload.cjs'), 'utf8')
  const exposed: unknown[] = []
  const listening: unknown[] = []
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, value: unknown) => exposed.push(name, value) },
    ipcRenderer: { invoke: () => Promise.resolve(), on: (name: string) => listening.push(name) },
  }
  // What a sandboxed preload script finds: a `require` that knows hardly more than Electron, and no Node.
  const sandbox = {
    require: (name: string) => {
      if (name !== 'electron') throw new Error(`module not found: ${name}`)
      return electron
    },
  }
  runInContext(script, createContext(sandbox))
  expect(exposed[0]).toBe('balie')
  const { call, on } = Exposed.parse(exposed[1])
  expect(Object.keys(call)).toEqual(channels)
  expect(Object.keys(on)).toEqual(eventNames)
  expect([...Object.values(call), ...Object.values(on)].every((value) => typeof value === 'function')).toBe(true)
  expect(listening).toEqual(eventNames.map((event) => `balie.event.${event}`))
})

test('the main bundle is one file, and what it leaves outside is Electron and Node', () => {
  expect(main.map(({ fileName }) => fileName)).toEqual(['main.js'])
  // The package carries no node_modules (electron-builder.yml); a native module that main comes to need belongs there.
  const left = (main[0]?.imports ?? []).filter((name) => !isBuiltin(name))
  expect(left).toEqual(['electron'])
})

const configuration: Configuration = {
  station: 'welcome',
  name: 'Onthaal',
  site: 'gm',
  screen: 'welcome',
  language: 'nl',
  ordinal: 1,
  installation: 0,
  // Port 9 discards: there is no central database here.
  servers: [{ url: 'http://127.0.0.1:9', user: 'welcome', password: 'none' }],
  printer: 'simulated',
  port: 0,
}

/** Runs the bundle in the pretended Electron, in a process of its own. */
const drive = async (
  folder: string,
  more: Record<string, string> = {},
  options: string[] = [],
): Promise<z.infer<typeof Seen>> => {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'drive.ts'), '--folder', folder, ...options],
    {
      // A driver that waits for what never comes ends before its test does.
      timeout: 15_000,
      cwd: join(import.meta.dirname, '../..'),
      env: {
        ...process.env,
        PRETEND_MAIN: pathToFileURL(join(root, 'dist/electron/main.js')).href,
        PRETEND_HOME: root,
        ...more,
      },
    },
  )
  return Seen.parse({ ...z.looseObject({}).parse(JSON.parse(stdout)), said: stderr })
}

test('a station starts, answers its own page and nobody else, and closes what it opened', async () => {
  const folder = join(root, 'welcome')
  await mkdir(folder)
  await writeFile(join(folder, 'station.json'), JSON.stringify(configuration))
  const seen = await drive(folder)
  const refused = { ok: false, error: { code: 'notAllowed', facts: {} } }
  expect(seen).toMatchObject({
    url: 'app://balie/welcome',
    preferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, backgroundThrottling: false },
    channels: channels.map((channel) => `balie.call.${channel}`),
    description: { ok: true, value: { station: 'welcome', host: 'electron' } },
    malformed: { ok: false, error: { code: 'badRequest' } },
    foreign: refused,
    inFrame: refused,
    opened: [
      { ok: true, value: { opened: true } },
      { ok: true, value: { opened: true } },
    ],
    windows: [
      { url: 'app://balie/welcome', fullScreen: false },
      { url: 'app://balie/display', fullScreen: true },
    ],
    page: { status: 200 },
    leaves: true,
    stays: false,
    redirected: true,
    webview: true,
    opens: { action: 'deny' },
    permission: false,
    outside: { cancel: true },
    number: { ok: true },
    told: { entries: 1 },
    code: 0,
    dialogs: [],
  })
  expect(seen['policy']).toContain("default-src 'none'")
  const kept = await readdir(folder)
  expect(kept).toEqual(expect.arrayContaining(['seal.key', 'replica.key', 'windows.json', 'electron']))
})

test('a station without configuration shows its set-up, and refuses what only a station can do', async () => {
  const folder = join(root, 'nowhere')
  const notSetUp = { ok: false, error: { code: 'notSetUp' } }
  expect(await drive(folder)).toMatchObject({
    url: 'app://balie/settings',
    description: notSetUp,
    number: notSetUp,
    setup: { ok: true, value: { host: 'electron', findings: [] } },
    page: { status: 200 },
    code: 0,
    dialogs: [],
  })
})

test('a provisioning file that is wrong ends the start, in words and with a code', async () => {
  const folder = join(root, 'provisioned')
  const file = join(root, 'provision.json')
  await writeFile(file, '{"station": "welcome"}')
  const { code, dialogs, said } = await drive(folder, {}, ['--provision', file])
  expect([code, dialogs]).toEqual([78, []])
  expect(said).toContain('In het bestand met de instellingen ontbreekt “site”')
})

test('a second instance of a station leaves at once', async () => {
  const { code, dialogs } = await drive(join(root, 'locked'), { PRETEND_LOCKED: 'yes' })
  expect([code, dialogs]).toEqual([0, []])
})
