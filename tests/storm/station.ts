import type { Envelope } from '#domain/document/log.ts'
import type { NamedKey } from '#domain/document/signed.ts'
import type { CentralAddress } from '#main/central/client.ts'
import type { Edit } from './edits.ts'
import type { Made } from './made.ts'
import type { StationState } from './work.ts'

/** What makes a station of the storm. */
export type StationPlace = {
  site: string
  name: string
  counter: string
  skewMs: number
  /** Any moment of the month in which the storm plays. */
  month: number
  central: CentralAddress
  /** Where it writes down what it made, for itself. */
  file: string
}

/** A station of the storm, whatever it runs in. */
export type StormStation = {
  name: string
  /** By which its entries are known; it has to be approved before they count as proven. */
  key: NamedKey
  work: (edits: readonly Edit[], paceMs: number, onProgress: () => void) => Promise<void>
  state: () => Promise<StationState>
  close: () => Promise<void>
}

export type Sign = (document: string, entry: Envelope) => Envelope
export type Note = (made: Made[]) => Promise<void>
