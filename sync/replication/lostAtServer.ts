import { contains } from '../merge/contains.ts'
import { type BalieDocument, mergeDocuments } from '../merge/kinds.ts'

/** Rows as they are to be taken, and those among them that the server has to be given back. */
export type Whole = { documents: BalieDocument[]; lost: BalieDocument[] }

/**
 * Nothing of ours ever becomes less. A row that lacks what the server was known to have is what somebody's deletion of the
 * version above it brought to light: it is joined with that, so that no replica writes it over what it has.
 */
export const wholeRows = (rows: readonly BalieDocument[], known: ReadonlyMap<string, BalieDocument>): Whole => {
  const whole: Whole = { documents: [], lost: [] }
  for (const row of rows) {
    const before = known.get(row.id)
    const isWhole = before === undefined || row.type === 'health' || contains(row, before)
    // Where both have something under one id, the row has been judged, and says what the server has by now.
    const document = isWhole ? row : mergeDocuments(row, before, () => false)
    whole.documents.push(document)
    if (!isWhole) whole.lost.push(document)
  }
  return whole
}
