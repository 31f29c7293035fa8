import { appendFile, mkdir, open, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { FoundProduct } from '#domain/ipdc/found.ts'
import {
  CatalogueReading,
  type FeedPage,
  type ReadSource,
  beginReading,
  withPages,
  withSource,
} from '#domain/ipdc/reading.ts'
import { HandlerFailure } from '#preload/failure.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { takingTurns } from '../storage/inTurn.ts'
import { readIfThere } from '../storage/readIfThere.ts'

/**
 * A reading of a catalogue on disk, so that it outlives the page that began it and main itself: what was found lies in one
 * file, a product a line, and how far it is in another. Only as many bytes of the first count as the second says: what a
 * page half written left behind is written over. Every call throws what the disk says.
 */
export type KeptReading = {
  /** Undefined where nothing was begun. */
  present: () => Promise<CatalogueReading | undefined>
  /** Begins anew; what was read before is forgotten. */
  begin: (pages: readonly string[]) => Promise<CatalogueReading>
  /** Adds what a file or page held; resolves once that is on disk. A reading that was ended meanwhile stays so. */
  add: (source: { file: string } | FeedPage, read: ReadSource) => Promise<CatalogueReading | undefined>
  /** The products from a place in the file on, some at a time; throws `transferGone` where nothing is kept. */
  found: (from: number) => Promise<{ found: FoundProduct[]; next?: number }>
  end: () => Promise<void>
}

const Kept = z.strictObject({ reading: CatalogueReading, bytes: z.int().nonnegative() })
type Kept = z.infer<typeof Kept>

/** So much of a catalogue is kept; a feed that has more ends there. */
const mostBytes = 2_000_000_000
/** As JSON, with room to spare in one message; a single product may be longer. */
const bytesAtOnce = 400_000

export const openKeptReading = (folder: string): KeptReading => {
  const inTurn = takingTurns()
  const products = join(folder, 'found.ndjson')
  const progress = join(folder, 'reading.json')

  const load = async (): Promise<Kept | undefined> => {
    const text = await readIfThere(progress)
    return text === undefined ? undefined : keptIn(text)
  }
  const save = async (kept: Kept): Promise<CatalogueReading> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await atomicWrite(progress, JSON.stringify(kept))
    return kept.reading
  }
  const append = async (found: readonly FoundProduct[], at: number): Promise<number> => {
    const lines = Buffer.from(found.map((product) => `${JSON.stringify(product)}\n`).join(''))
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const how = { mode: 0o600, flush: true }
    if (at === 0) await writeFile(products, lines, how)
    else {
      await truncate(products, at)
      await appendFile(products, lines, how)
    }
    return at + lines.length
  }
  const linesFrom = async (from: number, bytes: number): Promise<Buffer> => {
    const file = await open(products, 'r')
    try {
      for (let size = bytesAtOnce; ; size *= 2) {
        const wanted = Math.min(size, bytes - from)
        const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, from)
        const end = buffer.lastIndexOf('\n', bytesRead - 1)
        if (end >= 0) return buffer.subarray(0, end + 1)
        if (bytesRead < wanted || from + wanted >= bytes) throw new HandlerFailure('transferGone')
      }
    } finally {
      await file.close()
    }
  }
  return {
    present: () => inTurn(async () => (await load())?.reading),
    begin: (pages) =>
      inTurn(async () => {
        // First: the earlier progress counts bytes of a file that is then gone.
        const begun = await save({ reading: beginReading(pages), bytes: 0 })
        await rm(products, { force: true })
        return begun
      }),
    add: (source, read) =>
      inTurn(async () => {
        const kept = await load()
        if (kept === undefined) return undefined
        const { reading, bytes } = kept
        // Another window read the same page meanwhile, or began something else.
        if ('url' in source && !reading.waiting.some(({ url }) => url === source.url)) return reading
        if ('code' in read) return save({ reading: withSource(reading, source, read), bytes })
        const after = await append(read.found, bytes)
        const further = withSource(reading, source, read)
        return save({ reading: after > mostBytes ? withPages(further, 0) : further, bytes: after })
      }),
    found: (from) =>
      inTurn(async () => {
        const bytes = (await load())?.bytes
        if (bytes === undefined || from > bytes) throw new HandlerFailure('transferGone')
        if (from === bytes) return { found: [] }
        const lines = await linesFrom(from, bytes)
        const found = lines
          .toString('utf8')
          .trimEnd()
          .split('\n')
          .map((line) => FoundProduct.parse(JSON.parse(line)))
        const next = from + lines.length
        return { found, ...(next < bytes ? { next } : {}) }
      }),
    end: () => inTurn(() => rm(folder, { recursive: true, force: true })),
  }
}

/** A file of another version, or damaged, is no reading: it is begun anew. */
const keptIn = (text: string): Kept | undefined => {
  try {
    return Kept.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
