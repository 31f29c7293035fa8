import type * as z from 'zod'
import { type FieldValues, type ProductField, placeOf } from './fields.ts'
import { IpdcFields, LocalFields } from './product.ts'
import { at } from './typed.ts'

type FaultCode = 'missing' | 'noDutch' | 'notUrl' | 'notDay' | 'notPositive' | 'none' | 'wrong'

/** What is wrong with a value, and where inside it: `['0', 'url']` is the address of its first row. */
export type FieldFault = { field: ProductField; path: readonly string[]; code: FaultCode }

/** What is wrong with values before they are saved. */
export const faultsOf = (values: FieldValues): FieldFault[] =>
  [...values].flatMap(([field, value]) => {
    const { error } = schemaOf(field).safeParse(value)
    return (error?.issues ?? []).map((issue): FieldFault => ({ field, ...faultOf(issue, value) }))
  })

const schemaOf = (field: ProductField): z.ZodType => {
  const { part, name } = placeOf(field)
  const shape: Readonly<Record<string, z.ZodType>> = part === 'ipdc' ? IpdcFields.shape : LocalFields.shape
  const schema = shape[name]
  if (schema === undefined) throw new Error(`A product has no ${field}.`)
  return schema
}

const faultOf = (issue: z.core.$ZodIssue, value: unknown): Omit<FieldFault, 'field'> => {
  const there = at(value, issue.path)
  const path = issue.path.map(String)
  if (issue.code === 'invalid_union' && there !== undefined) {
    const [first] = closestOf(issue.errors)
    if (first === undefined) return { path, code: 'wrong' }
    const inner = faultOf(first, there)
    return { path: [...path, ...inner.path], code: inner.code }
  }
  return { path, code: codeOf(issue, there) }
}

/** Of the forms that a value may have, the one that knows all of its members. */
const closestOf = (errors: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] =>
  errors.find((issues) => issues.every(({ code }) => code !== 'unrecognized_keys')) ?? errors[0] ?? []

const codeOf = (issue: z.core.$ZodIssue, there: unknown): FaultCode => {
  if (issue.path.at(-1) === 'nl') return 'noDutch'
  if (there === undefined) return 'missing'
  if (issue.code === 'too_small') {
    if (Array.isArray(there)) return 'none'
    return typeof there === 'string' ? 'missing' : 'notPositive'
  }
  if (issue.code === 'invalid_format') {
    if (issue.format === 'url') return 'notUrl'
    if (issue.format === 'date') return 'notDay'
  }
  return issue.code === 'invalid_type' && typeof there === 'number' ? 'notPositive' : 'wrong'
}
