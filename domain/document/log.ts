import * as z from 'zod'
import { Stamp } from '../time/stamp.ts'
import { canonicalJson, sameJson } from './canonical.ts'
import { compareText } from './order.ts'

/** What every entry has, of known and unknown types alike. An entry never changes once written. */
export const Envelope = z.looseObject({
  id: z.string().min(1).max(64),
  at: Stamp,
  /** Staff id of who did it, or `citizen`, or `system`. */
  by: z.string().min(1).max(64),
  station: z.string().min(1).max(64),
  type: z.string().min(1).max(40),
  /**
   * The true time minus that of the stamp, in whole ms, where its station knew and it matters. Read by `trueMs` alone: an entry
   * on which another program wrote nonsense here is an entry all the same.
   */
  skew: z.unknown().optional(),
})
export type Envelope = z.infer<typeof Envelope>

/** What every entry has, without what its type says. */
export const envelopeOf = ({
  id,
  at,
  by,
  station,
  skew,
}: Envelope): Pick<Envelope, 'id' | 'at' | 'by' | 'station' | 'skew'> => ({
  ...{ id, at, by, station },
  ...(skew === undefined ? {} : { skew }),
})

/** Entries in the order they are folded: by stamp, then by id. */
export const inOrder = (a: Envelope, b: Envelope): number => compareText(a.at, b.at) || compareText(a.id, b.id)

/** Whether the first of two entries with one id and different bytes is the one that stays. */
export type Stands = (entry: Envelope, other: Envelope) => boolean

/** The smaller canonical JSON stays, so that every replica keeps the same one. */
export const smallerStands: Stands = (entry, other) => canonicalJson(entry) < canonicalJson(other)

/** The union of two logs by entry id, in order. Of two entries with one id the one that stands is kept. */
export const unionLogs = <E extends Envelope>(a: readonly E[], b: readonly E[], stands = smallerStands): E[] => {
  const byId = new Map<string, E>()
  for (const entry of [...a, ...b]) {
    const known = byId.get(entry.id)
    if (known === undefined || (known !== entry && stands(entry, known))) byId.set(entry.id, entry)
  }
  return [...byId.values()].sort(inOrder)
}

/** Whether two logs hold the same entries, in whatever order. */
export const sameLog = (a: readonly Envelope[], b: readonly Envelope[]): boolean => {
  if (a === b) return true
  const others = new Map(b.map((entry) => [entry.id, entry]))
  const ids = new Set(a.map((entry) => entry.id))
  if (ids.size !== others.size) return false
  return a.every((entry) => {
    const other = others.get(entry.id)
    return other !== undefined && sameJson(other, entry)
  })
}

/** The stamp of the latest entry, or `undefined` in an empty log. */
export const latestStamp = (log: readonly Envelope[]): Stamp | undefined =>
  log.reduce<Stamp | undefined>((latest, { at }) => (latest === undefined || at > latest ? at : latest), undefined)
