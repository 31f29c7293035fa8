import * as z from 'zod'
import { canonicalJson } from '../document/canonical.ts'
import { compareText } from '../document/order.ts'
import { Stamp } from '../time/stamp.ts'
import { CounterNumber } from '../visit/entry.ts'

/** Why one of two calls of a visit stands. */
export const callRules = ['first', 'server', 'seated', 'over', 'unaware'] as const
export type CallRule = (typeof callRules)[number]

/** What of a station can be mended. */
export const repairedParts = ['replica', 'journal', 'tornEntry', 'key', 'settings'] as const

const Name = z.string().max(200)
/** The end of the year 9999: what a wrong clock says must still be a day that can be shown. */
export const latestMs = 253_402_300_799_999
const idLength = 110

/**
 * When it happened in ms since 1970, at which station, of which document. `facts` are data, never words, and say nothing
 * about citizens: every station of the site may read them.
 */
const recordOf = <K extends string, F extends z.core.$ZodLooseShape>(kind: K, facts: F) =>
  z.strictObject({
    id: z.string().min(1).max(idLength),
    kind: z.literal(kind),
    at: z.int().min(0).max(latestMs),
    station: Name,
    document: Name.optional(),
    facts: z.strictObject(facts),
  })

/** Something that a merge, a check or a mending found, once for all who find it: the id follows from what it is about. */
export const LedgerRecord = z.discriminatedUnion('kind', [
  /** Two counters called one visit. `worked`: the one that did not keep it went on with it, and that counts nowhere. */
  recordOf('doubleCall', { kept: CounterNumber, lost: CounterNumber, rule: z.enum(callRules), worked: z.boolean() }),
  recordOf('withdrawnCall', { counter: CounterNumber, because: z.enum(['lost', 'unanswered']) }),
  /** Somebody sent a visit on, or noted it as gone, not knowing that this counter had just called it. */
  recordOf('crossedCall', { counter: CounterNumber, what: z.enum(['transferred', 'left']) }),
  /** Two stations edited one field, neither knowing of the other's edit. */
  recordOf('editConflict', { field: Name, kept: Name, lost: Name }),
  recordOf('refusedRow', { reason: z.string() }),
  /** How far a station's clock jumped, forward or back (negative), in ms. */
  recordOf('clockJump', { ms: z.number() }),
  /** The server's clock minus the station's, in ms. */
  recordOf('skew', { ms: z.number() }),
  recordOf('forgedEntry', { fault: z.enum(['signature', 'station', 'withdrawn']) }),
  /** One id, two contents. */
  recordOf('entryTwin', {}),
  recordOf('unknownKey', { key: Name }),
  recordOf('deletedAtServer', { restored: z.boolean() }),
  /** The server was restored from a backup, or another one answers in its place. */
  recordOf('otherServer', {}),
  /** `file`: where what could not be used is kept. */
  recordOf('repair', { part: z.enum(repairedParts), file: Name }),
  /** Servers had two versions of a document; `leaves` of them had lost, with something the winner lacked. */
  recordOf('mergedLeaf', { leaves: z.int().positive() }),
  /** What another station gave along in a file was taken in here. `proven`: the key it was made with was approved. */
  recordOf('carriedIn', { from: Name, entries: z.int().nonnegative(), proven: z.boolean() }),
  /** The station served its building in the place of the centre, for so long; `by`: who let it. */
  recordOf('buildingServed', { ms: z.int().nonnegative(), by: Name }),
  /** The station behaved as in an outage for so long, because somebody practised. */
  recordOf('drilled', { scope: z.enum(['station', 'building']), ms: z.int().nonnegative(), by: Name }),
])
export type LedgerRecord = z.infer<typeof LedgerRecord>
export type RecordKind = LedgerRecord['kind']
export const recordKinds = LedgerRecord.options.map(({ shape }) => shape.kind.value)

/** Somebody has seen to it. */
export const Attended = z.strictObject({ by: z.string().min(1).max(64), at: Stamp })
export type Attended = z.infer<typeof Attended>

/**
 * What the stations of a site share of a record: the record itself where it cannot be worked out anew from other documents,
 * and who saw to it.
 */
export const SharedRecord = z.strictObject({ found: LedgerRecord.optional(), attended: Attended.optional() })
export type SharedRecord = z.infer<typeof SharedRecord>

/** Of several texts that name what a record is about, its id; the same for everybody who finds it. */
export const recordId = (kind: RecordKind, ...about: readonly string[]): string =>
  [kind, ...about].join(':').slice(0, idLength)

const prefix = 'record:'
export const sharedRecordId = (id: string): string => `${prefix}${id}`
/** The id of the record that a shared document is about. */
export const idOfShared = (document: string): string => document.slice(prefix.length)
export const sharedRecordRange = { $gte: prefix, $lt: 'record;' }

/** Whoever found it first, and whoever saw to it first, stands. Commutative, associative and idempotent. */
export const mergeSharedRecords = (a: SharedRecord, b: SharedRecord): SharedRecord => {
  const found = first(a.found, b.found, (x, y) => x.at - y.at)
  const attended = first(a.attended, b.attended, (x, y) => compareText(x.at, y.at))
  return { ...(found === undefined ? {} : { found }), ...(attended === undefined ? {} : { attended }) }
}

const first = <T>(a: T | undefined, b: T | undefined, order: (a: T, b: T) => number): T | undefined => {
  if (a === undefined || b === undefined) return a ?? b
  return (order(a, b) || compareText(canonicalJson(a), canonicalJson(b))) <= 0 ? a : b
}
