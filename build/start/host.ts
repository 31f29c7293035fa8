import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const electronFolder = resolve(import.meta.dirname, '../../node_modules/electron')
const fetchMs = 120_000

export type HostChoice = { kind: 'electron'; executable: string; why: string } | { kind: 'browser'; why: string }

/** Whether windows can be shown here. */
export const hasScreen = (): boolean =>
  process.platform !== 'linux' || (process.env['DISPLAY'] ?? '') !== '' || (process.env['WAYLAND_DISPLAY'] ?? '') !== ''

/** Electron where a screen exists and its binary is there or can be fetched; else the browser host. */
export const chooseHost = (asked: 'electron' | 'browser' | undefined): HostChoice => {
  if (asked === 'browser') return { kind: 'browser', why: 'it was asked for' }
  if (!hasScreen()) return { kind: 'browser', why: 'this machine has no screen' }
  const executable = electronExecutable() ?? fetchElectron()
  if (executable === undefined) {
    return { kind: 'browser', why: "Electron's binary is not here and could not be fetched" }
  }
  return { kind: 'electron', executable, why: 'its binary is here and so is a screen' }
}

/** Electron's binary in its own folder, as its package names it for each operating system (node_modules/electron/install.js). */
const binaryName =
  process.platform === 'win32'
    ? 'electron.exe'
    : process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : 'electron'

/** Electron's binary as it is here: in the folder that ELECTRON_OVERRIDE_DIST_PATH names, or fetched by its package. */
export const electronExecutable = (): string | undefined => {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const path = join(override ?? join(electronFolder, 'dist'), binaryName)
  return existsSync(path) ? path : undefined
}

/** Whether the tests can run in real Electron here, and why not. Nothing is fetched for them. */
export const electronForTests = (): { executable: string } | { why: string } => {
  const executable = electronExecutable()
  if (executable === undefined) {
    return {
      why: "Electron's binary is not here (npx install-electron fetches it; ELECTRON_OVERRIDE_DIST_PATH names another)",
    }
  }
  return hasScreen() ? { executable } : { why: 'this machine has no screen (xvfb-run gives it one)' }
}

/** Electron's package fetches its binary at first use, by this script of its own. */
const fetchElectron = (): string | undefined => {
  spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore', timeout: fetchMs })
  return electronExecutable()
}
