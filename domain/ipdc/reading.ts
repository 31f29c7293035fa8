import * as z from 'zod'
import { CatalogueFault, catalogueFault } from './fault.ts'
import { type Reading, RefusedProduct } from './found.ts'

/** A page of a feed, and the page that led to it. */
export const FeedPage = z.strictObject({ url: z.string().min(1).max(2_000), from: z.string().max(2_000).optional() })
export type FeedPage = z.infer<typeof FeedPage>

/** How far reading a catalogue is: files one by one, and feeds whose pages name each other. */
export const CatalogueReading = z.strictObject({
  /** Names of files and addresses of pages. */
  read: z.array(z.string()),
  waiting: z.array(FeedPage),
  /** Products that were read and can be taken, each version of one counted. */
  found: z.int().nonnegative(),
  refusals: z.int().nonnegative(),
  /** The first of them. */
  refused: z.array(RefusedProduct),
  faults: z.array(z.strictObject({ name: z.string(), fault: CatalogueFault })),
})
export type CatalogueReading = z.infer<typeof CatalogueReading>

export const beginReading = (pages: readonly string[]): CatalogueReading => ({
  read: [],
  waiting: [...new Set(pages)].map((url) => ({ url })),
  found: 0,
  refusals: 0,
  refused: [],
  faults: [],
})

/** A feed has at most so many pages for us; one that never ends ends there. */
export const mostPages = 2_000
/** So many refusals and faults a person may look through. */
export const mostListed = 500

/** What a page or a file held, or why it could not be read. */
export type ReadSource = (Reading & { pages: readonly string[] }) | CatalogueFault

/**
 * The reading with one file or page more. A page that could not be reached waits to be tried again; whatever is wrong with
 * what came is told once, and the reading goes on without it.
 */
export const withSource = (
  reading: CatalogueReading,
  source: { file: string } | FeedPage,
  read: ReadSource,
): CatalogueReading => {
  const name = 'file' in source ? source.file : source.url
  const others = reading.waiting.filter(({ url }) => 'file' in source || url !== name)
  const faults = reading.faults.filter((one) => one.name !== name)
  if ('code' in read) {
    const waits = read.code === 'notReached' || read.code === 'wrongAnswer'
    return {
      ...reading,
      faults: [...faults, { name, fault: read }].slice(-mostListed),
      waiting: waits ? reading.waiting : others,
    }
  }
  const all = [...reading.read, name]
  const known = new Set([...all, ...others.map(({ url }) => url)])
  // The pages that a file names lie on a server which nobody here asked for.
  const next = 'file' in source ? [] : [...new Set(read.pages)].filter((url) => !known.has(url))
  const waiting = [...others, ...next.map((url) => ({ url, from: name }))]
  const counted = {
    read: all,
    waiting,
    found: reading.found + read.found.length,
    refusals: reading.refusals + read.refused.length,
    refused: [...reading.refused, ...read.refused].slice(0, mostListed),
    faults,
  }
  return withPages(counted, Math.max(0, mostPages - all.length))
}

/** The reading with at most so many pages more; that the others are left is told once. */
export const withPages = (reading: CatalogueReading, most: number): CatalogueReading => {
  const { waiting, faults } = reading
  if (waiting.length <= most) return reading
  const others = faults.filter(({ fault }) => fault.code !== 'feedTooLong')
  const told = { name: waiting[most]?.url ?? '', fault: catalogueFault('feedTooLong') }
  return { ...reading, waiting: waiting.slice(0, most), faults: [...others, told].slice(-mostListed) }
}
