import type { BalieDocument } from '../merge/kinds.ts'
import type { Refused } from './push.ts'

/**
 * Rows that the server refused. A replication takes a refused row for sent and would let the server's version overwrite it,
 * so each is kept, on disk, and joined with whatever the server says of its document until the server takes it.
 */
export type RefusedRows = {
  keep: (rows: readonly Refused[], now: number) => Promise<void>
  settle: (documents: readonly BalieDocument[]) => Promise<void>
  unite: (document: BalieDocument) => BalieDocument
  all: () => BalieDocument[]
}
