import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { databaseNamed } from '#domain/site/databases.ts'
import { Manifest, fileOf, manifestName } from './backup.ts'
import { makeDatabase } from './databases.ts'
import { type Content, contentOf, joined, says } from './joined.ts'
import { type CentralAdmin, ask } from './server.ts'

const Line = z.looseObject({ _id: z.string() })
const Stored = z.looseObject({ _id: z.string(), _rev: z.string() })
const attempts = 5

/** A backup that is not whole, or not of this site; nothing was written. */
export class BackupWrong extends Error {}

/**
 * Joins a backup with what the server has: what is missing is written, what is older there takes in what the backup knows,
 * what is newer stays. Accounts that are there keep their passwords. Returns what changed, one line each. Safe to repeat.
 */
export const restoreCentral = async (options: {
  admin: CentralAdmin
  site: string
  folder: string
}): Promise<string[]> => {
  const { admin, site, folder } = options
  const backup = await readBackup(site, folder)
  const changes: string[] = []
  const { status } = await ask(admin, { method: 'PUT', path: '/_users', accept: [201, 202, 412] })
  if (status !== 412) changes.push('created _users')
  for (const { database, documents } of backup) {
    const known = databaseNamed(site, database)
    if (known !== undefined) changes.push(...(await makeDatabase(admin, site, known)))
    const count = { written: 0, joined: 0 }
    for (const document of documents) {
      const outcome = await restoreOne(admin, database, document)
      if (outcome === 'left') changes.push(`left ${document._id} in ${database} as it is: it cannot be joined`)
      else if (outcome !== 'same') count[outcome]++
    }
    if (count.written > 0) changes.push(`wrote ${String(count.written)} documents into ${database}`)
    if (count.joined > 0) changes.push(`joined ${String(count.joined)} documents of ${database}`)
  }
  return changes
}

type Outcome = 'written' | 'joined' | 'same' | 'left'

const restoreOne = async (admin: CentralAdmin, database: string, document: Content): Promise<Outcome> => {
  const path = `/${database}/${encodeURIComponent(document._id)}`
  for (let attempt = 0; attempt < attempts; attempt++) {
    const response = await ask(admin, { method: 'GET', path, accept: [200, 404] })
    const present = response.status === 404 ? undefined : Stored.parse(await response.json())
    if (present !== undefined && database === '_users') return 'same'
    const body = present === undefined ? contentOf(document) : withBackup(present, document)
    if (body === undefined) return 'left'
    if (body === present) return 'same'
    const { status } = await ask(admin, { method: 'PUT', path, body, accept: [201, 202, 409] })
    if (status !== 409) return present === undefined ? 'written' : 'joined'
  }
  return 'left'
}

/** The same object where the backup adds nothing; `undefined` where it cannot be joined. */
const withBackup = (present: z.infer<typeof Stored>, document: Content): Content | undefined => {
  const { whole, contained } = joined(present, [document])
  if (contained.length === 0) return undefined
  return says(whole) === says(present) ? present : { ...whole, _rev: present._rev }
}

type Part = { database: string; documents: Content[] }

/** Reads the whole backup before anything is written, and sees that it is what was once made. */
const readBackup = async (site: string, folder: string): Promise<Part[]> => {
  const manifest = Manifest.safeParse(await readJson(join(folder, manifestName)))
  if (!manifest.success) throw new BackupWrong(`${folder} holds no backup, or one that was never finished.`)
  if (manifest.data.site !== site) {
    throw new BackupWrong(`${folder} is a backup of the site ${manifest.data.site}, not of ${site}.`)
  }
  const parts: Part[] = []
  for (const { database, sha256, documents } of manifest.data.files) {
    if (database !== '_users' && databaseNamed(site, database) === undefined) {
      throw new BackupWrong(`${folder} names ${database}, which is no database of the site.`)
    }
    const file = fileOf(database)
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined)
    if (text === undefined) throw new BackupWrong(`${file} is missing in the backup.`)
    if (createHash('sha256').update(text).digest('hex') !== sha256) {
      throw new BackupWrong(`${file} is not as the backup made it: it is damaged or was changed.`)
    }
    const lines = text.split('\n').filter((line) => line !== '')
    if (lines.length !== documents) throw new BackupWrong(`${file} is not whole.`)
    parts.push({ database, documents: lines.map((line) => Line.parse(JSON.parse(line))) })
  }
  return parts
}

const readJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}
