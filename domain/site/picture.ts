import * as z from 'zod'

/** So many characters of base64 the settings of a site take for one picture: every station has them all. */
export const mostPictureCharacters = 60_000

/** A picture of the municipality, as base64. */
export const Picture = z.strictObject({
  type: z.enum(['png', 'jpeg', 'webp']),
  data: z.base64().max(mostPictureCharacters),
})
export type Picture = z.infer<typeof Picture>

/** Where an `img` finds it. */
export const pictureAddress = ({ type, data }: Picture): string => `data:image/${type};base64,${data}`
