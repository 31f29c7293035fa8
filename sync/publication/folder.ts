import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import type { Files } from '#domain/publication/publication.ts'

/** Names the files that an earlier publication put in the folder: only those are ever taken away. */
export const listName = 'published.json'
const List = z.strictObject({ files: z.array(z.string().regex(/^(?:[a-z0-9_-]+\/)*[a-z0-9_-]+\.[a-z]+$/)) })

export type Change = { written: string[]; removed: string[] }

/**
 * Brings a folder to what is published: writes what is new or changed, takes away what an earlier publication had and this
 * one has not, and touches nothing else, so that whoever copies the folder copies no more than changed.
 */
export const writeFolder = async (folder: string, files: Files): Promise<Change> => {
  await mkdir(folder, { recursive: true })
  const before = await listIn(folder)
  const list = `${JSON.stringify({ files: [...files.keys()].sort() }, undefined, 2)}\n`
  const written: string[] = []
  // Should this be cut short, the next publication still knows of every file of either.
  const both = [...new Set([...before, ...files.keys()])].sort()
  if (before.join() !== both.join()) {
    await writeFile(join(folder, listName), `${JSON.stringify({ files: both }, undefined, 2)}\n`)
  }
  for (const [at, text] of files) {
    const path = join(folder, at)
    if ((await present(path)) === text) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    written.push(at)
  }
  const removed = before.filter((at) => !files.has(at))
  for (const at of removed) await rm(join(folder, at), { force: true })
  if ((await present(join(folder, listName))) !== list) await writeFile(join(folder, listName), list)
  return { written, removed }
}

const listIn = async (folder: string): Promise<string[]> => {
  const text = await present(join(folder, listName))
  return text === undefined ? [] : List.parse(JSON.parse(text)).files
}

const present = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
