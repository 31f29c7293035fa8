import { EventEmitter } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Stands in for the module `electron` where its binary cannot be had, so that our bundle is at least loaded and its parts
 * are seen to be wired. It knows the order Electron insists on, and remembers what it is told; it shows nothing. That it
 * has nothing that Electron has not is tested against Electron's own types.
 */
type Handler = (event: unknown, input: unknown) => unknown
type Preferences = Record<string, unknown>
type Area = { x: number; y: number; width: number; height: number }
type PermissionHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string; isMainFrame: boolean },
) => void

const state = { ready: false, quitting: false }
const need = (condition: boolean, what: string): void => {
  if (!condition) throw new Error(`Electron would refuse: ${what}`)
}
const monitor = (id: number, x: number) => {
  const area = { x, y: 0, width: 1_920, height: 1_080 }
  return { id, bounds: area, workArea: area }
}

/** What the app has told Electron, for whoever drives it. */
export const told = {
  calls: new Map<string, Handler>(),
  dialogs: [] as string[],
  /** Which button a person presses in the next message boxes, in order; without one they wait. */
  presses: [] as number[],
  paths: { userData: join(process.env['PRETEND_HOME'] ?? '', 'userData') } as Record<string, string>,
  switches: new Map([process.env['PRETEND_SWITCH'] ?? []].flat().map((name) => [name, ''])),
  windows: [] as BrowserWindow[],
  monitors: [monitor(1, 1_920), monitor(2, 0)],
  menu: undefined as unknown,
  /** What keeps the monitor on at present. */
  blockers: new Set<number>(),
  locked: process.env['PRETEND_LOCKED'] !== 'yes',
  relaunched: undefined as unknown,
  serve: undefined as ((request: Request) => Promise<Response>) | undefined,
  askPermission: undefined as PermissionHandler | undefined,
  checkPermission: undefined as ((...asked: unknown[]) => boolean) | undefined,
  verifyCertificate: undefined as ((request: unknown, answer: (result: number) => void) => void) | undefined,
  proxy: undefined as unknown,
  mayRequest: undefined as ((details: { url: string }, answer: (o: { cancel: boolean }) => void) => void) | undefined,
  exit: Promise.withResolvers<number>(),
}

/** Electron's event objects, as far as ours look at them. */
export const cancellable = () => {
  const event = { defaultPrevented: false, preventDefault: () => void (event.defaultPrevented = true) }
  return event
}

class App extends EventEmitter {
  isPackaged = process.env['PRETEND_PACKAGED'] === 'yes'
  commandLine = {
    appendSwitch: (name: string, value = ''): void => {
      need(!state.ready, `appendSwitch(${name})`)
      told.switches.set(name, value)
    },
    hasSwitch: (name: string): boolean => told.switches.has(name),
    removeSwitch: (name: string): void => void told.switches.delete(name),
  }
  getPath = (name: string): string => told.paths[name] ?? ''
  setPath = (name: string, path: string): void => {
    need(!state.ready && statSync(path).isDirectory(), `setPath(${name})`)
    told.paths[name] = path
  }
  enableSandbox = (): void => need(!state.ready, 'enableSandbox')
  requestSingleInstanceLock = (): boolean => told.locked
  getVersion = (): string => '0.0.0'
  getLocale = (): string => 'nl-BE'
  getAppPath = (): string => process.env['PRETEND_HOME'] ?? ''
  getLoginItemSettings = () => ({ openAtLogin: false })
  setLoginItemSettings = (): void => undefined
  whenReady = async (): Promise<void> => {
    await Promise.resolve()
    state.ready = true
  }
  relaunch = (how: unknown): void => {
    told.relaunched = how
  }
  exit = (code: number): void => told.exit.resolve(code)
  quit = (): void => {
    state.quitting = true
    this.emit('before-quit', cancellable())
    for (const window of [...told.windows]) window.close()
    state.quitting = told.windows.length === 0
    if (!state.quitting) return
    const event = cancellable()
    this.emit('will-quit', event)
    if (!event.defaultPrevented) told.exit.resolve(0)
  }
}
export const app = new App()

class WebContents extends EventEmitter {
  readonly id = told.windows.length + 1
  readonly sent: { name: string; payload: unknown }[] = []
  /** Every address it was shown, reloads included. */
  readonly shown: string[] = []
  crashed = false
  zoom = 0
  webRtc = ''
  openWindow: (() => { action: string }) | undefined
  send = (name: string, payload: unknown): void => {
    this.sent.push({ name, payload: structuredClone(payload) })
  }
  getURL = (): string => this.shown.at(-1) ?? ''
  reload = (): void => this.show(this.getURL())
  show = (url: string): void => {
    this.crashed = false
    this.shown.push(url)
    this.emit('did-navigate', {}, url)
  }
  isCrashed = (): boolean => this.crashed
  forcefullyCrashRenderer = (): void => this.crash('killed')
  crash = (reason: string): void => {
    this.crashed = true
    this.emit('render-process-gone', {}, { reason })
  }
  executeJavaScript = (code: string): Promise<unknown> => Promise.resolve(code === '0' ? 0 : undefined)
  getZoomLevel = (): number => this.zoom
  setZoomLevel = (level: number): void => {
    this.zoom = level
  }
  isDestroyed = (): boolean => false
  setWebRTCIPHandlingPolicy = (policy: string): void => {
    this.webRtc = policy
  }
  setWindowOpenHandler = (handler: () => { action: string }): void => {
    this.openWindow = handler
  }
}

type WindowOptions = { webPreferences: Preferences; fullscreen?: boolean; kiosk?: boolean; frame?: boolean } & Area

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents()
  readonly options: WindowOptions
  maximized = false
  fullScreen: boolean
  kiosk: boolean
  bounds: Area
  constructor(options: WindowOptions) {
    super()
    need(state.ready, 'BrowserWindow')
    this.options = options
    this.fullScreen = options.fullscreen === true
    this.kiosk = options.kiosk === true
    const { x, y, width, height } = options
    this.bounds = { x, y, width, height }
    told.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  loadURL = (url: string): Promise<void> => {
    this.webContents.show(url)
    return Promise.resolve()
  }
  maximize = (): void => {
    this.maximized = true
  }
  unmaximize = (): void => {
    this.maximized = false
  }
  show = (): void => undefined
  focus = (): void => undefined
  restore = (): void => undefined
  getTitle = (): string => 'Loket'
  isDestroyed = (): boolean => !told.windows.includes(this)
  isMinimized = (): boolean => false
  isMaximized = (): boolean => this.maximized
  isFullScreen = (): boolean => this.fullScreen
  setFullScreen = (full: boolean): void => {
    this.fullScreen = full
  }
  isKiosk = (): boolean => this.kiosk
  setKiosk = (kiosk: boolean): void => {
    this.kiosk = kiosk
  }
  getBounds = (): Area => this.bounds
  setBounds = (bounds: Area): void => {
    need(!this.fullScreen && !this.kiosk, 'moving a window that fills the screen')
    this.bounds = bounds
  }
  getNormalBounds = () => ({ x: 10, y: 20, width: 900, height: 700 })
  close = (): void => {
    const event = cancellable()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }
  /** Nobody is asked, not even the window itself. */
  destroy = (): void => {
    told.windows.splice(told.windows.indexOf(this), 1)
    this.emit('closed', {})
    if (told.windows.length === 0 && !state.quitting) app.emit('window-all-closed')
  }
}

export const ipcMain = {
  handle: (name: string, handler: Handler): void => {
    need(!told.calls.has(name), `a second handler of ${name}`)
    told.calls.set(name, handler)
  },
}

export const protocol = {
  registerSchemesAsPrivileged: (): void => need(!state.ready, 'registerSchemesAsPrivileged'),
  handle: (_scheme: string, serve: (request: Request) => Promise<Response>): void => {
    need(state.ready, 'protocol.handle')
    told.serve = serve
  },
}

class Session extends EventEmitter {
  setPermissionRequestHandler = (handler: PermissionHandler): void => {
    told.askPermission = handler
  }
  setPermissionCheckHandler = (handler: NonNullable<typeof told.checkPermission>): void => {
    told.checkPermission = handler
  }
  setDevicePermissionHandler = (): void => undefined
  setBluetoothPairingHandler = (): void => undefined
  setDisplayMediaRequestHandler = (): void => undefined
  setSpellCheckerEnabled = (): void => undefined
  setCertificateVerifyProc = (handler: NonNullable<typeof told.verifyCertificate>): void => {
    told.verifyCertificate = handler
  }
  setProxy = (proxy: unknown): Promise<void> => {
    told.proxy = proxy
    return Promise.resolve()
  }
  webRequest = {
    onBeforeRequest: (listener: NonNullable<typeof told.mayRequest>): void => {
      told.mayRequest = listener
    },
  }
}
export const defaultSession = new Session()
export const session = {
  get defaultSession() {
    need(state.ready, 'defaultSession')
    return defaultSession
  },
}

export const safeStorage = {
  isAsyncEncryptionAvailable: (): Promise<boolean> => {
    need(state.ready, 'safeStorage')
    return Promise.resolve(true)
  },
  encryptStringAsync: (text: string): Promise<Buffer> => Promise.resolve(Buffer.from(`v11${text}`)),
  decryptStringAsync: (sealed: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }> =>
    Promise.resolve({ result: sealed.toString().slice(3), shouldReEncrypt: false }),
}

class Desktop extends EventEmitter {
  getPrimaryDisplay = () => monitor(2, 0)
  getAllDisplays = () => told.monitors
}
export const screen = new Desktop()
export const powerMonitor = new EventEmitter()

export const dialog = {
  showErrorBox: (title: string, text: string) => told.dialogs.push(`${title}\n${text}`),
  showMessageBox: (
    _window: unknown,
    { message, detail, buttons }: { message: string; detail: string; buttons: string[] },
  ): Promise<{ response: number }> => {
    told.dialogs.push([message, detail, ...buttons].join('\n'))
    const response = told.presses.shift()
    return response === undefined ? new Promise(() => undefined) : Promise.resolve({ response })
  },
}
export const Menu = {
  setApplicationMenu: (menu: unknown): void => {
    told.menu = menu
  },
  buildFromTemplate: (template: unknown): unknown => ({ template, popup: () => undefined }),
}
let lastBlocker = 0
export const powerSaveBlocker = {
  start: (): number => {
    told.blockers.add(++lastBlocker)
    return lastBlocker
  },
  stop: (id: number): void => void told.blockers.delete(id),
}
