import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { type Configuration, readConfiguration, writeConfiguration } from '../configuration/configuration.ts'
import type { Seal } from '../station/secrets.ts'
import { atomicWrite, syncFolder } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'
import { whileHeld } from '../storage/whileHeld.ts'
import type { OpenBackup } from './backup.ts'
import { isStations } from './files.ts'

/** A restore that is under way: what was there goes `out` first, then what was unpacked comes `in`. */
const Intent = z.strictObject({ phase: z.enum(['out', 'in']), before: z.string(), unpacked: z.string() })
type Intent = z.infer<typeof Intent>

const intentPath = (folder: string): string => join(folder, 'restore.json')

/**
 * Unpacks a backup beside the station in a folder, with the configuration changed as told. Nothing of the station is
 * touched yet: `finishRestore` puts it in place, here or at the next start.
 */
export const prepareRestore = async (options: {
  folder: string
  backup: OpenBackup
  seal: Seal
  change: (restored: Configuration) => Configuration
  now: number
}): Promise<void> => {
  const { folder, backup, seal, change, now } = options
  const intent: Intent = { phase: 'out', before: `before-restore-${now}`, unpacked: `restoring-${now}` }
  const unpacked = join(folder, intent.unpacked)
  try {
    await mkdir(unpacked, { recursive: true, mode: 0o700 })
    await backup.unpackInto(unpacked, seal)
    const { configuration } = await readConfiguration(unpacked, now)
    await writeConfiguration(unpacked, change(configuration))
    await syncFolder(unpacked)
    await atomicWrite(intentPath(folder), JSON.stringify(intent))
  } catch (error) {
    await rm(unpacked, { recursive: true, force: true })
    throw error
  }
}

/**
 * Puts a prepared restore in the station's place, also one that a crash interrupted at any point. What was there lies in
 * `before-restore-…` afterwards. Nobody may have the station open. Returns whether there was one.
 */
export const finishRestore = async (folder: string): Promise<boolean> => {
  const intent = readIntent(await readIfThere(intentPath(folder)))
  if (intent === undefined) {
    // A crash while unpacking left keys behind that nobody needs.
    for (const name of (await readdir(folder)).filter((entry) => entry.startsWith('restoring-'))) {
      await rm(join(folder, name), { recursive: true, force: true })
    }
    return false
  }
  const before = join(folder, intent.before)
  const unpacked = join(folder, intent.unpacked)
  if (intent.phase === 'out') {
    const names = (await readdir(folder)).filter(isStations)
    if (names.length > 0) await mkdir(before, { recursive: true, mode: 0o700 })
    for (const name of names) await move(join(folder, name), join(before, name))
    if (names.length > 0) await syncFolder(before)
    await atomicWrite(intentPath(folder), JSON.stringify({ ...intent, phase: 'in' } satisfies Intent))
  }
  for (const name of await readdir(unpacked)) await move(join(unpacked, name), join(folder, name))
  await syncFolder(folder)
  await rm(intentPath(folder))
  await rm(unpacked, { recursive: true, force: true })
  return true
}

const move = (from: string, to: string): Promise<void> => whileHeld(() => rename(from, to))

const readIntent = (text: string | undefined): Intent | undefined => {
  try {
    return Intent.safeParse(JSON.parse(text ?? '')).data
  } catch {
    return undefined
  }
}
