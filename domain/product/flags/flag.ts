import * as z from 'zod'
import { canonicalJson } from '../../document/canonical.ts'
import { compareText } from '../../document/order.ts'
import { Stamp } from '../../time/stamp.ts'
import { productPrefix } from '../productId.ts'

/** The parts of a sheet that can be wrong or unclear, by the headings under which staff read them. */
export const flaggedParts = [
  'name',
  'text',
  'bring',
  'cost',
  'leadTime',
  'procedure',
  'conditions',
  'legislation',
  'links',
  'where',
  'appointment',
  'who',
  'remarks',
  'found',
] as const
export type FlaggedPart = (typeof flaggedParts)[number]

/** How a flag ends: the sheet was changed, it was right, or it is not ours to change and was passed on. */
export const closings = ['changed', 'nothingWrong', 'elsewhere'] as const
export type Closing = (typeof closings)[number]

/** So many characters a note or an answer may have. */
export const longestNote = 500

const Author = z.string().min(1).max(64)
const Text = z.string().min(1).max(longestNote)

/** Something said about a flag. It never changes once written; `undone` takes back what was said at its target. */
export const FlagReply = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('answered'), by: Author, text: Text }),
  z.strictObject({ does: z.literal('closed'), by: Author, because: z.enum(closings), text: Text.optional() }),
  z.strictObject({ does: z.literal('reopened'), by: Author, text: Text.optional() }),
  /** Whoever flagged the sheet has read what was said. */
  z.strictObject({ does: z.literal('read'), by: Author }),
  z.strictObject({ does: z.literal('undone'), by: Author, target: Stamp }),
])
export type FlagReply = z.infer<typeof FlagReply>

/** "This is wrong or unclear": what somebody at a desk says of a product's sheet, and what became of it. */
export const Flag = z.strictObject({
  /** Id of the product's document. */
  product: z.string().startsWith(productPrefix).max(120),
  part: z.enum(flaggedParts).optional(),
  note: Text,
  by: Author,
  at: Stamp,
  site: z.string().min(1).max(12),
  station: z.string().min(1).max(64),
  /** By the stamp of each. */
  replies: z.record(Stamp, FlagReply),
})
export type Flag = z.infer<typeof Flag>

/** A flag as it is stored; ids are random, so that no two stations ever make the same. */
export const flagId = (random: string): string => `flag:${random}`

/** Everything that was said on either side; of two replies at one stamp the smaller canonical JSON stays. */
export const mergeReplies = (a: Flag['replies'], b: Flag['replies']): Flag['replies'] => {
  const merged = new Map(Object.entries(a))
  for (const [at, reply] of Object.entries(b)) {
    const known = merged.get(at)
    if (known === undefined || canonicalJson(reply) < canonicalJson(known)) merged.set(at, reply)
  }
  return Object.fromEntries([...merged].sort(([x], [y]) => compareText(x, y)))
}
