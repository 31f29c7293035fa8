import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Configuration } from '../configuration/configuration.ts'
import { openSealed, sealFile } from '../sealed/sealedFile.ts'
import type { Seal } from '../station/secrets.ts'
import { syncFolder } from '../storage/atomicWrite.ts'
import { whileHeld } from '../storage/whileHeld.ts'
import { type BackupHead, MalformedArchive, pack, unpack, whileStill } from './archive.ts'

/**
 * Writes the station in a folder into one encrypted file, as it is at one moment. There is no file of that name before it
 * was opened again and found whole.
 */
export const makeBackup = async (options: {
  folder: string
  seal: Seal
  passphrase: string
  path: string
  version: string
  now: number
}): Promise<void> => {
  const { folder, seal, passphrase, path, version, now } = options
  const head: BackupHead = { madeAt: now, version }
  const temporary = `${path}.new`
  try {
    await whileStill(folder, () =>
      sealFile({ path: temporary, kind: 'backup', passphrase, content: pack({ folder, head, seal }) }),
    )
    await openBackup(temporary, passphrase)
    await whileHeld(() => rename(temporary, path))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

export type OpenBackup = {
  head: BackupHead
  files: number
  configuration: Configuration
  unpackInto: (folder: string, seal: Seal) => Promise<void>
}

/** Opens a backup and proves it whole. Throws `SealedFailure`, `MalformedArchive` or `NewerConfiguration`. */
export const openBackup = async (path: string, passphrase: string): Promise<OpenBackup> => {
  const content = await openSealed({ path, kind: 'backup', passphrase })
  const { head, files, configuration } = await unpack(content())
  if (configuration === undefined) throw new MalformedArchive()
  return {
    head,
    files,
    configuration,
    unpackInto: async (folder, seal) => {
      await unpack(content(), { into: folder, seal })
    },
  }
}

/** What the file of a backup is called: which station, and when by the clock in Brussels. */
export const backupName = ({ station, site }: Configuration, day: string, time: string): string =>
  `balie-${site}-${station}-${day}-${time.replace(':', '')}.backup`
