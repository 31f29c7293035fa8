import { offerOf } from '#domain/kiosk/offer.ts'
import { type LanguageMap, languages } from '#domain/language/language.ts'
import type { Theme } from '#domain/product/product.ts'
import type { Site } from '#domain/site/site.ts'
import { words } from '../app/i18n.ts'
import type { Product } from '../state/model.ts'
import { type ThemeDraft, mostProducts } from './kioskDraft.ts'
import { typedOf } from './typedWords.ts'

/** The themes that kiosks show without a plan, as themes of the site's own: to be renamed, ordered and thinned out. */
export const themesFromCatalogue = (from: { products: readonly Product[]; site: Pick<Site, 'queues'> }): ThemeDraft[] =>
  offerOf({ ...from, plan: { themes: [] } }).map(({ id, pictogram, products, ...named }) => ({
    id,
    name: typedOf('name' in named ? named.name : nameOf(named.ipdc)),
    pictogram,
    products: products.slice(0, mostProducts).map(({ key }) => key),
  }))

const nameOf = (theme: Theme): LanguageMap => {
  const [nl, fr, en, de] = languages.map((language) => words.getFixedT(language, 'kiosk')(`theme.${theme}`))
  return { nl: nl ?? theme, ...(fr && { fr }), ...(en && { en }), ...(de && { de }) }
}
