import * as z from 'zod'
import { canonicalJson } from '../document/canonical.ts'
import { compareText } from '../document/order.ts'
import { KeyId, PublicKey, type Signer } from '../document/signed.ts'
import { Stamp } from '../time/stamp.ts'

const Author = z.string().min(1).max(64)

/**
 * A key with which a station signs, as a supervisor approved it for that station. A key that was withdrawn still vouches
 * for what was made before; later entries with it count as forged.
 */
export const StationKey = z.strictObject({
  station: z.string().min(1).max(64),
  id: KeyId,
  publicKey: PublicKey,
  approvedAt: Stamp,
  approvedBy: Author,
  /** Whether staff work there: displays and kiosks get nothing about people. Absent where nobody has said. */
  staffed: z.boolean().optional(),
  withdrawn: z.strictObject({ at: Stamp, by: Author }).optional(),
})
export type StationKey = z.infer<typeof StationKey>

/** A key that a station says is its own, and what the station is for. */
export type OfferedKey = Pick<StationKey, 'station' | 'id' | 'publicKey' | 'staffed'>

type Named = Pick<StationKey, 'station' | 'id'>
type Decision = { at: Stamp; by: string }

const isOf =
  ({ station, id }: Named) =>
  (key: Named): boolean =>
    key.station === station && key.id === id

/** The keys after this one was approved, for the first time or again. */
export const withApproved = (keys: readonly StationKey[], key: OfferedKey, { at, by }: Decision): StationKey[] => {
  const { station, id, publicKey, staffed } = key
  const approved = { station, id, publicKey, approvedAt: at, approvedBy: by }
  return mergeKeys(
    keys.filter((known) => !isOf(key)(known)),
    [staffed === undefined ? approved : { ...approved, staffed }],
  )
}

/** The keys after this one was withdrawn; one that was never approved stays unknown. */
export const withWithdrawn = (keys: readonly StationKey[], key: Named, { at, by }: Decision): StationKey[] =>
  keys.map((known) => (isOf(key)(known) ? { ...known, withdrawn: { at, by } } : known))

/**
 * Joins the keys of two versions of a site, so that two supervisors' decisions stand beside each other; of one key the
 * later decision stays. Commutative, associative and idempotent.
 */
export const mergeKeys = (a: readonly StationKey[], b: readonly StationKey[]): StationKey[] => {
  const merged = new Map<string, StationKey>()
  for (const key of [...a, ...b]) {
    const name = `${key.station} ${key.id}`
    const known = merged.get(name)
    if (known === undefined || byDecision(key, known) > 0) merged.set(name, key)
  }
  return [...merged.values()].sort((x, y) => compareText(x.station, y.station) || compareText(x.id, y.id))
}

const byDecision = (a: StationKey, b: StationKey): number =>
  compareText(decidedAt(a), decidedAt(b)) || compareText(canonicalJson(a), canonicalJson(b))

const decidedAt = ({ approvedAt, withdrawn }: StationKey): Stamp =>
  withdrawn === undefined || withdrawn.at < approvedAt ? approvedAt : withdrawn.at

/** Whether a supervisor has vouched for the key an entry was signed with. Forged entries never come this far. */
export const isProven = (keys: readonly StationKey[], { station, key }: Signer): boolean =>
  key !== undefined && keys.some(isOf({ station, id: key }))

/** Whether that holds for everybody who signed in a log. */
export const areProven = (keys: readonly StationKey[], signers: readonly Signer[]): boolean =>
  signers.every((signer) => isProven(keys, signer))

/** How a station's own key stands; `waiting` while nobody has decided about it. */
export const stateOfKey = (
  keys: readonly StationKey[],
  { station, key }: { station: string; key: { id: string } },
): KeyRow['state'] => {
  const known = keys.find(isOf({ station, id: key.id }))
  if (known === undefined) return 'waiting'
  return known.withdrawn === undefined ? 'approved' : 'withdrawn'
}

/** A station and a key of its, as a supervisor decides about them. */
export type KeyRow = OfferedKey & { state: 'waiting' | 'approved' | 'withdrawn'; since?: Stamp; by?: string }

const order = { waiting: 0, approved: 1, withdrawn: 2 } as const

/** Every key there is something to say about: those in the settings, and those that stations say they have. */
export const keyRows = (keys: readonly StationKey[], offered: readonly OfferedKey[]): KeyRow[] => {
  const waiting = offered.filter((offer) => !keys.some(isOf(offer)))
  const decided = keys.map(({ approvedAt, approvedBy, withdrawn, ...known }): KeyRow => {
    // Of the key itself only what was decided about counts, whatever its station says by now.
    const staffed = offered.find(isOf(known))?.staffed ?? known.staffed
    const key = staffed === undefined ? known : { ...known, staffed }
    return withdrawn === undefined
      ? { ...key, state: 'approved', since: approvedAt, by: approvedBy }
      : { ...key, state: 'withdrawn', since: withdrawn.at, by: withdrawn.by }
  })
  return [...waiting.map((key) => ({ ...key, state: 'waiting' as const })), ...decided].sort(
    (a, b) => order[a.state] - order[b.state] || compareText(a.station, b.station) || compareText(a.id, b.id),
  )
}
