import { mkdir, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'
import type { Autostart } from './autostart.ts'

/**
 * Start with the session on Linux, by the desktops' common convention (freedesktop.org, Desktop Application Autostart
 * Specification): a file in the user's `autostart` folder, named after the station so that several go together.
 */
export const xdgAutostart = (options: {
  /** The station's data folder, which tells the stations of one user apart. */
  folder: string
  command: readonly string[]
  environment: Readonly<Record<string, string | undefined>>
}): Autostart => {
  const { folder, command, environment } = options
  const configured = environment['XDG_CONFIG_HOME'] ?? ''
  const place = join(configured === '' ? join(homedir(), '.config') : configured, 'autostart')
  const path = join(place, `balie-${nameOf(folder)}.desktop`)
  const content = entry(command)
  return {
    isOn: async () => (await readIfThere(path)) === content,
    set: async (on) => {
      if (!on) {
        await rm(path, { force: true })
        return
      }
      await mkdir(dirname(path), { recursive: true })
      await atomicWrite(path, content)
    },
  }
}

const entry = (command: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Balie',
    `Exec=${command.map(quoted).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')

/**
 * One argument of an `Exec` line (Desktop Entry Specification, "The Exec key"): quoted, with the four signs that a quote
 * does not cover escaped, `%` doubled, and every backslash doubled once more as in any string of the file.
 */
const quoted = (argument: string): string =>
  `"${argument
    .replace(/(["`$\\])/g, '\\$1')
    .replace(/%/g, '%%')
    .replace(/\\/g, '\\\\')}"`

const nameOf = (folder: string): string =>
  folder
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(-100)
