// Node sees no named exports in this CommonJS package; bundlers would.
import papaparse from 'papaparse'

/** A table as text: the first row names the columns. */
export type Table = { columns: string[]; rows: string[][] }

const byteOrderMark = '\ufeff'

/** What a spreadsheet takes for the beginning of a formula or command (OWASP, "CSV Injection"). */
const formulaStart = /^[=+\-@\t\r]/
/** A plain number, with a sign or not, is none. */
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/

/** Whether a spreadsheet would work a cell out instead of showing it. */
export const isFormula = (cell: string): boolean => formulaStart.test(cell) && !plainNumber.test(cell)

/**
 * Rows as spreadsheets here read them: semicolons, a byte order mark so that letters are right, CRLF (RFC 4180). A cell that
 * would be worked out as a formula begins with an apostrophe, which `withoutGuard` takes away again.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string => {
  const guarded = rows.map((row) => row.map((cell) => (isFormula(cell) || cell.startsWith("'") ? `'${cell}` : cell)))
  return `${byteOrderMark}${papaparse.unparse(guarded, { delimiter: ';', newline: '\r\n' })}\r\n`
}

/**
 * The rows of a table, semicolons or commas between cells, whichever the first row has more of. Undefined for a text in which
 * a quote is never closed.
 */
export const readCsv = (text: string): Table | undefined => {
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter: separatorOf(text) })
  if (errors.some(({ type }) => type === 'Quotes')) return undefined
  const rows = data.at(-1)?.join('') === '' ? data.slice(0, -1) : data
  const [columns = [], ...others] = rows
  return { columns: columns.map((name) => name.trim()), rows: others }
}

const separatorOf = (text: string): string => {
  const [first = ''] = text.split(/\r?\n/, 1)
  return first.split(';').length >= first.split(',').length ? ';' : ','
}

/** A cell that `writeCsv` made safe, as it was. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && (isFormula(cell.slice(1)) || cell.startsWith("''")) ? cell.slice(1) : cell
