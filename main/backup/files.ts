import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isErrno } from '../storage/readIfThere.ts'

/**
 * What lies in a station's folder and is not the station: logs, what was read of a catalogue, what Chromium and Electron keep for themselves (the
 * replica, which is refilled, and its key), what only this computer can use (`seal.key`, `session.key`, window places),
 * and what earlier restores or a provisioning left.
 */
const notStation = [
  'log',
  'transfers',
  'import',
  'profile',
  'electron',
  'Crashpad',
  'Local State',
  'lockfile',
  'replica.key',
  'seal.key',
  'session.key',
  'windows.json',
  'provision.json',
  'restore.json',
  'station.pid',
]

/** Whether something at the top of a station's folder belongs to the station: its configuration, keys and journal. */
export const isStations = (name: string): boolean =>
  !notStation.includes(name) && !/^(before-restore-|restoring-|Singleton)|\.(new|damaged-\d+)$/.test(name)

const plainName = /^[^\\/:*?"<>|\p{Cc}]*[^\\/:*?"<>|\p{Cc}. ]$/u

/**
 * Whether a path below a folder, with `/` between its names, can stand on every system and leads nowhere else on any. Balie
 * gives its files no other names; a backup passes over those that somebody put there, as it could not put them back.
 */
export const isPlainPath = (path: string): boolean =>
  path.length <= 300 && path.split('/').every((name) => plainName.test(name))

export type StationFile = { path: string; size: number; mtimeMs: number }

/** The files of a station by their path in its folder, with `/` on every system, in order. */
export const stationFiles = async (folder: string): Promise<StationFile[]> => {
  const found: StationFile[] = []
  const walk = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      if (below === '' && !isStations(entry.name)) continue
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (!isPlainPath(path)) continue
      if (entry.isDirectory()) await walk(path)
      if (!entry.isFile() || entry.name.endsWith('.new')) continue
      const { size, mtimeMs } = await stat(join(folder, path))
      found.push({ path, size, mtimeMs })
    }
  }
  await walk('')
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Bytes in a file or folder; 0 where there is none, and without what vanishes meanwhile. */
export const sizeOf = async (path: string): Promise<number> => {
  try {
    const { size } = await stat(path)
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined)
    if (entries === undefined) return size
    const sizes = await Promise.all(
      entries.filter((entry) => entry.isFile()).map((entry) => sizeOf(join(entry.parentPath, entry.name))),
    )
    return sizes.reduce((sum, one) => sum + one, 0)
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return 0
    throw error
  }
}
