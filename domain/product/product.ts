import * as z from 'zod'
import { Stamp } from '../time/stamp.ts'
import { IpdcFields, type Proof } from './ipdcFields.ts'
import { LocalFields } from './localFields.ts'
import { plainTexts } from './richText.ts'
import type { CatalogueText } from './text.ts'

export { type Theme, productTypes, targetGroups, themes } from './codeLists.ts'
export { IpdcFields } from './ipdcFields.ts'
export { LocalFields, bundles, leadTimeUnits } from './localFields.ts'

export const ProductContent = z.strictObject({
  ipdc: IpdcFields,
  local: LocalFields,
  /** Who made each edit, by its stamp. */
  authors: z.record(Stamp, z.string().min(1).max(64)).optional(),
})
export type ProductContent = z.infer<typeof ProductContent>

/** What a citizen brings: the proofs of all conditions, in order, as plain text. */
export const toBring = (product: Pick<ProductContent, 'ipdc'>): CatalogueText[] =>
  product.ipdc.voorwaarden.flatMap(({ bewijs }) => (bewijs === undefined ? [] : [proofText(bewijs)]))

/** The catalogue often names a proof no better than "proof"; what it is stands in the description. */
const proofText = (proof: Proof): CatalogueText => {
  if (!('naam' in proof)) return proof
  return proof.beschrijving === undefined ? proof.naam : (plainTexts(proof.beschrijving) ?? proof.naam)
}
