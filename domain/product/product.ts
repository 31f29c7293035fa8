import * as z from 'zod'
import { LanguageMap } from '../language/language.ts'

/** The eight themes of the Flemish product catalogue (IPDC code list "thema"). */
export const themes = [
  'BouwenWonen',
  'BurgerOverheid',
  'CultuurSportVrijeTijd',
  'EconomieWerk',
  'MilieuEnergie',
  'MobiliteitOpenbareWerken',
  'OnderwijsWetenschap',
  'WelzijnGezondheid',
] as const
export type Theme = (typeof themes)[number]

export const productTypes = [
  'AdviesBegeleiding',
  'Bewijs',
  'FinancieelVoordeel',
  'FinancieleVerplichting',
  'InfrastructuurMateriaal',
  'Toelating',
  'Voorwerp',
] as const

export const targetGroups = [
  'Burger',
  'LokaalBestuur',
  'Onderneming',
  'Organisatie',
  'Vereniging',
  'VlaamseOverheid',
] as const

const Website = z.strictObject({ naam: LanguageMap, url: z.url({ protocol: /^https$/ }) })

/** The catalogue's own fields, under the names that IPDC gives them. */
export const IpdcFields = z.strictObject({
  productnummer: z.string().optional(),
  naam: LanguageMap,
  beschrijving: LanguageMap,
  verdereBeschrijving: LanguageMap.optional(),
  uitzonderingen: LanguageMap.optional(),
  /** Conditions; `bewijs` is what the citizen brings to show that the condition is met. */
  voorwaarden: z.array(
    z.strictObject({ naam: LanguageMap, beschrijving: LanguageMap.optional(), bewijs: LanguageMap.optional() }),
  ),
  procedures: z.array(
    z.strictObject({ naam: LanguageMap, beschrijving: LanguageMap, websites: z.array(Website).optional() }),
  ),
  kosten: z.array(z.strictObject({ naam: LanguageMap, beschrijving: LanguageMap })),
  regelgeving: z.array(z.strictObject({ naam: LanguageMap, url: z.url({ protocol: /^https$/ }).optional() })),
  websites: z.array(Website),
  themas: z.array(z.enum(themes)).min(1),
  doelgroepen: z.array(z.enum(targetGroups)).min(1),
  zoektermen: z.array(z.string().min(1)),
  type: z.enum(productTypes),
})

export const leadTimeUnits = ['minutes', 'hours', 'workingDays'] as const
export const bundles = [
  'newResident',
  'moving',
  'birth',
  'marriage',
  'death',
  'business',
  'event',
  'association',
] as const

/** The municipality's own fields of a product. */
export const LocalFields = z.strictObject({
  /** Key of a department in the site's settings. */
  department: z.string().min(1),
  /** Id of the staff member who answers for the sheet. */
  responsible: z.string().startsWith('staff:'),
  /** Staff who can also handle the product. */
  backups: z.array(z.string().startsWith('staff:')),
  /** From request to result; absent when the citizen leaves with it. */
  leadTime: z.strictObject({ value: z.int().positive(), unit: z.enum(leadTimeUnits) }).optional(),
  channels: z.array(z.enum(['onSite', 'phone', 'online'])).min(1),
  where: z.array(z.enum(['welcome', 'quickCounter', 'counter', 'other'])).min(1),
  /** The layered model: 0 self-service, 1 welcome, 2 quick counter, 3 theme counter, 4 by appointment. */
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  appointment: z.enum(['never', 'possible', 'always']),
  /** Minutes one such product takes at the counter. */
  duration: z.int().positive(),
  /** Letter of the queue. */
  queue: z.string().regex(/^[A-Z]$/),
  /** For staff only. */
  remarks: z.string().optional(),
  /** Euro cents; absent when the product is free or its price depends on the case (then `kosten` says how). */
  price: z.int().nonnegative().optional(),
  /** When the sheet must be read again: `YYYY-MM-DD`. */
  reviewOn: z.iso.date(),
  status: z.enum(['draft', 'published', 'withdrawn']),
  bundles: z.array(z.enum(bundles)),
})

export const ProductContent = z.strictObject({ ipdc: IpdcFields, local: LocalFields })
export type ProductContent = z.infer<typeof ProductContent>

/** What a citizen brings: the proofs of all conditions, in order. */
export const toBring = (product: ProductContent): LanguageMap[] =>
  product.ipdc.voorwaarden.flatMap((condition) => (condition.bewijs === undefined ? [] : [condition.bewijs]))
