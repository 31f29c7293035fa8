import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Menu, app, dialog, ipcMain, powerSaveBlocker, protocol, safeStorage, session } from 'electron'
import { builtAssets } from '../browser/assets.ts'
import { errorFacts } from '../log/log.ts'
import { languageOf, settingsFailure } from '../setup/failure.ts'
import { startStation } from '../setup/start.ts'
import { serveCalls } from './calls.ts'
import { closeBeforeQuit } from './closing.ts'
import { openKeptPlaces } from './keptPlaces.ts'
import { loginItem } from './loginItem.ts'
import { limitNavigation } from './navigation.ts'
import { closeNetwork } from './network.ts'
import { refuseNewWindows } from './newWindows.ts'
import { readOptions } from './options.ts'
import { origin, privileges, scheme } from './origin.ts'
import { limitPermissions } from './permissions.ts'
import { openSeal } from './seal.ts'
import { serveApp } from './serve.ts'
import { startFailureWords } from './startFailure.ts'
import { refuseWebviews } from './webviews.ts'
import { type Windows, openWindows } from './windows.ts'

/**
 * `electron . [--folder DIR] [--provision FILE [--unproven]] [--set FIELD=VALUE …] [--with-parent]`: one station in
 * Electron. It holds what only Electron can do; what it calls is plain Node. With `--with-parent` one line of JSON,
 * `{url, pid}`, says that its screen is opened.
 */
const { folder, withParent, provision, assignments } = readOptions(process.argv.slice(1), app.getPath('userData'))

// The bundle lies beside the preload script and the renderer, in the package as in the project.
const preload = join(import.meta.dirname, 'preload.cjs')
const renderer = resolve(import.meta.dirname, '../renderer')

const start = async (): Promise<void> => {
  await app.whenReady()
  // Its shortcuts (reload, close, zoom) would take keys that the screens use; on macOS copy and paste hang on it.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  closeNetwork(session.defaultSession)
  limitPermissions(session.defaultSession)

  const { seal, kept } = await openSeal({ folder, keyStore: safeStorage, platform: process.platform })
  const places = await openKeptPlaces(folder)
  const hosting: { windows?: Windows } = {}
  const station = await startStation({
    folder,
    host: {
      kind: 'electron',
      version: app.getVersion(),
      seal,
      openScreen: (screen) => {
        hosting.windows?.show(screen)
        return hosting.windows !== undefined
      },
      tellAll: (event, payload) => hosting.windows?.tellAll(event, payload),
      autostart: loginItem({
        ...{ app, folder, platform: process.platform, environment: process.env, executable: process.execPath },
        // From the project Electron is told which app to run; a package is the app.
        args: [...(app.isPackaged ? [] : [app.getAppPath()]), '--folder', folder],
      }),
    },
    environment: process.env,
    assignments,
    provision,
  })
  const { log } = station
  if (!kept) log.warn('noKeyStore', { platform: process.platform })

  protocol.handle(scheme, serveApp({ assets: builtAssets(renderer), proxy: station.proxy }))
  serveCalls({ ipcMain, dispatch: station.dispatch, onRefused: (channel) => log.warn('refusedCall', { channel }) })
  const windows = openWindows({
    preload,
    devTools: !app.isPackaged,
    places,
    onTrouble: (screen, reason) => log.error('screenGone', { screen, reason }),
  })
  hosting.windows = windows

  const showStation = (): void => {
    windows.show(station.screen())
    if (station.screen() === 'display') powerSaveBlocker.start('prevent-display-sleep')
  }
  // A station that was set up just now, or became another kind of station, shows itself in the place of what it was.
  let shown = station.screen()
  station.onOpened((screen) => {
    if (screen === shown) return
    showStation()
    windows.close(shown)
    shown = screen
  })
  app.on('second-instance', showStation)
  app.on('activate', showStation)
  app.on('window-all-closed', () => app.quit())
  // Not `before-quit`: then the windows are still open, and what they have yet to write needs the station.
  app.on(
    'will-quit',
    closeBeforeQuit({
      close: async () => {
        await places.close()
        await station.close()
      },
      quit: () => app.quit(),
      onError: (error) => log.error('close', errorFacts(error)),
    }),
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

const fail = (error: unknown): void => {
  const told = settingsFailure(error, languageOf(app.getLocale(), 'nl'))
  const { title, text } = startFailureWords({ error, folder, locale: app.getLocale(), told: told?.text })
  process.stderr.write(`${title}: ${text}\n`)
  // Nobody sits in front of a silent installation to close it.
  if (!withParent && provision === undefined) dialog.showErrorBox(title, text)
  app.exit(told?.exitCode ?? 1)
}

// Electron wants all of the following before its `ready` event, and folders that exist.
const browserFolder = join(folder, 'electron')
mkdirSync(browserFolder, { recursive: true })
app.setPath('userData', folder)
app.setPath('sessionData', browserFolder)
app.enableSandbox()
protocol.registerSchemesAsPrivileged([{ scheme, privileges }])
app.on('web-contents-created', (_event, contents) => {
  limitNavigation(contents)
  refuseNewWindows(contents)
  refuseWebviews(contents)
})

// The lock lies in `userData`, so it is one per station. The instance that has it hears of us and shows its window.
if (app.requestSingleInstanceLock()) start().catch(fail)
else {
  process.stderr.write(`Balie already runs on ${folder}; its window comes to the front.\n`)
  app.quit()
}
