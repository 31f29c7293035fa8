import { sameJson } from '../document/canonical.ts'
import { type Table, isFormula, withoutGuard } from '../table/csv.ts'
import { type LocalColumn, localColumns } from './localColumns.ts'
import { LocalFields, type ProductContent } from './product.ts'

type Keyed = Pick<ProductContent, 'ipdc' | 'local'> & { key: string }

/** The column that says which product a row is about, and the one that says it to people; neither is ever changed. */
const keyColumn = 'product'
const nameColumn = 'naam'

/** The municipality's own fields of these products, a row each, for a spreadsheet. */
export const localTable = (products: readonly Keyed[]): Table => ({
  columns: [keyColumn, nameColumn, ...localColumns.map(({ name }) => name)],
  rows: products.map(({ key, ipdc, local }) => [key, ipdc.naam.nl, ...localColumns.map(({ write }) => write(local))]),
})

export const rowFaultCodes = [
  'noKeyColumn',
  'columnUnknown',
  'columnTwice',
  'productUnknown',
  'productTwice',
  'formula',
  'valueWrong',
  'valueUnknown',
] as const

/** What is wrong with a row, or with one cell of it. Row 1 has the names of the columns. */
export type RowFault = { row: number; column: string; code: (typeof rowFaultCodes)[number]; value: string }

export type LocalChange = { key: string; row: number; local: LocalFields }

/** What a table would change. A row with a fault changes nothing at all; a column that is not there changes nothing either. */
export type LocalReading = { changes: LocalChange[]; faults: RowFault[]; unchanged: number }

/** What the cells may name. */
export type Known = { departments: readonly string[]; queues: readonly string[]; staff: readonly string[] }

export const readLocalTable = (parts: { table: Table; products: readonly Keyed[]; known: Known }): LocalReading => {
  const { table, products, known } = parts
  const heads = headFaults(table.columns)
  if (heads.length > 0) return { changes: [], faults: heads, unchanged: 0 }
  const byKey = new Map(products.map((product) => [product.key, product]))
  const seen = new Set<string>()
  const reading: LocalReading = { changes: [], faults: [], unchanged: 0 }
  for (const [place, cells] of table.rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const row = place + 2
    const key = cellOf(table.columns, cells, keyColumn)
    const product = byKey.get(key)
    if (product === undefined || seen.has(key)) {
      const code = product === undefined ? 'productUnknown' : 'productTwice'
      reading.faults.push({ row, column: keyColumn, code, value: shortened(key) })
      continue
    }
    seen.add(key)
    const { local, faults } = readRow({ columns: table.columns, cells, row, present: product.local, known })
    if (faults.length > 0) reading.faults.push(...faults)
    else if (sameJson(local, product.local)) reading.unchanged++
    else reading.changes.push({ key, row, local })
  }
  return reading
}

const headFaults = (columns: readonly string[]): RowFault[] => {
  const names = [keyColumn, nameColumn, ...localColumns.map(({ name }) => name)]
  const faults = columns.flatMap((column, place): RowFault[] => {
    if (column === '') return []
    if (!names.includes(column)) return [{ row: 1, column, code: 'columnUnknown', value: shortened(column) }]
    return columns.indexOf(column) < place ? [{ row: 1, column, code: 'columnTwice', value: column }] : []
  })
  if (columns.includes(keyColumn)) return faults
  return [{ row: 1, column: keyColumn, code: 'noKeyColumn', value: '' }, ...faults]
}

const readRow = (parts: {
  columns: readonly string[]
  cells: readonly string[]
  row: number
  present: LocalFields
  known: Known
}): { local: LocalFields; faults: RowFault[] } => {
  const { columns, cells, row, present, known } = parts
  const faults: RowFault[] = []
  let local: Record<string, unknown> = { ...present }
  for (const column of localColumns) {
    if (!columns.includes(column.name)) continue
    const raw = columns.indexOf(column.name)
    const cell = cells[raw] ?? ''
    const fault = (code: RowFault['code']): void =>
      void faults.push({ row, column: column.name, code, value: shortened(cell) })
    if (isFormula(cell)) {
      fault('formula')
      continue
    }
    const read = column.read(withoutGuard(cell).trim(), local)
    if (read === undefined || !isRight(column, read)) fault('valueWrong')
    else if (!namesKnown(column, read, known)) fault('valueUnknown')
    else local = { ...local, ...read }
  }
  const whole = LocalFields.safeParse(withoutAbsent(local))
  if (!whole.success && faults.length === 0) faults.push({ row, column: '', code: 'valueWrong', value: '' })
  return { local: whole.data ?? present, faults }
}

const isRight = ({ field }: LocalColumn, read: Readonly<Record<string, unknown>>): boolean =>
  LocalFields.shape[field].safeParse(read[field]).success

const namesKnown = ({ field, names }: LocalColumn, read: Readonly<Record<string, unknown>>, known: Known): boolean => {
  if (names === undefined) return true
  const value = read[field]
  const named: unknown[] = Array.isArray(value) ? value : [value]
  return named.every((one) => typeof one === 'string' && known[names].includes(one))
}

const withoutAbsent = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const cellOf = (columns: readonly string[], cells: readonly string[], column: string): string =>
  withoutGuard(cells[columns.indexOf(column)] ?? '').trim()

const shortened = (value: string): string => value.slice(0, 60)
