import * as z from 'zod'
import { codeLetters, codeLength } from '../appointment/appointmentId.ts'
import { canonicalJson } from '../document/canonical.ts'
import { readCsv, withoutGuard } from '../table/csv.ts'
import { addDays, dayOf } from '../time/day.ts'
import { Request, RequestName, requestId } from './request.ts'
import { requestTimes } from './takeUp.ts'

/** A request of a file, with who asked where the file says so. */
export type DroppedRequest = { id: string; request: Request; name: RequestName | undefined }

/** A row that was refused: the first data row of a table is 2, as spreadsheets count, the first of a list 1. */
export type RefusedRow = { row: number; field: string; reason: string; value: string }

export type DroppedFile = { taken: DroppedRequest[]; refused: RefusedRow[] }

/** More rows than any booking site makes in a day. */
const mostRows = 5_000
/** So many days after the appointment a name is kept. */
const keptDays = 30

const lists = ['products', 'wishes'] as const
const columns = ['code', ...lists, 'from', 'until', 'way', 'people', 'language', 'name', 'phone', 'mail'] as const
/** What stands where a row says nothing. */
const usual = { way: 'onSite', people: 1, language: 'nl', wishes: [] }

const Code = z.string().regex(new RegExp(`^[${codeLetters}]{${String(codeLength)}}$`))
const Row = z.record(z.string(), z.unknown())
const Rows = z.array(z.unknown())

/**
 * The requests in a file of another program: a table (CSV) or a list (JSON), of which each row stands for itself. A row without
 * a code gets one of `codeOf` what it says, so that the same row is the same request whenever it is read.
 */
export const readDropped = (file: {
  text: string
  kind: 'csv' | 'json'
  /** Named as the source of the requests. */
  source: string
  site: string
  now: number
  codeOf: (text: string) => string
}): DroppedFile => {
  const rows = file.kind === 'csv' ? tableRows(file.text) : listRows(file.text)
  if (typeof rows === 'string') return { taken: [], refused: [{ row: 0, field: '', reason: rows, value: '' }] }
  const dropped: DroppedFile = { taken: [], refused: [] }
  const seen = new Set<string>()
  for (const [place, row] of rows.entries()) {
    if (row === emptyRow) continue
    const read = readRow(row, file)
    const number = place + (file.kind === 'csv' ? 2 : 1)
    if ('reason' in read) dropped.refused.push({ row: number, ...read })
    else if (seen.has(read.id)) dropped.refused.push({ row: number, field: 'code', reason: 'twice', value: read.id })
    else {
      seen.add(read.id)
      dropped.taken.push(read)
    }
  }
  return dropped
}

type Fault = Omit<RefusedRow, 'row'>

const readRow = (value: unknown, file: Parameters<typeof readDropped>[0]): DroppedRequest | Fault => {
  const row = Row.safeParse(value).data
  if (row === undefined) return faultOf('', 'notARow', value)
  const unknown = Object.keys(row).find((field) => !columns.some((column) => column === field))
  if (unknown !== undefined) return faultOf(unknown, 'unknownField', row[unknown])
  const said = Object.fromEntries(Object.entries(row).filter(([, one]) => one !== '' && one !== null))
  const { code = file.codeOf(canonicalJson(said)), name, phone, mail, ...asked } = said
  if (!Code.safeParse(code).success) return faultOf('code', 'wrong', code)
  const id = requestId(file.site, String(code))
  const read = Request.safeParse({ ...usual, ...asked, form: 1, source: file.source })
  if (!read.success) return firstFault(read.error, said)
  const times = requestTimes(read.data, file.now)
  if ('refusal' in times) return faultOf(times.refusal === 'past' ? 'from' : 'until', times.refusal, times.what)
  if (name === undefined && phone === undefined && mail === undefined)
    return { id, request: read.data, name: undefined }
  const expires = addDays(dayOf(times.from), keptDays)
  const person = RequestName.safeParse({ request: id, expires, ...given({ name, phone, mail }) })
  return person.success ? { id, request: read.data, name: person.data } : firstFault(person.error, said)
}

/** A row of a table in which nothing stands is none. */
const emptyRow = undefined

const tableRows = (text: string): unknown[] | 'notATable' | 'tooMany' => {
  const table = readCsv(text.replace(/^\uFEFF/, ''))
  if (table === undefined) return 'notATable'
  if (table.rows.length > mostRows) return 'tooMany'
  return table.rows.map((cells) =>
    cells.every((cell) => cell.trim() === '')
      ? emptyRow
      : Object.fromEntries(
          table.columns.map((column, place) => [column, cellValue(column, withoutGuard(cells[place]?.trim() ?? ''))]),
        ),
  )
}

const cellValue = (column: string, cell: string): unknown => {
  if (cell === '') return cell
  if (lists.some((list) => list === column)) return cell.split(/[\s,]+/).filter((one) => one !== '')
  return column === 'people' && /^\d{1,3}$/.test(cell) ? Number(cell) : cell
}

const listRows = (text: string): unknown[] | 'notAList' | 'tooMany' => {
  const rows = Rows.safeParse(parsed(text)).data
  if (rows === undefined) return 'notAList'
  return rows.length > mostRows ? 'tooMany' : rows
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const given = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const firstFault = ({ issues }: z.ZodError, row: Record<string, unknown>): Fault => {
  const field = String(issues[0]?.path[0] ?? '')
  return faultOf(field, Object.hasOwn(row, field) ? 'wrong' : 'missing', row[field])
}

const faultOf = (field: string, reason: string, value: unknown): Fault => ({
  field: field.slice(0, 60).toWellFormed(),
  reason,
  value: (typeof value === 'string' ? value : value === undefined ? '' : canonicalJson(value))
    .slice(0, 120)
    .toWellFormed(),
})
