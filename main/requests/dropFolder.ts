import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { codeLetters, codeLength } from '#domain/appointment/appointmentId.ts'
import { lettersOf } from '#domain/language/letters.ts'
import { type DroppedFile, type DroppedRequest, type RefusedRow, readDropped } from '#domain/request/dropped.ts'
import { writeCsv } from '#domain/table/csv.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'

export type DropFolder = {
  /** Looks for files now; answers how many were seen to. Two looks never overlap. Rejects where the folder cannot be read. */
  look: () => Promise<number>
  close: () => void
}

export type DropFolderParts = {
  folder: string
  site: string
  now: () => number
  /** Keeps requests; a request that is kept already changes nothing. A file goes only after this. */
  keep: (requests: readonly DroppedRequest[]) => Promise<void>
  /** Hears of what went wrong; nothing is thrown out of the timer. */
  onProblem: (error: unknown) => void
  /** How often the folder is looked at, in ms. */
  everyMs?: number
}

/** A file is whole when it did not change between two looks so far apart, in ms. */
const settledMs = 2_000
/** A larger file is no list of requests. */
const largestFile = 5_000_000
const refusedFolder = 'refused'
const reasonsEnding = '.reasons.csv'

/**
 * Takes requests from files (`.json`, `.csv`) that another program puts into a folder. A file is read once it has stopped growing,
 * its requests are kept, and it goes: it may hold names. One of which something was refused is moved into `refused`, with a file
 * beside it that says what, by row, and why. Dying in between takes nothing twice: the same row is the same request.
 */
export const watchDropFolder = (parts: DropFolderParts): DropFolder => {
  const { onProblem, everyMs = 5_000 } = parts
  const seen = new Map<string, Seen>()
  let looking: Promise<number> | undefined
  const look = (): Promise<number> => {
    looking ??= lookOnce(parts, seen).finally(() => {
      looking = undefined
    })
    return looking
  }
  const timer = setInterval(() => void look().catch(onProblem), everyMs)
  timer.unref()
  return { look, close: () => clearInterval(timer) }
}

type Seen = { size: number; changed: number; since: number }

const lookOnce = async (parts: DropFolderParts, seen: Map<string, Seen>): Promise<number> => {
  const { folder, now } = parts
  await mkdir(join(folder, refusedFolder), { recursive: true })
  const names = (await readdir(folder, { withFileTypes: true })).flatMap((entry) =>
    entry.isFile() && kindOf(entry.name) !== undefined ? [entry.name] : [],
  )
  for (const name of seen.keys()) if (!names.includes(name)) seen.delete(name)
  let done = 0
  for (const name of names.sort()) {
    const { size, mtimeMs } = await stat(join(folder, name))
    const before = seen.get(name)
    const isSame = before?.size === size && before.changed === mtimeMs
    if (!isSame) seen.set(name, { size, changed: mtimeMs, since: now() })
    else if (now() - before.since >= settledMs) {
      await takeFile(parts, name, size)
      seen.delete(name)
      done++
    }
  }
  return done
}

const takeFile = async (parts: DropFolderParts, name: string, size: number): Promise<void> => {
  const { folder, keep } = parts
  const { taken, refused } = size > largestFile ? tooLarge : await readFileOf(parts, name)
  if (taken.length > 0) await keep(taken)
  if (refused.length === 0) {
    await rm(join(folder, name))
    return
  }
  const away = join(folder, refusedFolder, `${stampOf(parts.now())}-${name}`)
  await atomicWrite(`${away}${reasonsEnding}`, tableOf(refused))
  await rename(join(folder, name), away)
}

const readFileOf = async ({ folder, site, now }: DropFolderParts, name: string): Promise<DroppedFile> => {
  const text = lettersOf(await readFile(join(folder, name)))
  if (text === undefined) return wholeRefused('encoding')
  const kind = kindOf(name) ?? 'json'
  return readDropped({ text, kind, source: 'folder', site, now: now(), codeOf })
}

const kindOf = (name: string): 'csv' | 'json' | undefined => {
  const ending = parse(name).ext.toLowerCase()
  return ending === '.csv' ? 'csv' : ending === '.json' ? 'json' : undefined
}

const wholeRefused = (reason: string): DroppedFile => ({
  taken: [],
  refused: [{ row: 0, field: '', reason, value: '' }],
})
const tooLarge = wholeRefused('tooLarge')

const tableOf = (refused: readonly RefusedRow[]): string =>
  writeCsv([
    ['row', 'field', 'reason', 'value'],
    ...refused.map(({ row, field, reason, value }) => [String(row), field, reason, value]),
  ])

const stampOf = (ms: number): string => new Date(ms).toISOString().replaceAll(/[-:]/g, '').slice(0, 15)

/** Letters of a sum of the text: nobody finds another row with the same. */
const codeOf = (text: string): string =>
  [...createHash('sha256').update(text).digest().subarray(0, codeLength)]
    .map((byte) => codeLetters[byte % codeLetters.length])
    .join('')
