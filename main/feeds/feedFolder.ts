import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Feed } from '#domain/appointment/feeds.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'
import { feedText } from './feedText.ts'

const ending = '.agenda.ics'

/** Writes the feed of an agenda into a folder, whole or not at all; one that would be the same is not touched. Whether it changed. */
export const writeFeed = async (
  folder: string,
  { feed, nameOf }: { feed: Feed; nameOf: (product: string) => string },
): Promise<boolean> => {
  await mkdir(folder, { recursive: true })
  const path = join(folder, fileName(feed.resource))
  const text = feedText(feed, nameOf)
  if ((await readIfThere(path)) === text) return false
  await atomicWrite(path, text)
  return true
}

/** Takes away the feeds of agendas that are not among these, and no other file. */
export const keepFeeds = async (folder: string, resources: readonly string[]): Promise<void> => {
  const wanted = new Set(resources.map(fileName))
  for (const name of await readdir(folder)) {
    if (name.endsWith(ending) && !wanted.has(name)) await rm(join(folder, name))
  }
}

/** `staff:an` is `staff-an`; what a file cannot be called is written by its number. */
const fileName = (resource: string): string =>
  `${resource.replace(':', '-').replaceAll(/[^A-Za-z0-9-]/g, (sign) => `_${String(sign.codePointAt(0) ?? 0)}`)}${ending}`
