import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Menu, app, dialog, ipcMain, powerMonitor, powerSaveBlocker, protocol, safeStorage, session } from 'electron'
import type { Language } from '#domain/language/language.ts'
import { builtAssets } from '../browser/assets.ts'
import { errorFacts } from '../log/log.ts'
import { kioskHost } from '../kiosk/leave.ts'
import { openRelease } from '../kiosk/release.ts'
import { languageOf, settingsFailure } from '../setup/failure.ts'
import { startStation } from '../setup/start.ts'
import { catchTheRest } from '../station/lastResort.ts'
import { argsWithoutOnce, endAndStartAgain, pauseBeforeStart, relaunch } from './again.ts'
import { keepAwake } from './awake.ts'
import { serveCalls } from './calls.ts'
import { refuseCertificates } from './certificates.ts'
import { closeBeforeQuit } from './closing.ts'
import { openCopies } from './copies.ts'
import { guardContents, guardSession } from './guards.ts'
import { openKeptPlaces } from './keptPlaces.ts'
import { loginItem } from './loginItem.ts'
import { type StationScreens, isAttended, isKiosk } from '../kiosk/manner.ts'
import { menuFor } from './menu.ts'
import { resolveNoNames } from './network.ts'
import { readOptions } from './options.ts'
import { origin, privileges, scheme } from './origin.ts'
import { followPower } from './power.ts'
import { openSeal } from './seal.ts'
import { serveApp } from './serve.ts'
import { endedWords, startFailureWords } from './startFailure.ts'
import { refuseSwitches } from './switches.ts'
import { type Windows, openWindows } from './windows.ts'

/**
 * `electron . [--folder DIR] [--provision FILE [--unproven]] [--set FIELD=VALUE …] [--with-parent] [--quit]`: one station
 * in Electron. It holds what only Electron can do; what it calls is plain Node. With `--with-parent` one line of JSON,
 * `{url, pid}`, says that its screen is opened. With `--quit` the instance that runs on the folder ends.
 */
const options = readOptions(process.argv.slice(1), app.getPath('userData'))
const { folder, withParent, quit, provision, assignments } = options

// The bundle lies beside the preload script and the renderer, in the package as in the project.
const preload = join(import.meta.dirname, 'preload.cjs')
const renderer = resolve(import.meta.dirname, '../renderer')

const start = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, pauseBeforeStart(process.argv)))
  await app.whenReady()
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  await guardSession(session.defaultSession)

  const { seal, kept } = await openSeal({ folder, keyStore: safeStorage, platform: process.platform })
  const places = await openKeptPlaces(folder)
  const copies = openCopies({ version: app.getVersion(), seal, preload, renderer, devTools: !app.isPackaged })
  const hosting: { windows?: Windows; layouts: readonly string[]; kept?: () => boolean } = { layouts: [] }
  const release = openRelease(() => hosting.windows?.adapt())
  const overrides = assignments.flatMap((assignment) => ['--set', assignment])
  const station = await startStation({
    folder,
    host: {
      kind: 'electron',
      version: app.getVersion(),
      seal,
      openScreen: (screen) => hosting.windows?.show(screen) ?? false,
      knowDisplays: (layouts) => {
        hosting.layouts = layouts
        hosting.windows?.adapt()
      },
      tellAll: (event, payload) => hosting.windows?.tellAll(event, payload),
      openCopy: copies.open,
      kiosk: kioskHost({
        release,
        isKiosk: () => hosting.kept?.() ?? false,
        show: (screen) => {
          hosting.windows?.adapt()
          hosting.windows?.show(screen)
        },
        restart: () => {
          relaunch(app, argsWithoutOnce(process.argv.slice(1)))
          app.quit()
        },
        end: () => app.quit(),
      }),
      autostart: loginItem({
        app,
        folder,
        platform: process.platform,
        environment: process.env,
        executable: process.execPath,
        // From the project Electron is told which app to run; a package is the app.
        args: [...(app.isPackaged ? [] : [app.getAppPath()]), '--folder', folder, ...overrides],
      }),
    },
    environment: process.env,
    assignments,
    provision,
  })
  const { log } = station
  /** What the station is at present; one that is not set up speaks the operating system's language. */
  const configured = (): StationScreens & { language: Language } => {
    const unset = { screen: station.screen(), kiosk: false, language: languageOf(app.getLocale(), 'nl') }
    return { ...(station.configuration() ?? unset), layouts: hosting.layouts }
  }
  const present = (): ReturnType<typeof configured> => ({
    ...configured(),
    ...(release.isReleased() ? { kiosk: false } : {}),
  })
  hosting.kept = () => isKiosk(configured())
  const language = (): Language => present().language
  if (!kept) log.warn('noKeyStore', { platform: process.platform })
  if (refused.length > 0) log.warn('refusedSwitches', { switches: refused.join(' ') })
  if (app.commandLine.hasSwitch('no-sandbox')) log.warn('noSandbox')

  let closing: Promise<void> | undefined
  const close = (): Promise<void> => (closing ??= places.close().then(station.close))
  process.off('uncaughtException', fail)
  const endFailed = (): Promise<void> =>
    endAndStartAgain({
      app,
      close,
      withParent,
      attended: isAttended(station.screen()),
      args: process.argv.slice(1),
      upMs: process.uptime() * 1_000,
      tellPerson: () => showError(endedWords(folder, language())),
    })
  catchTheRest({ process, log, end: () => void endFailed() })

  protocol.handle(scheme, serveApp({ assets: builtAssets(renderer), proxy: station.proxy, language }))
  serveCalls({
    ipcMain,
    dispatchOf: ({ session: of }) => copies.dispatchIn(of) ?? station.dispatch,
    onRefused: (channel) => log.warn('refusedCall', { channel }),
  })
  let ending = false
  const windows = openWindows({
    preload,
    devTools: !app.isPackaged,
    session: session.defaultSession,
    station: present,
    places,
    isEnding: () => ending,
    onTrouble: (screen, trouble) => log.error('screenTrouble', { screen, ...trouble }),
  })
  hosting.windows = windows

  if (process.platform === 'darwin') Menu.setApplicationMenu(Menu.buildFromTemplate(menuFor(language())))
  followPower({ power: powerMonitor, servers: station.servers, log, quit: () => app.quit() })
  const awake = keepAwake(powerSaveBlocker)
  const showStation = (): void => {
    windows.show(station.screen())
    awake(!isAttended(station.screen()))
  }
  // A station that was set up just now, or became another kind of station, shows itself in the place of what it was.
  let shown = station.screen()
  station.onOpened((screen) => {
    if (screen !== shown) {
      showStation()
      windows.close(shown)
      shown = screen
    }
    windows.adapt()
  })
  app.on('second-instance', (_event, _args, _folder, data) => {
    if (!asksToQuit(data)) showStation()
  })
  app.on('activate', showStation)
  app.on('child-process-gone', (_event, { type, reason }) => log.warn('childGone', { type, reason }))
  app.on('before-quit', () => {
    ending = true
  })
  app.on('window-all-closed', () => app.quit())
  // Not `before-quit`: then the windows are still open, and what they have yet to write needs the station.
  app.on(
    'will-quit',
    closeBeforeQuit({ close, quit: () => app.quit(), onError: (error) => log.error('close', errorFacts(error)) }),
  )
  showStation()
  if (withParent) answerParent()
}

/** Whoever started us learns that we are there, and ends us by going away. */
const answerParent = (): void => {
  process.stdin
    .once('end', () => app.quit())
    .once('close', () => app.quit())
    .resume()
  process.stdout.write(`${JSON.stringify({ url: `${origin}/`, pid: process.pid })}\n`)
}

const showError = ({ title, text }: { title: string; text: string }): void => dialog.showErrorBox(title, text)

const fail = (error: unknown): void => {
  const told = settingsFailure(error, languageOf(app.getLocale(), 'nl'))
  const words = startFailureWords({ error, folder, locale: app.getLocale(), told: told?.text })
  process.stderr.write(`${words.title}: ${words.text}\n`)
  // Nobody sits in front of a silent installation to close it.
  if (!withParent && provision === undefined) showError(words)
  app.exit(told?.exitCode ?? 1)
}

/** What a second instance was started for; it is another process, so what it says is looked at. */
const asksToQuit = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'quit' in data && data.quit === true

process.on('uncaughtException', fail)
// Electron wants all of the following before its `ready` event, and folders that exist.
const browserFolder = join(folder, 'electron')
mkdirSync(browserFolder, { recursive: true, mode: 0o700 })
app.setPath('userData', folder)
app.setPath('sessionData', browserFolder)
app.enableSandbox()
// In development they serve tools such as Playwright.
const refused = app.isPackaged ? refuseSwitches(app.commandLine) : []
resolveNoNames(app.commandLine)
refuseCertificates(app)
protocol.registerSchemesAsPrivileged([{ scheme, privileges }])
app.on('web-contents-created', (_event, contents) => guardContents(contents))

// The lock lies in `userData`, so it is one per station. The instance that has it hears of us and shows its window.
if (!app.requestSingleInstanceLock({ quit })) {
  if (!quit) process.stderr.write(`Balie already runs on ${folder}; its window comes to the front.\n`)
  app.quit()
} else if (quit) app.quit()
else {
  // Also while it waits before it starts anew.
  app.on('second-instance', (_event, _args, _folder, data) => {
    if (asksToQuit(data)) app.quit()
  })
  start().catch(fail)
}
