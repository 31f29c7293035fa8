import { compareText } from '#domain/document/order.ts'
import type { ProductDocument } from '#domain/product/history.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import type { Replica } from '#sync/replica/open.ts'
import { type EditBridge, keepEdit, stampAfter } from './writeEdit.ts'

/** Every product of the replica, drafts and withdrawn ones too. */
export const everyProduct = async (replica: Replica): Promise<ProductDocument[]> =>
  (await replica.catalogue.find().exec()).flatMap((document): ProductDocument[] => {
    const content = document.toMutableJSON()
    return content.type === 'product' ? [content] : []
  })

/**
 * Edits one product as it is by now. True once it is on disk, false where the edit changes nothing. Rejects with `NotKept`, or
 * what the replica throws.
 */
export const editProduct = async (parts: {
  replica: Replica
  bridge: EditBridge
  id: string
  edit: (present: ProductDocument | undefined, at: Stamp) => ProductDocument | undefined
}): Promise<boolean> => {
  const { replica, bridge, id, edit } = parts
  const stored = (await replica.catalogue.findOne(id).exec())?.getLatest().toMutableJSON()
  const present = stored?.type === 'product' ? stored : undefined
  const seen = Object.values(present?.stamps ?? {})
    .sort(compareText)
    .at(-1)
  const document = edit(present, await stampAfter(bridge, seen))
  if (document === undefined) return false
  await keepEdit({ replica, bridge }, document)
  return true
}
