import * as z from 'zod'

/** Why a file or page of a catalogue cannot be read at all; each has words in the language files. */
export const catalogueFaults = [
  'tooLarge',
  'wrongEncoding',
  'notReadable',
  'unknownContext',
  'unsafeAddress',
  'notReached',
  'wrongAnswer',
  'feedTooLong',
] as const

/** `what` is the context, address or answer in question, or what the parser said. */
export const CatalogueFault = z.strictObject({ code: z.enum(catalogueFaults), what: z.string().max(300) })
export type CatalogueFault = z.infer<typeof CatalogueFault>

export const catalogueFault = (code: CatalogueFault['code'], what = ''): CatalogueFault => ({
  code,
  what: what.slice(0, 300).toWellFormed(),
})
