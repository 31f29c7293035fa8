import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names =
  process.platform === 'win32'
    ? ['chrome.exe', 'msedge.exe']
    : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

const places =
  process.platform === 'win32'
    ? [
        'C:\\Program Files\\Google\\Chrome\\Application',
        'C:\\Program Files (x86)\\Google\\Chrome\\Application',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application',
      ]
    : process.platform === 'darwin'
      ? ['/Applications/Chromium.app/Contents/MacOS', '/Applications/Google Chrome.app/Contents/MacOS']
      : []

/** The browser that CHROMIUM names, or the first by one of these names that is on the path. */
const firstOf = (names: readonly string[], places: readonly string[] = []): string | undefined => {
  const named = process.env['CHROMIUM']
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...places]
  const files = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...(named === undefined ? [] : [named]), ...files].find(isExecutable)
}

/** A Chromium on this machine: the one that CHROMIUM names, or the first on the path. */
export const findChromium = (): string | undefined => firstOf([...names, 'Chromium', 'Google Chrome'], places)

/** The same browser built without windows, which takes a third less time for the same tests; or the one that CHROMIUM names. */
export const findHeadlessShell = (): string | undefined => firstOf(['chromium-headless-shell'])

/** What tests look at pages with. */
export const findTestBrowser = (): string | undefined => findHeadlessShell() ?? findChromium()

/** Installs Debian's Chromium, or another of its packages, when we may; says what to do where there is no Chromium then. */
export const installChromium = (
  debianPackage = 'chromium',
): { ok: true; path: string } | { ok: false; advice: string } => {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of mayInstall ? [['update'], ['install', '-y', '--no-install-recommends', debianPackage]] : []) {
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })
  }
  const path = findChromium()
  return path === undefined ? { ok: false, advice: advice() } : { ok: true, path }
}

const advice = (): string =>
  process.platform === 'linux'
    ? 'Install Chromium (Debian: apt-get install chromium) and start again.'
    : 'Install Chromium or Chrome and start again, or set CHROMIUM to its path.'

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
