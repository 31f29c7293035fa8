import { seatsOf } from '#domain/appointment/seats.ts'
import type { Membership } from '#domain/desk/sharers.ts'
import type { CallingParts } from '#renderer/state/calling.ts'
import { contains } from '#sync/merge/contains.ts'
import type { BalieDocument } from '#sync/merge/kinds.ts'
import type { CentralDatabase } from '#sync/replication/centralDatabase.ts'
import type { Handlers } from '#sync/replication/handlers.ts'
import type { ChangedRow } from '#sync/replication/pull.ts'
import type { Dice } from '#tests/support/dice.ts'
import type { Life } from './life.ts'
import type { JournalDisk, SimulatedJournal } from './journal.ts'
import type { ReplicaDisk } from './replica.ts'
import { type Resolve, joinBoth } from './replication.ts'

/** The joints at which a station is put together from the real code; a mutant replaces one of them. */
export type Wiring = {
  /** What lies on disk as a start finds it. */
  disks: (disks: { journal: JournalDisk; replica: ReplicaDisk }) => void
  central: (central: CentralDatabase, dice: Dice) => CentralDatabase
  handlers: (handlers: Handlers<BalieDocument>, dice: Dice) => Handlers<BalieDocument>
  resolve: Resolve
  /** As the replica's conflict handler compares a row with what it holds. */
  isEqualRow: (row: BalieDocument, held: BalieDocument) => boolean
  journal: (journal: SimulatedJournal, life: Life) => SimulatedJournal
  recording: (recording: CallingParts['recording'], dice: Dice) => CallingParts['recording']
  /** Whether what came late is kept from overwriting what the server accepted; the handlers do that themselves. */
  received: (documents: BalieDocument[]) => BalieDocument[]
  /** What the server was known to have of documents, by which is seen what it has lost. */
  known: (known: ReadonlyMap<string, BalieDocument>) => ReadonlyMap<string, BalieDocument>
  /** What a feed brings. */
  feedRows: (rows: readonly ChangedRow[]) => readonly ChangedRow[]
  /** Who shares the waiting visits while cut off. */
  membership: (membership: Membership | undefined) => Membership | undefined
  /** The name of a replication with one incarnation of a server. */
  replicationName: (incarnation: string) => string
  /** What main takes for the time, given its own clock and the furthest stamp that was seen, in ms since 1970. */
  clock: (now: number, furthestSeen: number) => number
  /** What main takes for the server's clock minus its own, given what it measured. */
  skew: (measured: number | undefined) => number | undefined
  /** Who keeps the seats of a day. */
  seats: typeof seatsOf
}

export const soundWiring: Wiring = {
  disks: () => undefined,
  central: (central) => central,
  handlers: (handlers) => handlers,
  resolve: joinBoth,
  isEqualRow: (row, held) => contains(held, row),
  journal: (journal) => journal,
  recording: (recording) => recording,
  received: (documents) => documents,
  known: (known) => known,
  feedRows: (rows) => rows,
  membership: (membership) => membership,
  replicationName: (incarnation) => incarnation,
  clock: (now) => now,
  skew: (measured) => measured,
  seats: seatsOf,
}

/** Every counter that is cut off calls whomever it sees waiting. */
export const withoutShares = (membership: Membership | undefined): Membership | undefined =>
  membership === undefined ? undefined : { ...membership, sharers: [] }
