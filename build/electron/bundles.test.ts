import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { type InlineConfig, build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { simulatedPrinter } from '#domain/devices/simulated.ts'
import type { Configuration } from '#main/configuration/configuration.ts'
import { keepPin } from '#main/kiosk/pin.ts'
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
  // As in the package: compiled code lies beside the bundle.
  const modules = resolve(import.meta.dirname, '../../node_modules')
  await symlink(join(modules, 'classic-level'), join(root, 'node_modules/classic-level'), 'junction')
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

test('the main bundle is one file, and what it leaves outside is Electron, Node and compiled code', () => {
  expect(main.map(({ fileName }) => fileName).sort()).toEqual(['licences.md', 'main.js'])
  const left = main.flatMap(({ imports = [] }) => imports).filter((name) => !isBuiltin(name))
  expect([...new Set(left)].sort()).toEqual(['classic-level', 'electron'])
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
  devices: { printer: simulatedPrinter, displays: [] },
  port: 0,
}

/** A folder of a station's own, ready to start. */
const stationFolder = async (name: string, change: Partial<Configuration> = {}): Promise<string> => {
  const folder = join(root, name)
  await mkdir(folder)
  await writeFile(join(folder, 'station.json'), JSON.stringify({ form: 3, ...configuration, ...change }))
  return folder
}

/** Runs the bundle in the pretended Electron, in a process of its own, and plays a scenario there. */
const drive = async (
  folder: string,
  scenario: string,
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
        PRETEND_SCENARIO: scenario,
        ...more,
      },
    },
  )
  return Seen.parse({ ...z.looseObject({}).parse(JSON.parse(stdout)), said: stderr })
}

const refused = { ok: false, error: { code: 'notAllowed', facts: {} } }
const noDevice = { stopped: true, answer: [] }

test('a station starts, answers its own page and nobody else, and closes what it opened', async () => {
  const folder = await stationFolder('isolation')
  const seen = await drive(folder, 'isolation')
  expect(seen).toMatchObject({
    preferences: {
      ...{ contextIsolation: true, sandbox: true, webSecurity: true, backgroundThrottling: false },
      ...{ nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false },
      ...{ allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false },
    },
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
      { url: 'app://balie/welcome', full: false },
      { url: 'app://balie/display', full: true },
    ],
    page: { status: 200 },
    leaves: true,
    toCentral: true,
    stays: false,
    redirected: true,
    webview: true,
    opens: { action: 'deny' },
    saves: true,
    permissions: [false, true, false, true, false],
    devices: [noDevice, noDevice, { stopped: true, answer: [''] }, { stopped: true, answer: [''] }],
    certificates: [{ stopped: true, answer: [false] }, noDevice, noDevice, -2],
    outside: { cancel: true },
    network: {
      proxy: { mode: 'fixed_servers' },
      webRtc: 'disable_non_proxied_udp',
      switches: { 'host-resolver-rules': 'MAP * ~NOTFOUND' },
    },
    number: { ok: true },
    told: { entries: 1 },
    code: 0,
    dialogs: [],
  })
  const page = JSON.stringify(seen['page'])
  expect(page).toContain("default-src 'none'")
  expect(page).not.toContain('unsafe')
  expect(seen['preferences']).not.toHaveProperty('enableBlinkFeatures')
  const kept = await readdir(folder)
  expect(kept).toEqual(expect.arrayContaining(['seal.key', 'replica.key', 'windows.json', 'electron']))
})

test('a page that crashes is loaded again, one that hangs when the clerk wants it, and one that keeps crashing gives way to words', async () => {
  const folder = await stationFolder('recovery', { language: 'fr' })
  const { afterCrash, afterHang, stopped, dialogs } = await drive(folder, 'recovery')
  expect(afterCrash).toEqual(Array(2).fill('app://balie/welcome'))
  expect(afterHang).toEqual(Array(3).fill('app://balie/welcome'))
  expect(dialogs).toEqual([expect.stringMatching(/^Cet écran ne répond pas\n.*Loket.*\nAttendre\nRecharger$/s)])
  expect(stopped).toBe('app://balie/stopped?screen=welcome')
  const log = await readFile(join(folder, 'log/balie.log'), 'utf8')
  expect(log).toContain('"event":"screenTrouble","screen":"welcome","reason":"crashed","then":"reload"')
  expect(log).toContain('"reason":"oom","then":"stop"')
})

test('the display comes back from a monitor that was unplugged, and goes there again', async () => {
  const seen = await drive(await stationFolder('monitors'), 'monitors')
  const welcome = { url: 'app://balie/welcome', full: false }
  const onSecond = { url: 'app://balie/display', full: true, x: 1_920 }
  expect(seen['before']).toMatchObject([welcome, onSecond])
  expect(seen['without']).toMatchObject([welcome, { url: 'app://balie/display', full: false, x: 277 }])
  expect(seen['again']).toMatchObject([welcome, onSecond])
})

test('a computer that wakes up tells the screens that they are cut off until the server has answered', async () => {
  const seen = await drive(await stationFolder('power'), 'power')
  expect(seen['connection']).toMatchObject({ payload: { state: 'cutOff', reason: 'slept' } })
})

test('nobody leaves a display in kiosk mode but the administrator', async () => {
  const seen = await drive(await stationFolder('kiosk', { screen: 'display', kiosk: true }), 'kiosk')
  expect(seen).toMatchObject({
    filling: true,
    frame: false,
    opened: { ok: true, value: { opened: false } },
    keys: [true, true, false],
    stillOpen: 1,
    shownAgain: { windows: 1, blockers: 1 },
    openAfter: 0,
    code: 0,
    dialogs: [],
  })
})

test('a kiosk is left by whoever knows its PIN, and by nobody else', async () => {
  const keptPin = await keepPin('246810')
  const seen = await drive(await stationFolder('leaving', { screen: 'kiosk', kiosk: true, keptPin }), 'leaving')
  const left = { ok: true, value: { kind: 'left', by: 'host' } }
  expect(seen).toMatchObject({
    guessed: { ok: true, value: { kind: 'wrong', seconds: 0 } },
    locked: [['app://balie/kiosk', true]],
    left,
    free: [
      ['app://balie/kiosk', false],
      ['app://balie/devices', false],
    ],
    again: left,
    lockedAgain: [['app://balie/kiosk', true]],
    relaunched: { args: expect.arrayContaining(['--folder']) as unknown },
    code: 0,
    dialogs: [],
  })
})

test('the administrator also ends a display that waits before it starts anew', async () => {
  const folder = await stationFolder('waiting', { screen: 'display', kiosk: true })
  expect(await drive(folder, 'kiosk', { PRETEND_QUIT: 'early' }, ['--again=9'])).toMatchObject({ code: 0 })
})

test('settings that make a station another kind of station, or put it in or out of kiosk mode, hold at once', async () => {
  const seen = await drive(await stationFolder('roles', { screen: 'display', kiosk: true }), 'roles')
  const saved = { ok: true, value: { saved: true } }
  expect(seen).toMatchObject({
    welcome: { saved, windows: [{ url: 'app://balie/welcome', kiosk: false }], blockers: 0 },
    paper: { ok: true, value: { opened: true } },
    display: {
      saved,
      windows: [
        { url: 'app://balie/paper', kiosk: false },
        { url: 'app://balie/display', kiosk: false },
      ],
      blockers: 1,
    },
    kiosk: { saved, windows: [{ url: 'app://balie/display', kiosk: true }], blockers: 1 },
    code: 0,
    dialogs: [],
  })
})

test('main that fails is logged, closed and started again', async () => {
  const folder = await stationFolder('failure')
  const seen = await drive(folder, 'failure')
  const script = join(import.meta.dirname, 'drive.ts')
  expect(seen).toMatchObject({ code: 70, dialogs: [], relaunched: { args: [script, '--folder', folder, '--again=1'] } })
  const log = await readFile(join(folder, 'log/balie.log'), 'utf8')
  expect(log).toContain('"event":"uncaught","name":"TypeError","message":"on purpose"')
})

test('an installed station takes no switch that opens it to others', async () => {
  const folder = await stationFolder('switches')
  const seen = await drive(folder, 'isolation', { PRETEND_PACKAGED: 'yes', PRETEND_SWITCH: 'remote-debugging-port' })
  expect(seen['network']).toMatchObject({ switches: { 'host-resolver-rules': 'MAP * ~NOTFOUND' } })
  expect(JSON.stringify(seen['network'])).not.toContain('remote-debugging-port')
  expect(await readFile(join(folder, 'log/balie.log'), 'utf8')).toContain('"switches":"remote-debugging-port"')
})

test('a station without configuration shows its set-up, and refuses what only a station can do', async () => {
  const folder = join(root, 'nowhere')
  const notSetUp = { ok: false, error: { code: 'notSetUp' } }
  expect(await drive(folder, 'setup')).toMatchObject({
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
  const { code, dialogs, said } = await drive(folder, 'setup', {}, ['--provision', file])
  expect([code, dialogs]).toEqual([78, []])
  expect(said).toContain('In het bestand met de instellingen ontbreekt “site”')
})

test('a second instance of a station leaves at once', async () => {
  const { code, dialogs } = await drive(join(root, 'locked'), 'isolation', { PRETEND_LOCKED: 'yes' })
  expect([code, dialogs]).toEqual([0, []])
})
