import { createReadStream } from 'node:fs'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { type Configuration, NewerConfiguration, parseConfiguration } from '../configuration/configuration.ts'
import { formOf, presentForm } from '../configuration/forms.ts'
import type { Seal } from '../station/secrets.ts'
import { isErrno } from '../storage/readIfThere.ts'
import { type StationFile, isPlainPath, isStations, stationFiles } from './files.ts'

const largestHead = 10_000
const largestSecret = 10_000
const largestConfiguration = 100_000

/** What a backup says of itself before its files. */
export const BackupHead = z.strictObject({ madeAt: z.number(), version: z.string() })
export type BackupHead = z.infer<typeof BackupHead>

/** One file of the station: `secret` was sealed by the computer it lay on, and stands here as it is. */
const FileHead = z
  .strictObject({
    path: z.string().refine((path) => isPlainPath(path) && isStations(path.split('/')[0] ?? '')),
    size: z.int().nonnegative(),
    secret: z.boolean(),
  })
  .refine(({ size, secret }) => !secret || size <= largestSecret)
type FileHead = z.infer<typeof FileHead>

/** The files changed under our hands each time we looked. */
export class NeverStill extends Error {
  constructor() {
    super('The files of the station changed all the time.')
  }
}

const attempts = 5

/**
 * The station's folder as one stream: the head, then each file as its head and its bytes. Each head is a length in four
 * bytes and JSON; a length of 0 ends the stream. A file that grows meanwhile is taken as long as it was.
 */
export async function* pack(options: { folder: string; head: BackupHead; seal: Seal }): AsyncGenerator<Buffer> {
  const { folder, head, seal } = options
  yield record(head)
  for (const file of await stationFiles(folder)) {
    const secret = file.path.endsWith('.key')
      ? openSecret(await readFile(join(folder, file.path), 'utf8'), seal)
      : undefined
    yield record({ path: file.path, size: secret?.length ?? file.size, secret: secret !== undefined })
    if (secret !== undefined) yield secret
    else if (file.size > 0) yield* bytesOf(folder, file)
  }
  yield Buffer.alloc(4)
}

/** A key as it is, or `undefined` for one that this computer cannot open (any more): that is taken along as it lies there. */
const openSecret = (sealed: string, seal: Seal): Buffer | undefined => {
  try {
    return Buffer.from(seal.open(sealed.trim()))
  } catch {
    return undefined
  }
}

async function* bytesOf(folder: string, { path, size }: StationFile): AsyncGenerator<Buffer> {
  let read = 0
  for await (const chunk of createReadStream(join(folder, path), { end: size - 1 })) {
    const bytes = Buffer.from(chunk as Buffer)
    read += bytes.length
    yield bytes
  }
  if (read !== size) throw new Changed()
}

/** A file was shortened or replaced between looking and reading. */
class Changed extends Error {}

/**
 * Does something with the packed folder, again when files were replaced or removed meanwhile, so that what comes of it
 * was there at one moment. A journal that only grows is no change.
 */
export const whileStill = async (folder: string, act: () => Promise<void>): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      const before = await stationFiles(folder)
      await act()
      if (onlyGrew(before, await stationFiles(folder))) return
    } catch (error) {
      if (!(error instanceof Changed) && !hasVanished(error, folder)) throw error
    }
  }
  throw new NeverStill()
}

/** Something in the folder was there when it was listed. That what is written elsewhere has no place is another matter. */
const hasVanished = (error: unknown, folder: string): boolean =>
  isErrno(error, 'ENOENT') && error instanceof Error && 'path' in error && String(error.path).startsWith(folder)

const onlyGrew = (before: readonly StationFile[], after: readonly StationFile[]): boolean => {
  const now = new Map(after.map((file) => [file.path, file]))
  return before.every(({ path, size, mtimeMs }) => {
    const present = now.get(path)
    return present !== undefined && (present.mtimeMs === mtimeMs || present.size > size)
  })
}

const record = (head: BackupHead | FileHead): Buffer => {
  const json = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  return Buffer.concat([length, json])
}

/** The stream was not made by `pack`. */
export class MalformedArchive extends Error {}

/** Where a configuration can stand, the better one first. */
const configurationFiles = ['station.json', 'station.last-good.json']

/**
 * Reads a packed stream to its end; `into` is the folder to unpack to, absent where only its head, the number of its files
 * and its configuration are asked for. Secrets are sealed for this computer.
 */
export const unpack = async (
  content: AsyncIterable<Buffer>,
  place?: { into: string; seal: Seal },
): Promise<{ head: BackupHead; files: number; configuration: Configuration | undefined }> => {
  const source = reader(content)
  const head = BackupHead.safeParse(await readRecord(source))
  if (!head.success) throw new MalformedArchive()
  const configurations: (Configuration | undefined)[] = []
  for (let files = 0; ; files++) {
    const found = await readRecord(source)
    if (found === undefined) return { head: head.data, files, configuration: configurations.find((one) => one) }
    const file = FileHead.safeParse(found)
    if (!file.success) throw new MalformedArchive()
    const { path, size } = file.data
    if (place !== undefined) await writeOut(source, file.data, place)
    else if (configurationFiles.includes(path) && size <= largestConfiguration) {
      const text = (await source.exactly(size)).toString()
      configurations[configurationFiles.indexOf(path)] = parseConfiguration(text)
      if (formOf(text) > presentForm) throw new NewerConfiguration()
    } else await source.skip(size)
  }
}

const writeOut = async (
  source: Reader,
  file: FileHead,
  { into, seal }: { into: string; seal: Seal },
): Promise<void> => {
  const path = join(into, ...file.path.split('/'))
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const target = await open(path, 'wx', 0o600)
  try {
    if (file.secret) {
      await target.writeFile(`${seal.close((await source.exactly(file.size)).toString())}\n`)
    } else for await (const part of source.take(file.size)) await target.writeFile(part)
    await target.sync()
  } finally {
    await target.close()
  }
}

const readRecord = async (source: Reader): Promise<unknown> => {
  const length = (await source.exactly(4)).readUInt32BE()
  if (length === 0) return undefined
  if (length > largestHead) throw new MalformedArchive()
  try {
    return JSON.parse((await source.exactly(length)).toString())
  } catch {
    throw new MalformedArchive()
  }
}

type Reader = {
  take: (bytes: number) => AsyncGenerator<Buffer>
  exactly: (bytes: number) => Promise<Buffer>
  skip: (bytes: number) => Promise<void>
}

/** Takes a stream apart by counts of bytes. Throws `MalformedArchive` when it ends too early. */
const reader = (content: AsyncIterable<Buffer>): Reader => {
  const chunks = content[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  async function* take(bytes: number): AsyncGenerator<Buffer> {
    for (let wanted = bytes; wanted > 0;) {
      if (rest.length === 0) {
        const next = await chunks.next()
        if (next.done === true) throw new MalformedArchive()
        rest = next.value
      }
      const part = rest.subarray(0, wanted)
      rest = rest.subarray(part.length)
      wanted -= part.length
      yield part
    }
  }
  return {
    take,
    exactly: async (bytes) => {
      const parts: Buffer[] = []
      for await (const part of take(bytes)) parts.push(part)
      return Buffer.concat(parts)
    },
    skip: async (bytes) => {
      const taken = take(bytes)
      while ((await taken.next()).done !== true);
    },
  }
}
