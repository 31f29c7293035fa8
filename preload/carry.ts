import * as z from 'zod'
import { hasCanonicalJson } from '#domain/document/canonical.ts'
import { isTooDeep } from '#domain/document/depth.ts'
import { Edited } from '#domain/document/fields.ts'
import { Envelope } from '#domain/document/log.ts'
import { NamedKey } from '#domain/document/signed.ts'
import { dayOfDocument } from '#domain/site/databases.ts'
import { Finding } from './finding.ts'
import { Passphrase, Transfer } from './settings.ts'

const Author = z.string().min(1).max(64)

/** Of the present day everything this station knows, or only what no server has confirmed. */
export const carriedWhat = ['unsent', 'day'] as const
export const CarriedWhat = z.enum(carriedWhat)
export type CarriedWhat = z.infer<typeof CarriedWhat>

const LogId = z
  .string()
  .max(64)
  .refine((id) => dayOfDocument(id) !== undefined)

/** Entries of one visit, or of one counter's day. */
export const CarriedLog = z.strictObject({
  document: LogId,
  entries: z.array(Envelope.refine((entry) => hasCanonicalJson(entry))).min(1),
})
export type CarriedLog = z.infer<typeof CarriedLog>

/** What people edit. A heartbeat is no news any more when it arrives by hand. */
const carriedTypes: readonly string[] = [
  'person',
  'product',
  'synonyms',
  'flag',
  'guide',
  'guideVersion',
  'activity',
  'site',
  'staff',
  'hours',
  'totals',
  'unanswered',
  'guideUse',
  'record',
  'booking',
  'request',
  'requestName',
]

export const CarriedEdit = Edited.refine(
  (edit) =>
    carriedTypes.includes(edit.type) &&
    edit.id.startsWith(`${edit.type}:`) &&
    hasCanonicalJson(edit) &&
    !isTooDeep(edit),
)
export type CarriedEdit = z.infer<typeof CarriedEdit>

/** Entries and edits, as they travel between a page and main, some at a time. */
export const CarriedPart = z.strictObject({
  logs: z.array(CarriedLog).max(5_000),
  edits: z.array(CarriedEdit).max(5_000),
})
export type CarriedPart = z.infer<typeof CarriedPart>

/** Who made a bundle, and when in ms since 1970. */
export const BundleHead = z.strictObject({
  station: z.string().min(1).max(64),
  name: z.string().max(200),
  site: z.string().min(1).max(64),
  /** The key with which the station says that it made it. */
  key: NamedKey,
  madeAt: z.number(),
  version: z.string().max(40),
  what: CarriedWhat,
})
export type BundleHead = z.infer<typeof BundleHead>

export const BundleContent = z.strictObject({
  head: BundleHead,
  documents: z.int(),
  entries: z.int(),
  edits: z.int(),
  /** SHA-256 of all that the bundle says, base64url. */
  digest: z.string(),
  /** The station's word for it: an entry, signed as of the document that `vouchedDocument` names. */
  vouched: Envelope,
})
export type BundleContent = z.infer<typeof BundleContent>

/** What a station signs when it makes a bundle. */
export const vouchedDocument = (digest: string): string => `bundle:${digest}`

/** So large may a bundle's file be: a hundred days of a large site. */
export const largestBundleBytes = 100_000_000

/** Channels by which a station gives its entries along in a file, and reads those of another. */
export const carryCalls = {
  /** Adds what only a page knows to what the next bundle is to hold; begins anew without a name. */
  gatherForBundle: {
    input: CarriedPart.extend({ gathered: Transfer.optional() }),
    output: z.strictObject({ gathered: Transfer }),
  },
  /**
   * Seals what main keeps unconfirmed, and what was gathered, in one file and offers it as a transfer. It counts nothing as
   * sent: only a server's confirmation does.
   */
  makeBundle: {
    input: z.strictObject({ what: CarriedWhat, passphrase: Passphrase, gathered: Transfer.optional(), by: Author }),
    output: z.strictObject({
      findings: z.array(Finding),
      made: z
        .strictObject({
          transfer: Transfer,
          name: z.string(),
          bytes: z.number(),
          documents: z.int(),
          entries: z.int(),
          edits: z.int(),
        })
        .optional(),
    }),
  },
  /** Opens a bundle that was sent, proves it whole and of this site, and says what is in it; changes nothing. */
  openBundle: {
    input: z.strictObject({ transfer: Transfer, passphrase: Passphrase }),
    output: z.strictObject({ findings: z.array(Finding), content: BundleContent.optional() }),
  },
  /** What is in a bundle that was opened, from a place on; `next` is where it goes on. */
  readBundle: {
    input: z.strictObject({ transfer: Transfer, from: z.int().nonnegative() }),
    output: CarriedPart.extend({ next: z.int().optional() }),
  },
} as const
