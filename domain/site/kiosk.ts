import * as z from 'zod'
import { Language, LanguageMap, languages } from '../language/language.ts'
import { Picture } from './picture.ts'

/** The pictograms that the app has of its own, for themes without a picture. */
export const pictograms = [
  ...['identity', 'travel', 'house', 'family', 'mobility', 'environment', 'business', 'leisure', 'school', 'care'],
  ...['certificate', 'payment', 'parcel', 'information', 'question'],
] as const

/** What the kiosk shows first: one door to a few products, in the citizen's words. */
export const KioskTheme = z.strictObject({
  /** Names it for the editor and for drafts; never shown. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: LanguageMap,
  pictogram: z.enum(pictograms),
  /** In place of the pictogram. */
  picture: Picture.optional(),
  /** Keys of products, in the order in which they are shown. */
  products: z.array(z.string().min(1).max(80)).max(60),
})
export type KioskTheme = z.infer<typeof KioskTheme>

/** What the kiosks of a site offer, as its administrator decided. */
export const KioskPlan = z.strictObject({
  /** In the order in which they are shown; none: the themes of the catalogue, with every product that has a queue. */
  themes: z.array(KioskTheme).max(12),
  /** In the order in which they are offered. Dutch is always among them. */
  languages: z
    .array(Language)
    .min(1)
    .max(languages.length)
    .refine((offered) => offered.includes('nl') && new Set(offered).size === offered.length),
  search: z.boolean(),
  /** Whether somebody with an appointment can check in here. */
  checkIn: z.boolean(),
  /** Whether a number may be taken on the screen where no paper comes out. */
  numberOnScreen: z.boolean(),
  /** Whether it is shown how long the wait will be. */
  waitEstimate: z.boolean(),
  /** Without a touch for so many seconds the kiosk begins anew; a minute more is given to whoever asks for it. */
  idleSeconds: z.int().min(15).max(600),
  /** Said on the first screen; such as which counter is for parcels. */
  message: LanguageMap.optional(),
})
export type KioskPlan = z.infer<typeof KioskPlan>

export const usualKiosk: KioskPlan = {
  themes: [],
  languages: [...languages],
  search: true,
  checkIn: true,
  numberOnScreen: true,
  waitEstimate: true,
  idleSeconds: 45,
}
