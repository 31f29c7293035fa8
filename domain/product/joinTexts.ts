import { type EditedContent, sameValue } from './fields.ts'
import { CatalogueText } from './text.ts'
import { type TypedProduct, isTouched } from './typed.ts'

/** The fields that are one text in several languages. */
export const textFields = ['naam', 'beschrijving', 'verdereBeschrijving', 'uitzonderingen', 'regelgevingTekst'] as const

/**
 * What was typed, with what somebody else saved meanwhile of the same text in other languages: two people translate one sheet
 * without being in each other's way. A text of which both changed one language stays as it was typed.
 */
export const joinTexts = (typed: TypedProduct, { ipdc }: EditedContent): TypedProduct =>
  textFields.reduce((before, name) => {
    const base = before.bases[`ipdc.${name}`]
    const present = ipdc[name]
    if (!isTouched(before, `ipdc.${name}`) || present === undefined || sameValue(base, present)) return before
    const text = joined({ base: textOf(base), typed: before.ipdc[name] ?? {}, present })
    if (text === undefined) return before
    return { ...before, ipdc: { ...before.ipdc, [name]: text }, bases: { ...before.bases, [`ipdc.${name}`]: present } }
  }, typed)

type Texts = { [K in keyof CatalogueText]?: string | undefined }

const textOf = (value: unknown): Texts => CatalogueText.partial().safeParse(value).data ?? {}

const joined = (texts: { base: Texts; typed: Texts; present: CatalogueText }): CatalogueText | undefined => {
  const { base, typed, present } = texts
  const keys = CatalogueText.keyof().options
  const differing = (other: Texts) => keys.filter((key) => (other[key] ?? '') !== (base[key] ?? ''))
  const mine = differing(typed)
  if (differing(present).some((key) => mine.includes(key))) return undefined
  return mine.reduce((text, key) => ({ ...text, [key]: typed[key] ?? '' }), present)
}
