import { sameJson } from '../document/canonical.ts'
import { IpdcFields, LocalFields, ProductContent } from './product.ts'

/** What is edited of a product: all but who edited it. */
export type EditedContent = Pick<ProductContent, 'ipdc' | 'local'>

/** A field by the name that stamps and history give it. */
export type ProductField = `ipdc.${keyof IpdcFields}` | `local.${keyof LocalFields}`

/** Values by field; one that is `undefined` is taken away. */
export type FieldValues = ReadonlyMap<ProductField, unknown>

/** Every field there is, the catalogue's before the municipality's own. */
export const productFields: readonly ProductField[] = [
  ...IpdcFields.keyof().options.map((name): ProductField => `ipdc.${name}`),
  ...LocalFields.keyof().options.map((name): ProductField => `local.${name}`),
]

export const isProductField = (name: string): name is ProductField => productFields.some((field) => field === name)

type Part = 'ipdc' | 'local'
type Values = Readonly<Record<string, unknown>>

/** Whose field it is, and its name there. */
export const placeOf = (field: ProductField): { part: Part; name: string } => ({
  part: field.startsWith('ipdc.') ? 'ipdc' : 'local',
  name: field.slice(field.indexOf('.') + 1),
})

/** What stands in a field, also of a product that somebody is still typing. */
export const valueOf = (content: Readonly<Record<Part, Values>>, field: ProductField): unknown => {
  const { part, name } = placeOf(field)
  return content[part][name]
}

/** The content with these values; undefined where a product cannot have them. */
export const withValues = (content: EditedContent, values: FieldValues): EditedContent | undefined => {
  const next: Record<Part, Record<string, unknown>> = { ipdc: { ...content.ipdc }, local: { ...content.local } }
  for (const [field, value] of values) {
    const { part, name } = placeOf(field)
    next[part][name] = value
  }
  return ProductContent.safeParse({ ipdc: whatIsThere(next.ipdc), local: whatIsThere(next.local) }).data
}

const whatIsThere = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

export const sameValue = (a: unknown, b: unknown): boolean => sameJson(a ?? null, b ?? null)

/** The fields in which two contents differ. */
export const differingFields = (a: EditedContent, b: EditedContent): ProductField[] =>
  productFields.filter((field) => !sameValue(valueOf(a, field), valueOf(b, field)))
