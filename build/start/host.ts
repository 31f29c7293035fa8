import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
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

const electronExecutable = (): string | undefined => {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const named = join(electronFolder, 'path.txt')
  const name = existsSync(named) ? readFileSync(named, 'utf8') : 'electron'
  const path = join(override ?? join(electronFolder, 'dist'), name)
  return existsSync(path) ? path : undefined
}

/** Electron's package fetches its binary at first use, by this script of its own. */
const fetchElectron = (): string | undefined => {
  spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore', timeout: fetchMs })
  return electronExecutable()
}
