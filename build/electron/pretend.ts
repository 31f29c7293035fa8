import { EventEmitter } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Stands in for the module `electron` where its binary cannot be had, so that our bundle is at least loaded and its parts
 * are seen to be wired. It knows the order Electron insists on, and remembers what it is told; it shows nothing.
 */
type Handler = (event: unknown, input: unknown) => unknown
type Preferences = Record<string, unknown>
type PermissionHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string },
) => void

const state = { ready: false, ended: false }
const need = (condition: boolean, what: string): void => {
  if (!condition) throw new Error(`Electron would refuse: ${what}`)
}

/** What the app has told Electron, for whoever drives it. */
export const told = {
  calls: new Map<string, Handler>(),
  dialogs: [] as string[],
  paths: { userData: join(process.env['PRETEND_HOME'] ?? '', 'userData') } as Record<string, string>,
  windows: [] as BrowserWindow[],
  locked: process.env['PRETEND_LOCKED'] !== 'yes',
  serve: undefined as ((request: Request) => Promise<Response>) | undefined,
  askPermission: undefined as PermissionHandler | undefined,
  mayRequest: undefined as ((details: { url: string }, answer: (o: { cancel: boolean }) => void) => void) | undefined,
  exit: Promise.withResolvers<number>(),
}

class App extends EventEmitter {
  isPackaged = false
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
  exit = (code: number): void => told.exit.resolve(code)
  quit = (): void => {
    for (const window of [...told.windows]) window.close()
    const event = { prevented: false, preventDefault: () => (event.prevented = true) }
    this.emit('will-quit', event)
    if (!event.prevented) told.exit.resolve(0)
  }
}
export const app = new App()

class WebContents extends EventEmitter {
  readonly id = told.windows.length + 1
  readonly sent: { name: string; payload: unknown }[] = []
  openWindow: (() => { action: string }) | undefined
  send = (name: string, payload: unknown): void => {
    this.sent.push({ name, payload: structuredClone(payload) })
  }
  isDestroyed = (): boolean => false
  setWindowOpenHandler = (handler: () => { action: string }): void => {
    this.openWindow = handler
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents()
  readonly options: { webPreferences: Preferences; fullscreen?: boolean }
  url = ''
  maximized = false
  constructor(options: { webPreferences: Preferences; fullscreen?: boolean }) {
    super()
    need(state.ready, 'BrowserWindow')
    this.options = options
    told.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  loadURL = (url: string): Promise<void> => {
    this.url = url
    return Promise.resolve()
  }
  maximize = (): void => {
    this.maximized = true
  }
  show = (): void => undefined
  focus = (): void => undefined
  restore = (): void => undefined
  isDestroyed = (): boolean => !told.windows.includes(this)
  isMinimized = (): boolean => false
  isMaximized = (): boolean => this.maximized
  isFullScreen = (): boolean => this.options.fullscreen === true
  getNormalBounds = () => ({ x: 10, y: 20, width: 900, height: 700 })
  close = (): void => {
    this.emit('close', {})
    told.windows.splice(told.windows.indexOf(this), 1)
    this.emit('closed', {})
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

export const session = {
  get defaultSession() {
    need(state.ready, 'defaultSession')
    return {
      setPermissionRequestHandler: (handler: PermissionHandler): void => {
        told.askPermission = handler
      },
      setPermissionCheckHandler: (): void => undefined,
      setDevicePermissionHandler: (): void => undefined,
      setSpellCheckerEnabled: (): void => undefined,
      webRequest: {
        onBeforeRequest: (listener: NonNullable<typeof told.mayRequest>): void => {
          told.mayRequest = listener
        },
      },
    }
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

const monitor = (id: number, x: number) => {
  const area = { x, y: 0, width: 1_920, height: 1_080 }
  return { id, bounds: area, workArea: area }
}
export const screen = {
  getPrimaryDisplay: () => monitor(2, 0),
  getAllDisplays: () => [monitor(1, 1_920), monitor(2, 0)],
}

export const dialog = { showErrorBox: (title: string, text: string) => told.dialogs.push(`${title}\n${text}`) }
export const Menu = { setApplicationMenu: (): void => undefined }
export const powerSaveBlocker = { start: (): number => 1 }
