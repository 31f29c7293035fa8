import * as z from 'zod'
import { type FieldValues, type ProductField, isProductField, placeOf, sameValue, valueOf } from './fields.ts'
import { IpdcFields, LocalFields } from './product.ts'

type Typed<T> = { readonly [K in keyof T]?: T[K] | undefined }

/**
 * What somebody typed of a product and has not saved. A field is touched when it has a base: what stood there when the typing
 * began. Its value is as the product has it, but texts may still be empty and what must be there may be missing; a touched
 * field without a value is taken away.
 */
export type TypedProduct = {
  readonly ipdc: Typed<IpdcFields>
  readonly local: Typed<LocalFields>
  readonly bases: Readonly<Partial<Record<ProductField, unknown>>>
}

export const nothingTyped: TypedProduct = { ipdc: {}, local: {}, bases: {} }

export const touchedFields = ({ bases }: TypedProduct): ProductField[] => Object.keys(bases).filter(isProductField)

export const isTouched = ({ bases }: TypedProduct, field: ProductField): boolean => Object.hasOwn(bases, field)

/** The typed values as they would be saved: without blanks around them, and nothing where nothing is left. */
export const typedValues = (typed: TypedProduct): FieldValues =>
  new Map(touchedFields(typed).map((field) => [field, tidy(valueOf(typed, field))]))

export const untouched = (typed: TypedProduct, field: ProductField): TypedProduct => {
  const { part, name } = placeOf(field)
  const without = <T extends object>(values: T): T => {
    const rest = { ...values }
    Reflect.deleteProperty(rest, name)
    return rest
  }
  const bases = { ...typed.bases }
  Reflect.deleteProperty(bases, field)
  return { ...typed, [part]: without(typed[part]), bases }
}

/** Rows in which nothing is said, where that is allowed, are not kept. */
export const withoutBlankRows = (values: FieldValues): FieldValues =>
  new Map([...values].map(([field, value]) => [field, withoutBlanks(value)]))

const withoutBlanks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutBlanks).filter((one) => !sameValue(one, {}))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutBlanks(one)]))
}

/** Rows that are left blank stay: whoever added one fills it in or takes it away. */
const tidy = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (Array.isArray(value)) {
    return value
      .map((one) => tidy(one) ?? (typeof one === 'object' ? {} : undefined))
      .filter((one) => one !== undefined)
  }
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
    const kept = tidy(one)
    return kept === undefined ? [] : [[name, kept]]
  })
  return members.length === 0 ? undefined : Object.fromEntries(members)
}

/** Whether a touched field was saved otherwise by somebody else since the typing began, and not as it is typed here. */
export const isOvertaken = (typed: TypedProduct, field: ProductField, present: unknown): boolean =>
  isTouched(typed, field) && !sameValue(typed.bases[field], present) && !sameValue(tidy(valueOf(typed, field)), present)

const Loose = z.object({
  ipdc: z.record(z.string(), z.unknown()),
  local: z.record(z.string(), z.unknown()),
  bases: z.record(z.string(), z.unknown()),
})

/** What was typed, as it was kept; undefined for anything that a form could not show. */
export const readTyped = (kept: unknown): TypedProduct | undefined => {
  const { data } = Loose.safeParse(kept)
  if (data === undefined || !Object.keys(data.bases).every(isProductField)) return undefined
  const { ipdc, local, bases } = data
  return isAlmost(IpdcFields.partial(), ipdc) && isAlmost(LocalFields.partial(), local)
    ? { ipdc, local, bases }
    : undefined
}

/** A value of the shape, but for texts that are empty or unfinished and members that are not there yet. */
const isAlmost = <S extends z.ZodType>(shape: S, value: unknown): value is z.infer<S> => {
  const { error } = shape.safeParse(value)
  return error === undefined || error.issues.every((issue) => isUnfinished(issue, value))
}

const isUnfinished = (issue: z.core.$ZodIssue, value: unknown): boolean => {
  if (issue.code === 'invalid_union') {
    return issue.errors.some((issues) => issues.every((one) => isUnfinished(one, at(value, issue.path))))
  }
  return issue.code !== 'unrecognized_keys' && (issue.code !== 'invalid_type' || at(value, issue.path) === undefined)
}

/** What stands at a path inside a value. */
export const at = (value: unknown, path: readonly PropertyKey[]): unknown => {
  const [name, ...rest] = path
  if (name === undefined) return value
  return typeof value === 'object' && value !== null ? at(Reflect.get(value, name), rest) : undefined
}
