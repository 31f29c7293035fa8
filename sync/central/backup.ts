import { createHash } from 'node:crypto'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { usersOf } from './accounts.ts'
import { databasesAt } from './databases.ts'
import { contentOf } from './joined.ts'
import { livingLeaves } from './leaves.ts'
import { type CentralAdmin, askJson } from './server.ts'

/** What a backup says of itself; written last, so a backup without it is none. */
export const Manifest = z.strictObject({
  form: z.literal(1),
  site: z.string(),
  at: z.string(),
  files: z.array(z.strictObject({ database: z.string(), documents: z.int(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof Manifest>
export const manifestName = 'manifest.json'
export const fileOf = (database: string): string => `${database}.jsonl`

const Page = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      deleted: z.boolean().optional(),
      changes: z.array(z.unknown()),
      doc: z.looseObject({ _id: z.string() }).nullish(),
    }),
  ),
  last_seq: z.string(),
})
const pageOf = 500

/**
 * Writes the site's databases and its stations' accounts into a new folder: a file of JSON lines each, every version that
 * lives on a line of its own. Revisions and rules are not in it: a server makes those anew. Throws where the folder is there.
 */
export const backUpCentral = async (options: {
  admin: CentralAdmin
  site: string
  folder: string
  now: number
}): Promise<Manifest> => {
  const { admin, site, folder, now } = options
  await mkdir(folder, { mode: 0o700 })
  const files: Manifest['files'] = []
  for (const { name } of await databasesAt(admin, site)) {
    files.push(await writeLines(folder, name, documentsOf(admin, name)))
  }
  files.push(await writeLines(folder, '_users', accountsOf(admin, site)))
  const manifest: Manifest = { form: 1, site, at: new Date(now).toISOString(), files }
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`
  await writeFile(join(folder, manifestName), text, { flag: 'wx', mode: 0o600, flush: true })
  return manifest
}

/** Every version that lives of every document, without what the server keeps about them. */
export async function* documentsOf(admin: CentralAdmin, name: string): AsyncGenerator<object> {
  for (let since = '0'; ;) {
    const query = `style=all_docs&include_docs=true&limit=${String(pageOf)}&since=${encodeURIComponent(since)}`
    const page = Page.parse(await askJson(admin, { method: 'GET', path: `/${name}/_changes?${query}` }))
    for (const { id, deleted, changes, doc } of page.results) {
      if (id.startsWith('_') || deleted === true) continue
      if (changes.length > 1) yield* (await livingLeaves(admin, name, id)).map(contentOf)
      else if (doc !== null && doc !== undefined) yield contentOf(doc)
    }
    if (page.results.length < pageOf) return
    since = page.last_seq
  }
}

async function* accountsOf(admin: CentralAdmin, site: string): AsyncGenerator<object> {
  yield* (await usersOf(admin, site)).map(contentOf)
}

const writeLines = async (
  folder: string,
  database: string,
  lines: AsyncIterable<object>,
): Promise<Manifest['files'][number]> => {
  const file = await open(join(folder, fileOf(database)), 'wx', 0o600)
  const hash = createHash('sha256')
  let documents = 0
  try {
    for await (const line of lines) {
      const text = `${JSON.stringify(line)}\n`
      hash.update(text)
      await file.write(text)
      documents++
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { database, documents, sha256: hash.digest('hex') }
}
