import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Feed } from '#domain/appointment/feeds.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'
import { feedText } from './feedText.ts'

const ending = '.agenda.ics'

/**
 * Writes the feed of each agenda into a folder, whole or not at all, and takes away those of agendas that are no more; a file
 * that would be the same is not touched, and no other file. Answers how many changed.
 */
export const writeFeeds = async (
  folder: string,
  { feeds, nameOf }: { feeds: readonly Feed[]; nameOf: (product: string) => string },
): Promise<number> => {
  await mkdir(folder, { recursive: true })
  const wanted = new Map(feeds.map((feed) => [fileName(feed.resource), feedText(feed, nameOf)]))
  let changed = 0
  for (const [name, text] of wanted) {
    if ((await readIfThere(join(folder, name))) === text) continue
    await atomicWrite(join(folder, name), text)
    changed++
  }
  for (const name of await readdir(folder)) {
    if (!name.endsWith(ending) || wanted.has(name)) continue
    await rm(join(folder, name))
    changed++
  }
  return changed
}

/** `staff:an` is `staff-an`; what a file cannot be called is written by its number. */
const fileName = (resource: string): string =>
  `${resource.replace(':', '-').replaceAll(/[^A-Za-z0-9-]/g, (sign) => `_${String(sign.codePointAt(0) ?? 0)}`)}${ending}`
