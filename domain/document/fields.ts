import * as z from 'zod'
import { Stamp } from '../time/stamp.ts'
import { canonicalJson, sameJson } from './canonical.ts'
import { compareText } from './order.ts'

/** A value that a later edit replaced. */
export const Overwritten = z.strictObject({ field: z.string(), value: z.unknown(), at: Stamp.or(z.literal('')) })
export type Overwritten = z.infer<typeof Overwritten>

/** What a document that people edit has beside its content: a stamp per edited field, and what was overwritten. */
export const EditedShape = { stamps: z.record(z.string(), Stamp), history: z.array(Overwritten) }

/** A document that people edit, whatever it is about; also a single edit of one, until it is joined with the rest. */
export const Edited = z.strictObject({
  id: z.string().min(1).max(120),
  type: z.string().min(1).max(12),
  data: z.record(z.string(), z.unknown()),
  ...EditedShape,
})
export type Edited = z.infer<typeof Edited>

/**
 * Joins two versions of one edited document field by field: the later stamp wins, at a tie the larger canonical JSON.
 * A value that loses goes to the history, once, with the latest stamp it was given; of large ones only the latest. Needs no common ancestor;
 * commutative, associative and idempotent.
 */
export const mergeEdited = <D extends Edited>(a: D, b: D): D => joined({ a, b, keep: 'latest' })

/** The same with every stamp at which a value was given: one that came back does not hide when it was there before. */
export const mergeKeepingEach = <D extends Edited>(a: D, b: D): D => joined({ a, b, keep: 'each' })

/** Under which stamps an overwritten value is kept. */
type Keep = 'latest' | 'each'

const joined = <D extends Edited>({ a, b, keep }: { a: D; b: D; keep: Keep }): D => {
  // Values are compared within a field only: their texts are costly, and most fields of a document have one stamp.
  const present = [...versionsOf(a), ...versionsOf(b)].sort(
    (x, y) =>
      compareText(x.at, y.at) ||
      compareText(x.field, y.field) ||
      compareText(canonicalJson(x.value), canonicalJson(y.value)),
  )
  const winners = new Map(present.map((version) => [version.field, version]))
  const stands = ({ field, value, at }: Overwritten): boolean => {
    const winner = winners.get(field)
    const stood = keep === 'each' ? at === winner?.at : winner !== undefined && at <= winner.at
    return winner !== undefined && stood && sameJson(value, winner.value)
  }
  return {
    ...a,
    data: Object.fromEntries([...winners.values()].map(({ field, value }) => [field, value])),
    stamps: Object.fromEntries([...winners.values()].flatMap(({ field, at }) => (at === '' ? [] : [[field, at]]))),
    history: inOrder(
      withinRoom(eachOnce([...a.history, ...b.history, ...present], keep)).filter((version) => !stands(version)),
    ),
  }
}

/** So many characters of canonical JSON, such as a picture in it, make a value large. */
const largeCharacters = 20_000
/** Of a field's large values so many are kept, the one that stands among them: a document must not outgrow its server. */
const mostLarge = 4

/** Without the large values that a field had longest ago. As each value counts once, and all replicas count alike, joins stay equal. */
const withinRoom = (versions: readonly Overwritten[]): Overwritten[] => {
  const large = versions.filter(({ value }) => canonicalJson(value).length > largeCharacters)
  const gone = [...Map.groupBy(large, ({ field }) => field).values()].flatMap((ofField) =>
    ofField
      .toSorted((x, y) => compareText(y.at, x.at) || compareText(canonicalJson(y.value), canonicalJson(x.value)))
      .slice(mostLarge),
  )
  return gone.length === 0 ? [...versions] : versions.filter((version) => !gone.includes(version))
}

export const sameEdited = (a: Edited, b: Edited): boolean =>
  sameJson([a.data, a.stamps, a.history], [b.data, b.stamps, b.history])

const versionsOf = ({ data, stamps }: Edited): Overwritten[] => {
  const stampOf = new Map(Object.entries(stamps))
  return Object.entries(data).map(([field, value]) => ({ field, value, at: stampOf.get(field) ?? '' }))
}

/** Each value of a field once, under its latest stamp or under every one. */
const eachOnce = (versions: readonly Overwritten[], keep: Keep): Overwritten[] => {
  const latest = new Map<string, Overwritten>()
  for (const version of versions) {
    const text = canonicalJson([version.field, version.value, ...(keep === 'each' ? [version.at] : [])])
    if (version.at >= (latest.get(text)?.at ?? '')) latest.set(text, version)
  }
  return [...latest.values()]
}

/** In an order that every replica finds. */
const inOrder = (versions: readonly Overwritten[]): Overwritten[] =>
  versions
    .map((version) => ({ version, text: canonicalJson(version) }))
    .sort((x, y) => compareText(x.text, y.text))
    .map(({ version }) => version)
