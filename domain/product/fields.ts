import { canonicalJson } from '../document/canonical.ts'
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

export const valueOf = (content: EditedContent, field: ProductField): unknown => valuesOf(content).get(field)

const valuesOf = ({ ipdc, local }: EditedContent): Map<string, unknown> =>
  new Map([
    ...Object.entries(ipdc).map(([name, value]): [string, unknown] => [`ipdc.${name}`, value]),
    ...Object.entries(local).map(([name, value]): [string, unknown] => [`local.${name}`, value]),
  ])

/** The content with these values; undefined where a product cannot have them. */
export const withValues = (content: EditedContent, values: FieldValues): EditedContent | undefined => {
  const present = new Map<string, unknown>([...valuesOf(content), ...values])
  const part = (name: 'ipdc' | 'local') =>
    Object.fromEntries(
      [...present].flatMap(([field, value]): [string, unknown][] =>
        field.startsWith(`${name}.`) && value !== undefined ? [[field.slice(name.length + 1), value]] : [],
      ),
    )
  return ProductContent.safeParse({ ipdc: part('ipdc'), local: part('local') }).data
}

export const sameValue = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null)

/** The fields in which two contents differ. */
export const differingFields = (a: EditedContent, b: EditedContent): ProductField[] =>
  productFields.filter((field) => !sameValue(valueOf(a, field), valueOf(b, field)))
