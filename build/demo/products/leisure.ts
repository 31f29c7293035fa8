import type { ProductContent } from '#domain/product/product.ts'
import { bibliotheekkaart } from './leisure/bibliotheekkaart.ts'
import { erkenningVereniging } from './leisure/erkenningVereniging.ts'
import { evenementOrganiseren } from './leisure/evenementOrganiseren.ts'
import { materiaalLenen } from './leisure/materiaalLenen.ts'
import { sportzaalReserveren } from './leisure/sportzaalReserveren.ts'
import { straatfeest } from './leisure/straatfeest.ts'
import { subsidieVereniging } from './leisure/subsidieVereniging.ts'
import { uitpas } from './leisure/uitpas.ts'
import { vakantieopvangInschrijven } from './leisure/vakantieopvangInschrijven.ts'
import { zaalHuren } from './leisure/zaalHuren.ts'

/** Products of the counter for leisure and associations. */
export const leisureProducts: Record<string, ProductContent> = {
  straatfeest,
  'evenement-organiseren': evenementOrganiseren,
  'zaal-huren': zaalHuren,
  'sportzaal-reserveren': sportzaalReserveren,
  uitpas,
  'erkenning-vereniging': erkenningVereniging,
  'subsidie-vereniging': subsidieVereniging,
  'vakantieopvang-inschrijven': vakantieopvangInschrijven,
  'materiaal-lenen': materiaalLenen,
  bibliotheekkaart,
}
