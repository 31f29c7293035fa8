import type { EventEmitter } from 'node:events'
import { type BrowserWindow, app, cancellable, defaultSession, powerMonitor, screen, told } from './pretend.ts'

type Scenario = (first: BrowserWindow) => Promise<Record<string, unknown>>

/** The next turns of the event loop, until something is there. */
export const until = async <T>(look: () => T | undefined): Promise<T> => {
  for (;;) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((next) => setTimeout(next, 5))
  }
}

const ownFrame = { url: 'app://balie/welcome', parent: null }

const callerIn =
  (window: BrowserWindow) =>
  (channel: string, input: unknown, senderFrame: unknown = ownFrame): unknown =>
    told.calls.get(`balie.call.${channel}`)?.({ senderFrame, sender: window.webContents }, input)

/** What became of a question that Electron asks by an event: whether its own answer was stopped, and the answer given. */
const asked = async (emitter: EventEmitter, event: string, ...facts: unknown[]): Promise<unknown> => {
  const question = cancellable()
  const { promise, resolve } = Promise.withResolvers<unknown>()
  emitter.emit(event, question, ...facts, (...answer: unknown[]) => resolve(answer))
  return { stopped: question.defaultPrevented, answer: await promise }
}

/** Whether a page's wish was refused. */
const refused = (emitter: EventEmitter, event: string, facts: object, ...more: unknown[]): boolean => {
  const wish = Object.assign(cancellable(), facts)
  emitter.emit(event, wish, ...more)
  return wish.defaultPrevented
}

/** What a page meets where no station is set up yet. */
const setup: Scenario = async (first) => {
  const call = callerIn(first)
  const page = await told.serve?.(new Request('app://balie/settings'))
  return {
    url: first.webContents.getURL(),
    description: await call('describeStation', {}),
    setup: await call('describeSetup', {}),
    number: await call('issueNumber', { by: 'test', queue: 'A', products: [], language: 'nl', priority: 0 }),
    page: { status: page?.status },
  }
}

const places = () =>
  told.windows.map((window) => ({
    url: window.webContents.getURL(),
    full: window.isFullScreen() || window.isKiosk(),
    x: window.getBounds().x,
  }))

/** What a page, or a page that was subverted, can and cannot do. */
const isolation: Scenario = async (first) => {
  const { webContents, options } = first
  const call = callerIn(first)
  const page = await told.serve?.(new Request('app://balie/welcome'))
  const main = { requestingUrl: 'app://balie/welcome', isMainFrame: true }
  const permission = (name: string, details = main): Promise<boolean> =>
    new Promise((answer) => {
      told.askPermission?.(webContents, name, answer, details)
    })
  const download = { getURL: () => 'https://a.example/x.exe' }
  return {
    preferences: options.webPreferences,
    channels: [...told.calls.keys()],
    description: await call('describeStation', {}),
    malformed: await call('issueNumber', { queue: 7 }),
    foreign: await call('describeStation', {}, { url: 'https://a.example/', parent: null }),
    inFrame: await call('describeStation', {}, { ...ownFrame, parent: ownFrame }),
    opened: [await call('openScreen', { screen: 'display' }), await call('openScreen', { screen: 'display' })],
    windows: places(),
    page: { status: page?.status, policy: page?.headers.get('content-security-policy') },
    leaves: refused(webContents, 'will-frame-navigate', { url: 'https://a.example/' }),
    toCentral: refused(webContents, 'will-frame-navigate', { url: 'app://balie/central/balie_gm/a' }),
    stays: refused(webContents, 'will-frame-navigate', { url: 'app://balie/counter' }),
    redirected: refused(webContents, 'will-redirect', { url: 'https://a.example/' }),
    webview: refused(webContents, 'will-attach-webview', {}),
    opens: webContents.openWindow?.(),
    saves: refused(defaultSession, 'will-download', {}, download, webContents),
    permissions: [
      await permission('media'),
      await permission('persistent-storage'),
      await permission('persistent-storage', { ...main, isMainFrame: false }),
      told.checkPermission?.(webContents, 'persistent-storage', 'app://balie/', { isMainFrame: true }),
      told.checkPermission?.(webContents, 'usb', 'app://balie/', { isMainFrame: true }),
    ],
    devices: [
      await asked(defaultSession, 'select-usb-device', {}),
      await asked(defaultSession, 'select-hid-device', {}),
      await asked(defaultSession, 'select-serial-port', [], webContents),
      await asked(webContents, 'select-bluetooth-device', []),
    ],
    certificates: [
      await asked(app, 'certificate-error', webContents, 'https://a.example', 'net::ERR', {}),
      await asked(app, 'select-client-certificate', webContents, 'https://a.example', []),
      await asked(app, 'login', webContents, {}, {}),
      await new Promise((answer) => {
        told.verifyCertificate?.({}, answer)
      }),
    ],
    outside: await new Promise((answer) => {
      told.mayRequest?.({ url: 'https://a.example/' }, answer)
    }),
    network: { proxy: told.proxy, webRtc: webContents.webRtc, switches: Object.fromEntries(told.switches) },
    number: await call('issueNumber', { by: 'test', queue: 'A', products: [], language: 'nl', priority: 0 }),
    told: await until(() => webContents.sent.find(({ name }) => name === 'balie.event.unsentChanged')?.payload),
  }
}

/** A page crashes, hangs in front of somebody, and crashes again and again. */
const recovery: Scenario = async (first) => {
  const { webContents } = first
  const crash = async (times: number): Promise<void> => {
    const before = webContents.shown.length
    webContents.crash('crashed')
    await until(() => (webContents.shown.length >= before + times ? true : undefined))
  }
  await crash(1)
  const afterCrash = [...webContents.shown]
  told.presses.push(1)
  first.emit('unresponsive')
  await until(() => webContents.shown[afterCrash.length])
  const afterHang = [...webContents.shown]
  webContents.crash('crashed')
  webContents.crash('oom')
  await until(() => webContents.shown[afterHang.length])
  return { afterCrash, afterHang, stopped: webContents.getURL() }
}

/** The second monitor is unplugged and plugged in again. */
const monitors: Scenario = async (first) => {
  await callerIn(first)('openScreen', { screen: 'display' })
  const display = await until(() => told.windows[1])
  const both = told.monitors
  const before = places()
  told.monitors = both.slice(1)
  screen.emit('display-removed', {}, {})
  await until(() => (display.isFullScreen() ? undefined : true))
  const without = places()
  told.monitors = both
  screen.emit('display-added', {}, {})
  await until(() => (display.isFullScreen() ? true : undefined))
  return { before, without, again: places() }
}

/** The computer sleeps and wakes. */
const power: Scenario = async ({ webContents }) => {
  powerMonitor.emit('suspend')
  powerMonitor.emit('resume')
  const heard = () => webContents.sent.filter(({ name }) => name === 'balie.event.connectionChanged')
  return { connection: await until(() => heard().find(({ payload }) => JSON.stringify(payload).includes('slept'))) }
}

/** Somebody who waits tries to leave a display in kiosk mode; then the administrator ends it. */
const kiosk: Scenario = async (first) => {
  const { options, webContents } = first
  const key = (change: object): boolean => {
    const input = { type: 'keyDown', key: 'a', code: 'KeyA', control: false, alt: false, meta: false, ...change }
    return refused(webContents, 'before-input-event', {}, input)
  }
  const { kiosk: filling, frame } = options
  first.close()
  const seen = {
    filling,
    frame,
    opened: await callerIn(first)('openScreen', { screen: 'paper' }),
    keys: [key({ key: 'F4', alt: true }), key({ key: 'q', meta: true }), key({ key: 'Tab' })],
    stillOpen: told.windows.length,
  }
  app.emit('second-instance', {}, [], '', { quit: false })
  app.emit('activate')
  const shownAgain = { windows: told.windows.length, blockers: told.blockers.size }
  app.emit('second-instance', {}, [], '', { quit: true })
  return { ...seen, shownAgain, openAfter: told.windows.length }
}

/** A citizen guesses at the lock of a kiosk; then its administrator leaves it, comes back, and starts it anew. */
const leaving: Scenario = async (first) => {
  const pin = '246810'
  const unlock = (typed: string, way?: string): unknown => callerIn(first)('unlockKiosk', { pin: typed, way })
  const windows = (): [string, boolean][] =>
    told.windows.map(({ webContents, options }) => [webContents.getURL(), options.kiosk ?? false])
  const settled = async (look: string): Promise<[string, boolean][]> =>
    until(() => (JSON.stringify(windows()).includes(look) ? windows() : undefined))
  const guessed = await unlock('000000', 'end')
  const locked = windows()
  const left = await unlock(pin, 'devices')
  const free = await settled('/devices')
  const again = await unlock(pin, 'lock')
  const lockedAgain = await settled('true')
  await unlock(pin, 'restart')
  await until(() => told.relaunched)
  return { guessed, locked, left, free, again, lockedAgain }
}

/** An administrator makes a display in kiosk mode a welcome desk, then a display in a window, then one in kiosk mode. */
const roles: Scenario = async (first) => {
  const call = callerIn(first)
  const server = { url: 'http://127.0.0.1:9', user: 'welcome', password: '' }
  const common = { site: 'gm', station: 'welcome', name: 'Onthaal', counter: '', language: 'nl' }
  const become = async (screen: string, isKiosk: boolean) => {
    const draft = { ...common, ordinal: 1, installation: 0, servers: [server], screen, kiosk: isKiosk }
    const saved = await call('saveSettings', { draft, unproven: true, by: 'staff:an' })
    const windows = told.windows.map(({ webContents, options: { kiosk: filling = false } }) => ({
      url: webContents.getURL(),
      kiosk: filling,
    }))
    return { saved, windows, blockers: told.blockers.size }
  }
  const welcome = await become('welcome', false)
  const paper = await call('openScreen', { screen: 'paper' })
  const display = await become('display', false)
  return { welcome, paper, display, kiosk: await become('display', true) }
}

/** An exception that nobody caught. */
const failure: Scenario = async () => {
  setTimeout(() => {
    throw new TypeError('on purpose')
  })
  await told.exit.promise
  return {}
}

export const scenarios: Record<string, Scenario> = {
  isolation,
  setup,
  recovery,
  monitors,
  power,
  kiosk,
  leaving,
  roles,
  failure,
}
