import { type Observable, distinctUntilChanged, map } from 'rxjs'
import {
  type EditedContent,
  type FieldValues,
  type ProductField,
  differingFields,
  sameValue,
  valueOf,
  withValues,
} from '#domain/product/fields.ts'
import { type ProductDocument, restored, withContent } from '#domain/product/history.ts'
import { mayEdit } from '#domain/product/mayEdit.ts'
import { decides } from '#domain/staff/decides.ts'
import { addedProduct, newProductId } from '#domain/product/newProduct.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import type { Bridge } from '#preload/bridge.ts'
import { documentOf } from '#sync/replica/documentOf.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { ActionFailure, Done, StaffMember } from './model.ts'
import { editProduct } from './productEdits.ts'
import { attempted } from './recording.ts'

/** A product as an edit left it, and how to go back: what each field that it changed was before, and what it became. */
export type ProductEdit = { id: string; before: FieldValues; after: FieldValues }

/** How one product is edited. Each edit resolves once it is on disk. */
export type ProductEditing = {
  /** The product as it is by now; undefined while the station has none by that id. */
  watch: (id: string) => Observable<ProductDocument | undefined>
  /** Writes these fields over whatever the product is by now; `badRequest` where a product cannot have them. */
  save: (id: string, values: FieldValues) => Promise<Done<ProductEdit>>
  /** Resolves with the id that it was given. */
  add: (content: EditedContent) => Promise<Done<ProductEdit>>
  /** Gives the product the content it had after the edit with that stamp, or at first where it is empty. */
  restore: (id: string, to: Stamp) => Promise<Done<ProductEdit>>
  /** Takes an edit back, but for the fields that were edited again since. */
  takeBack: (edit: ProductEdit) => Promise<Done<ProductEdit>>
}

export const productEditingWith = (parts: {
  replica: Replica
  bridge: { call: Pick<Bridge['call'], 'giveStamp' | 'keepEdit' | 'report'> }
  staff: () => readonly StaffMember[]
  by: () => string
}): ProductEditing => {
  const { replica, bridge, staff, by } = parts

  const edit = (
    id: string,
    change: (present: ProductDocument, at: Stamp) => ProductDocument | 'badRequest' | undefined,
    // Whoever gave a sheet away by an edit may still take that back.
    rightTo: (present: ProductDocument) => EditedContent = ({ data }) => data,
  ): Promise<Done<ProductEdit>> =>
    attempted(bridge, 'productEdit', async () => {
      const nothing: ProductEdit = { id, before: new Map(), after: new Map() }
      const outcome: { edit: ProductEdit; refusal?: Refusal } = { edit: nothing }
      await editProduct({
        replica,
        bridge,
        id,
        edit: (present, at) => {
          if (present === undefined || !mayEdit(staff(), by(), rightTo(present).local)) {
            outcome.refusal = 'notYourSheet'
            return undefined
          }
          const document = change(present, at)
          if (document === 'badRequest') {
            outcome.refusal = document
            return undefined
          }
          if (document !== undefined) outcome.edit = editOf(present, document)
          return document
        },
      })
      return outcome.refusal === undefined ? { ok: true, value: outcome.edit } : refused(outcome.refusal)
    })

  const save = (
    id: string,
    values: (present: ProductDocument) => FieldValues,
    rightTo?: (present: ProductDocument) => EditedContent,
  ) =>
    edit(
      id,
      (present, at) => {
        const content = withValues(present.data, values(present))
        return content === undefined ? 'badRequest' : withContent(present, content, { at, by: by() })
      },
      rightTo,
    )
  return {
    watch: (id) =>
      documentOf(replica.catalogue, id).pipe(
        map((content) => (content?.type === 'product' ? content : undefined)),
        distinctUntilChanged(),
      ),
    save: (id, values) => save(id, () => values),
    takeBack: ({ id, before, after }) =>
      save(
        id,
        ({ data }) => new Map([...before].filter(([field]) => sameValue(valueOf(data, field), after.get(field)))),
        ({ data }) => withValues(data, before) ?? data,
      ),
    restore: (id, to) => edit(id, (present, at) => restored(present, to, { at, by: by() })),
    add: (content) =>
      attempted(bridge, 'productAdd', async () => {
        if (!decides(staff(), by())) return refused('notYourSheet')
        const id = newProductId(content.ipdc.naam.nl, crypto.randomUUID().slice(0, 8))
        await editProduct({
          replica,
          bridge,
          id,
          edit: (_none, at) => addedProduct(id, content, { at, by: by() }),
        })
        return { ok: true, value: { id, before: new Map(), after: new Map() } }
      }),
  }
}

type Refusal = 'notYourSheet' | 'badRequest'

const refused = (code: Refusal): { ok: false; error: ActionFailure } => ({ ok: false, error: { code, facts: {} } })

const editOf = (before: ProductDocument, after: ProductDocument): ProductEdit => {
  const fields = differingFields(before.data, after.data)
  const values = (document: ProductDocument) =>
    new Map(fields.map((field): [ProductField, unknown] => [field, valueOf(document.data, field)]))
  return { id: before.id, before: values(before), after: values(after) }
}
