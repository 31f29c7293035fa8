import { statfs } from 'node:fs/promises'
import { arch, release, type, uptime } from 'node:os'
import { join } from 'node:path'
import type { Health } from '#preload/settings.ts'
import { sizeOf } from '../backup/files.ts'

/** Where a station keeps what it did: the journal, and the plain files before it. */
const journalFolders = ['journal', 'entries']

/** How the machine and the main process are. What cannot be read is left out. */
export const readHealth = async (options: {
  folder: string
  version: string
  unsent: number
  devices: Health['devices']
}): Promise<Health> => {
  const { folder, version, unsent, devices } = options
  const [disk, log, ...journals] = await Promise.all([
    statfs(folder).catch(() => undefined),
    sizeOf(join(folder, 'log')),
    ...journalFolders.map((name) => sizeOf(join(folder, name))),
  ])
  const { rss, heapUsed } = process.memoryUsage()
  const { node, ...others } = process.versions
  return {
    versions: {
      balie: version,
      node,
      ...known({ electron: others.electron, chromium: others.chrome }),
      system: `${type()} ${release()} ${arch()}`,
    },
    ...(disk === undefined ? {} : { disk: { free: disk.bavail * disk.bsize, total: disk.blocks * disk.bsize } }),
    sizes: { journal: journals.reduce((sum, one) => sum + one, 0), log },
    memory: { resident: rss, heap: heapUsed },
    uptime: { process: Math.round(process.uptime()), machine: Math.round(uptime()) },
    unsent,
    devices,
  }
}

/** In the browser host Node knows nothing of Electron. */
const known = (versions: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(versions).filter((entry): entry is [string, string] => entry[1] !== undefined))
