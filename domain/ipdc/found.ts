import * as z from 'zod'
import { IpdcFields } from '../product/product.ts'

/** Why a field of a product was left out while the rest was taken. */
export const leftReasons = ['noDutch', 'notInList', 'unsafeLink', 'wrongForm', 'twice', 'tooLong'] as const
/** Why a product was not taken at all. */
export const refusalReasons = ['noName', 'noDescription', 'noAddress', 'wrongForm', 'tooLong'] as const

export const LeftOut = z.strictObject({ field: z.string(), why: z.enum(leftReasons) })
export type LeftOut = z.infer<typeof LeftOut>

/** One product that a file or page holds, in its latest version there. */
export const FoundProduct = z.strictObject({ ipdc: IpdcFields.required({ id: true }), left: z.array(LeftOut) })
export type FoundProduct = z.infer<typeof FoundProduct>

export const RefusedProduct = z.strictObject({
  id: z.string(),
  name: z.string().optional(),
  why: z.enum(refusalReasons),
})
export type RefusedProduct = z.infer<typeof RefusedProduct>

/** What was read of a file or page. */
export const Reading = z.strictObject({ found: z.array(FoundProduct), refused: z.array(RefusedProduct) })
export type Reading = z.infer<typeof Reading>
