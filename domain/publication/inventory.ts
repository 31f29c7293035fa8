import { productKeyOf } from '../product/productId.ts'
import { compareText } from '../document/order.ts'
import { languages } from '../language/language.ts'
import type { ProductDocument } from '../product/history.ts'
import { IpdcFields, LocalFields } from '../product/product.ts'
import { plainText } from '../product/richText.ts'
import { type CatalogueText, dutchForms } from '../product/text.ts'

type Names = {
  departments: Readonly<Record<string, string>>
  /** Names of staff by id; without it nobody is named and remarks stay out. */
  staff?: Readonly<Record<string, string>>
}

/** What only a municipality's own staff may read. */
const internalFields: readonly string[] = ['responsible', 'backups', 'remarks'] satisfies (keyof LocalFields)[]

type Tag = keyof CatalogueText
const tags: readonly Tag[] = [...languages, ...dutchForms]
const textFields: readonly string[] = [
  ...(['naam', 'beschrijving', 'verdereBeschrijving', 'uitzonderingen', 'regelgevingTekst'] as const),
] satisfies (keyof IpdcFields)[]
const listFields: readonly string[] = [
  ...(['voorwaarden', 'procedures', 'kosten', 'financieleVoordelen', 'regelgeving', 'contactgegevens'] as const),
  ...(['websites', 'zoektermen'] as const),
] satisfies (keyof IpdcFields)[]

type Column = { name: string; of: (document: ProductDocument) => string }

/**
 * All products with all their fields, the names of the fields first: one row a product, one column a field, or a field in
 * one language. Markup is left out, lists have a line for each of their parts.
 */
export const inventoryOf = (documents: readonly ProductDocument[], names: Names): string[][] => {
  const columns = columnsOf(names)
  const rows = documents
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((document) => columns.map((column) => column.of(document)))
  return [columns.map(({ name }) => name), ...rows]
}

const columnsOf = (names: Names): Column[] => [
  { name: 'product', of: ({ id }) => productKeyOf(id) },
  ...Object.keys(LocalFields.shape)
    .filter((field) => names.staff !== undefined || !internalFields.includes(field))
    .map((field): Column => ({ name: field, of: ({ data }) => localCell(field, valueOf(data.local, field), names) })),
  ...Object.keys(IpdcFields.shape).flatMap((field): Column[] => {
    const value = ({ data }: ProductDocument): unknown => valueOf(data.ipdc, field)
    const own = textFields.includes(field) ? tags : listFields.includes(field) ? languages : undefined
    if (own === undefined) return [{ name: field, of: (document) => lines(value(document), 'nl').join('\n') }]
    return own.map((tag) => ({ name: `${field} (${tag})`, of: (document) => lines(value(document), tag).join('\n') }))
  }),
]

const valueOf = (part: object, field: string): unknown => Object.entries(part).find(([name]) => name === field)?.[1]

const localCell = (field: string, value: unknown, { departments, staff = {} }: Names): string => {
  if (field === 'price' && typeof value === 'number') return (value / 100).toFixed(2).replace('.', ',')
  const named = (key: string): string =>
    field === 'department' ? (departments[key] ?? key) : internalFields.includes(field) ? (staff[key] ?? key) : key
  if (field === 'leadTime' && isRecord(value)) return `${String(value['value'])} ${String(value['unit'])}`
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one) => named(String(one))).join(', ')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as lines of words: of a text the one in that language, of anything with parts those parts. */
const lines = (value: unknown, tag: Tag): string[] => {
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return tag === 'nl' ? [value] : []
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (Array.isArray(value)) return value.flatMap((one) => joinedLine(one, tag))
  if (!isRecord(value)) return []
  if (isText(value)) return textLines(value[tag])
  return joinedLine(value, tag)
}

const joinedLine = (value: unknown, tag: Tag): string[] => {
  if (!isRecord(value) || isText(value)) return lines(value, tag)
  const parts = Object.values(value).flatMap((one) => lines(one, tag))
  return parts.length === 0 ? [] : [parts.map((part) => part.replaceAll('\n', ' ')).join(' · ')]
}

const isText = (value: Record<string, unknown>): boolean => {
  const known: readonly string[] = tags
  const own = Object.keys(value)
  return own.length > 0 && own.every((name) => known.includes(name))
}

const textLines = (text: unknown): string[] =>
  (Array.isArray(text) ? text : [text]).flatMap((one) => (typeof one === 'string' ? [plainText(one)] : []))
