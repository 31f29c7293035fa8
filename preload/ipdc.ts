import * as z from 'zod'
import { CatalogueFault } from '#domain/ipdc/fault.ts'
import { FoundProduct, RefusedProduct } from '#domain/ipdc/found.ts'
import { Transfer } from './settings.ts'

const ReadingId = z.string().regex(/^[0-9a-f-]{36}$/)

/** What came of reading a file or a page; nothing is changed by it. */
export const CatalogueRead = z.strictObject({
  fault: CatalogueFault.optional(),
  read: z
    .strictObject({
      /** Names what was read, for `readFoundProducts`. */
      reading: ReadingId,
      found: z.int().nonnegative(),
      refused: z.array(RefusedProduct),
      /** Addresses of other pages of the same feed. */
      pages: z.array(z.string()),
    })
    .optional(),
})
export type CatalogueRead = z.infer<typeof CatalogueRead>

/** Channels by which a page reads what the Flemish product catalogue publishes. */
export const ipdcCalls = {
  /** Reads a file that was sent, in JSON-LD or Turtle; the transfer ends with it. */
  readCatalogueFile: { input: z.strictObject({ transfer: Transfer }), output: CatalogueRead },
  /** Reads one page from the network: `https:` only, or a server on this machine; `from` is the page that led to it. */
  readCataloguePage: {
    input: z.strictObject({ url: z.string().min(1).max(2_000), from: z.string().max(2_000).optional() }),
    output: CatalogueRead,
  },
  /** The products of what was read, from a place on; `next` is where it goes on, absent with the last of them. */
  readFoundProducts: {
    input: z.strictObject({ reading: ReadingId, from: z.int().nonnegative() }),
    output: z.strictObject({ found: z.array(FoundProduct), next: z.int().optional() }),
  },
} as const
