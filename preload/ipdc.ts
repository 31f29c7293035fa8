import * as z from 'zod'
import { CatalogueFault } from '#domain/ipdc/fault.ts'
import { FoundProduct, RefusedProduct } from '#domain/ipdc/found.ts'
import { FeedPage } from '#domain/ipdc/reading.ts'
import { Transfer } from './settings.ts'

/** How far the station's reading of a catalogue is. It changes no product, and is kept until it is ended or begun anew. */
export const ReadingState = z.strictObject({
  /** Files and pages that were read. */
  read: z.int().nonnegative(),
  /** Pages that wait. */
  waiting: z.int().nonnegative(),
  /** The page that is read next. */
  next: FeedPage.optional(),
  found: z.int().nonnegative(),
  refusals: z.int().nonnegative(),
  /** The first of them. */
  refused: z.array(RefusedProduct),
  faults: z.array(z.strictObject({ name: z.string(), fault: CatalogueFault })),
})
export type ReadingState = z.infer<typeof ReadingState>

/** Absent where nothing was begun, or where it was ended. */
const MaybeReading = z.strictObject({ reading: ReadingState.optional() })

/** Channels by which a page has main read what the Flemish product catalogue publishes. */
export const ipdcCalls = {
  catalogueReading: { input: z.strictObject({}), output: MaybeReading },
  /** Begins anew, with the first pages of feeds: `https:` only, or a server on this machine. */
  beginCatalogueReading: {
    input: z.strictObject({ pages: z.array(FeedPage.shape.url).max(20) }),
    output: MaybeReading,
  },
  /** Adds a file that was sent, in JSON-LD or Turtle; the transfer ends with it. */
  readCatalogueFile: {
    input: z.strictObject({ transfer: Transfer, name: z.string().min(1).max(300) }),
    output: MaybeReading,
  },
  /** Reads the page that waits longest. One that cannot be reached goes on waiting, and the reading says why. */
  readCataloguePage: { input: z.strictObject({}), output: MaybeReading },
  /** Breaks off a page that is being read; it goes on waiting. */
  stopCatalogueReading: { input: z.strictObject({}), output: z.strictObject({}) },
  /** Some of the products that were read, from a place on; `next` is where it goes on, absent with the last of them. */
  readFoundProducts: {
    input: z.strictObject({ from: z.int().nonnegative() }),
    output: z.strictObject({ found: z.array(FoundProduct), next: z.int().optional() }),
  },
  endCatalogueReading: { input: z.strictObject({}), output: z.strictObject({}) },
} as const
