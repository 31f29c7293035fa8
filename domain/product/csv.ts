/** A table as text: the first row names the columns. */
export type Table = { columns: string[]; rows: string[][] }

const byteOrderMark = '\ufeff'

/** What a spreadsheet would take for a formula, or a command. */
const formulaStart = /^[=+\-@\t\r]/
/** A plain number, with a sign or not, is none. */
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/

/** Whether a spreadsheet would work a cell out instead of showing it. */
export const isFormula = (cell: string): boolean => formulaStart.test(cell) && !plainNumber.test(cell)

/**
 * A table as spreadsheets here read it: semicolons, a byte order mark so that letters are right, CRLF (RFC 4180). A cell that
 * would be worked out as a formula begins with an apostrophe, which `readCsv` takes away again.
 */
export const writeCsv = ({ columns, rows }: Table): string => {
  const cell = (text: string): string => {
    const safe = isFormula(text) || text.startsWith("'") ? `'${text}` : text
    return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return byteOrderMark + [columns, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')
}

/**
 * The rows of a table, semicolons or commas between cells, whichever the first row has more of. Empty rows are left out.
 * Undefined for a text in which a quote is never closed.
 */
export const readCsv = (text: string): Table | undefined => {
  const content = text.startsWith(byteOrderMark) ? text.slice(1) : text
  const rows = rowsOf(content, separatorOf(content))
  if (rows === undefined) return undefined
  const [columns = [], ...others] = rows
  return { columns: columns.map((name) => name.trim()), rows: others }
}

/** A cell that `writeCsv` made safe, as it was. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && (isFormula(cell.slice(1)) || cell.startsWith("''")) ? cell.slice(1) : cell

const separatorOf = (text: string): string => {
  const [first = ''] = text.split(/\r?\n/, 1)
  return first.split(';').length >= first.split(',').length ? ';' : ','
}

const rowsOf = (text: string, separator: string): string[][] | undefined => {
  const rows: string[][] = []
  let row: string[] = []
  let place = 0
  while (place < text.length) {
    const found = text[place] === '"' ? quotedCell(text, place + 1) : plainCell(text, place, separator)
    if (found === undefined) return undefined
    row.push(found.cell)
    place = found.end
    if (text[place] === separator) {
      place++
      if (place === text.length) row.push('')
      continue
    }
    if (text[place] === '\r') place++
    if (text[place] === '\n') place++
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}

type Cell = { cell: string; end: number }

const plainCell = (text: string, from: number, separator: string): Cell => {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') end++
  return { cell: text.slice(from, end), end }
}

/** From behind its first quote on. */
const quotedCell = (text: string, from: number): Cell | undefined => {
  let cell = ''
  for (let place = from; ;) {
    const quote = text.indexOf('"', place)
    if (quote < 0) return undefined
    cell += text.slice(place, quote)
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 }
    cell += '"'
    place = quote + 2
  }
}
