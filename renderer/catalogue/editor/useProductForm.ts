import { useState } from 'react'
import { type FieldFault, faultsOf } from '#domain/product/faults.ts'
import {
  type FieldValues,
  type ProductField,
  productFields,
  sameValue,
  valueOf,
  withValues,
} from '#domain/product/fields.ts'
import type { ProductDocument } from '#domain/product/history.ts'
import { joinTexts } from '#domain/product/joinTexts.ts'
import { unsavedId } from '#domain/product/newProduct.ts'
import type { IpdcFields, LocalFields } from '#domain/product/product.ts'
import {
  type TypedProduct,
  isOvertaken,
  isTouched,
  nothingTyped,
  touchedFields,
  typedValues,
  untouched,
  withoutBlankRows,
} from '#domain/product/typed.ts'
import type { ProductEdit } from '../../state/productEditing.ts'
import { useProductEditing } from '../../state/station.tsx'
import type { Run } from '../../visit/useRun.ts'
import type { Typing } from './useTyping.ts'

/** A product as a form: what nobody touches follows the product live, what is typed stays until it is saved or given up. */
export type ProductForm = {
  stored: ProductDocument
  disabled: boolean
  ipdc: <K extends keyof IpdcFields>(name: K) => IpdcFields[K] | undefined
  local: <K extends keyof LocalFields>(name: K) => LocalFields[K] | undefined
  setIpdc: <K extends keyof IpdcFields>(name: K, value: IpdcFields[K] | undefined) => void
  setLocal: <K extends keyof LocalFields>(name: K, value: LocalFields[K] | undefined) => void
  /** The fields that saving would change. */
  changed: readonly ProductField[]
  /** Whether somebody else saved this field since it was touched. */
  isOvertaken: (field: ProductField) => boolean
  /** Lets go of what was typed in one field. */
  revert: (field: ProductField) => void
  /** What was typed stays, in the knowledge of what stands there by now. */
  keep: (field: ProductField) => void
  /** What is wrong with it as it stands. */
  doubts: readonly FieldFault[]
  /** The same once it kept it from being saved, to be said beside the fields until it is put right. */
  faults: readonly FieldFault[]
  discard: () => void
  /** Answers what became of it; undefined where it was not saved. */
  submit: () => Promise<ProductEdit | undefined>
}

export const useProductForm = (parts: {
  stored: ProductDocument
  typing: Typing
  disabled: boolean
  run: Run['run']
}): ProductForm => {
  const { stored, typing, disabled, run } = parts
  const [before, setBefore] = typing
  const typed = joinTexts(before, stored.data)
  const setTyped = (change: (now: TypedProduct) => TypedProduct): void =>
    setBefore((now) => change(joinTexts(now, stored.data)))
  const editing = useProductEditing()
  const [shows, setShows] = useState(false)
  const isNew = stored.id === unsavedId
  const values = changedValues(typed, stored)
  const doubts = faultsOf(isNew ? allValues(stored, values) : values)

  const touch = (now: TypedProduct, field: ProductField, next: TypedProduct, value: unknown): TypedProduct => {
    const present = valueOf(stored.data, field)
    if (sameValue(value, present)) return untouched(next, field)
    const base = isTouched(now, field) ? now.bases[field] : (present ?? null)
    return { ...next, bases: { ...next.bases, [field]: base } }
  }
  const submit = async (): Promise<ProductEdit | undefined> => {
    setShows(doubts.length > 0)
    if (doubts.length > 0) return undefined
    const saving = typed
    const kept = withoutBlankRows(values)
    const content = withValues(stored.data, kept)
    const done = await run('save', async () => {
      if (content === undefined) return noProduct
      return isNew ? editing.add(content) : editing.save(stored.id, kept)
    })
    if (done !== undefined) setTyped((now) => withoutSaved(now, saving))
    return done
  }
  return {
    stored,
    disabled,
    ipdc: (name) => (isTouched(typed, `ipdc.${name}`) ? typed.ipdc[name] : stored.data.ipdc[name]),
    local: (name) => (isTouched(typed, `local.${name}`) ? typed.local[name] : stored.data.local[name]),
    setIpdc: (name, value) =>
      setTyped((now) => touch(now, `ipdc.${name}`, { ...now, ipdc: { ...now.ipdc, [name]: value } }, value)),
    setLocal: (name, value) =>
      setTyped((now) => touch(now, `local.${name}`, { ...now, local: { ...now.local, [name]: value } }, value)),
    changed: [...values.keys()],
    isOvertaken: (field) => isOvertaken(typed, field, valueOf(stored.data, field)),
    revert: (field) => setTyped((now) => untouched(now, field)),
    keep: (field) =>
      setTyped((now) => ({
        ...now,
        bases: { ...now.bases, [field]: valueOf(stored.data, field) ?? null },
      })),
    doubts,
    faults: shows ? doubts : [],
    discard: () => {
      setTyped(() => nothingTyped)
      setShows(false)
    },
    submit,
  }
}

const noProduct = { ok: false, error: { code: 'badRequest', facts: {} } } as const

const changedValues = (typed: TypedProduct, { data }: ProductDocument): FieldValues =>
  new Map([...typedValues(typed)].filter(([field, value]) => !sameValue(value, valueOf(data, field))))

const allValues = ({ data }: ProductDocument, values: FieldValues): FieldValues =>
  new Map(productFields.map((field) => [field, values.has(field) ? values.get(field) : valueOf(data, field)]))

/** What was typed on while it was being saved stays. */
const withoutSaved = (now: TypedProduct, saved: TypedProduct): TypedProduct =>
  touchedFields(saved).reduce(
    (left, field) => (sameValue(valueOf(left, field), valueOf(saved, field)) ? untouched(left, field) : left),
    now,
  )
