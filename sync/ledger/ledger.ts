import { compareText } from '#domain/document/order.ts'
import { type Attended, type LedgerRecord, type SharedRecord, idOfShared } from '#domain/ledger/record.ts'
import { type Verdict, verdictOf } from '#domain/ledger/verdict.ts'

/** A record as people read it: what was decided, and who saw to what was left to do. */
export type LedgerLine = { record: LedgerRecord; verdict: Verdict; attended: Attended | undefined }

/** Whether somebody must still do something about it. */
export const waitsForPerson = ({ verdict, attended }: LedgerLine): boolean =>
  verdict.duty !== 'nothing' && attended === undefined

/**
 * Everything that was found, newest first: what this station works out or keeps for itself, and what the site shares. The
 * same whatever order it came in; a record that several found is there once. What a station knows itself goes before what
 * others say under the same id.
 */
export const ledgerOf = (
  own: readonly LedgerRecord[],
  shared: readonly { id: string; data: SharedRecord }[],
): LedgerLine[] => {
  const attended = new Map(shared.map(({ id, data }) => [idOfShared(id), data.attended]))
  const told = shared.flatMap(({ id, data: { found } }) => (found?.id === idOfShared(id) ? [found] : []))
  const records = new Map([...told, ...own.toReversed()].map((record) => [record.id, record]))
  return [...records.values()]
    .sort((a, b) => b.at - a.at || compareText(a.id, b.id))
    .map((record) => ({ record, verdict: verdictOf(record), attended: attended.get(record.id) }))
}
