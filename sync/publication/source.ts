import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProductDocument } from '#domain/product/history.ts'
import type { Site } from '#domain/site/site.ts'
import { documentsOf, fileOf } from '../central/backup.ts'
import type { CentralAdmin } from '../central/server.ts'
import { type EditedDocument, mergeEditedDocuments, readDocument } from '../merge/kinds.ts'

/** All that a publication is made of. */
export type Source = {
  products: ProductDocument[]
  site: Site | undefined
  /** Names of staff by id. */
  staff: Record<string, string>
}

export const catalogueName = 'balie_catalogue'
const siteName = (site: string): string => `balie_${site}`

/** What the central database has now; throws `CentralFailure`. */
export const fromCentral = async (admin: CentralAdmin, site: string): Promise<Source> => {
  const contents: object[] = []
  for (const database of [catalogueName, siteName(site)]) {
    for await (const content of documentsOf(admin, database)) contents.push(content)
  }
  return sourceOf(contents, site)
}

/** What a backup of the central database has, as `npm run central -- backup` makes it. */
export const fromBackup = async (folder: string, site: string): Promise<Source> => {
  const contents: unknown[] = []
  for (const database of [catalogueName, siteName(site)]) {
    const text = await readFile(join(folder, fileOf(database)), 'utf8')
    for (const line of text.split('\n')) if (line !== '') contents.push(JSON.parse(line))
  }
  return sourceOf(contents, site)
}

/** Every document in one version, all that live of it joined; what this version cannot read is left out. */
const sourceOf = (contents: readonly unknown[], site: string): Source => {
  const documents = new Map<string, EditedDocument>()
  for (const content of contents) {
    const document = documentIn(content)
    if (document === undefined) continue
    const present = documents.get(document.id)
    documents.set(document.id, present === undefined ? document : mergeEditedDocuments(present, document))
  }
  const all = [...documents.values()]
  const own = documents.get(`site:${site}`)
  return {
    products: all.filter((document) => document.type === 'product'),
    site: own?.type === 'site' ? own.data : undefined,
    staff: Object.fromEntries(
      all.flatMap((document) => (document.type === 'staff' ? [[document.id, document.data.name]] : [])),
    ),
  }
}

const documentIn = (content: unknown): EditedDocument | undefined => {
  if (typeof content !== 'object' || content === null || !('_id' in content)) return undefined
  const { _id, ...rest } = content
  if (typeof _id !== 'string') return undefined
  const document = readDocument(_id, { ...rest, id: _id })
  return document === undefined || 'log' in document ? undefined : document
}
