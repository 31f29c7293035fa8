import { type ProductContent, type Theme, themes as ipdcThemes } from '../product/product.ts'
import type { KioskPlan, KioskTheme } from '../site/kiosk.ts'
import type { Site } from '../site/site.ts'

type Offered = ProductContent & { key: string }

/** One door of the kiosk's first screen, and what lies behind it; of the catalogue's own themes the app has the name. */
export type OfferedTheme<P extends Offered> = {
  id: string
  pictogram: KioskTheme['pictogram']
  products: readonly P[]
} & ({ name: KioskTheme['name']; picture?: KioskTheme['picture'] } | { ipdc: Theme })

const pictogramOf: Readonly<Record<Theme, KioskTheme['pictogram']>> = {
  BurgerOverheid: 'identity',
  BouwenWonen: 'house',
  CultuurSportVrijeTijd: 'leisure',
  EconomieWerk: 'business',
  MilieuEnergie: 'environment',
  MobiliteitOpenbareWerken: 'mobility',
  OnderwijsWetenschap: 'school',
  WelzijnGezondheid: 'care',
}

/** Whether a ticket for the product can be taken on the spot. */
export const isOfferedOnSite = ({ local }: ProductContent, { queues }: Pick<Site, 'queues'>): boolean =>
  local.status === 'published' &&
  local.channels.includes('onSite') &&
  queues.some(({ letter }) => letter === local.queue)

/**
 * What a kiosk offers: the themes of its plan in that order, or those of the catalogue with every product there is a queue
 * for. A theme with nothing behind it is no door.
 */
export const offerOf = <P extends Offered>(question: {
  plan: Pick<KioskPlan, 'themes'>
  products: readonly P[]
  site: Pick<Site, 'queues'>
}): OfferedTheme<P>[] => {
  const { plan, site } = question
  const products = question.products.filter((product) => isOfferedOnSite(product, site))
  const byKey = new Map(products.map((product) => [product.key, product]))
  const planned = plan.themes.map(({ products: keys, ...theme }) => ({
    ...theme,
    products: [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []),
  }))
  const offered: OfferedTheme<P>[] = plan.themes.length > 0 ? planned : themesOfCatalogue(products)
  return offered.filter((theme) => theme.products.length > 0)
}

const themesOfCatalogue = <P extends Offered>(products: readonly P[]): OfferedTheme<P>[] =>
  ipdcThemes
    .map((ipdc) => ({
      id: ipdc.toLowerCase(),
      ipdc,
      pictogram: pictogramOf[ipdc],
      products: products.filter(({ ipdc: { themas } }) => themas.includes(ipdc)),
    }))
    // The door that most people need stands first.
    .sort((a, b) => b.products.length - a.products.length)

/** Every product that a kiosk offers, once. */
export const offeredProducts = <P extends Offered>(offer: readonly OfferedTheme<P>[]): P[] => [
  ...new Map(offer.flatMap(({ products }) => products.map((product) => [product.key, product] as const))).values(),
]
