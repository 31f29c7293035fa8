import { type Language, languages } from '../language/language.ts'
import type { PublicProduct } from './publicProduct.ts'

/** Where everything stands in the published folder. */
export const pageOf = (slug: string, language: Language): string => `${language}/product/${slug}.html`
export const indexOf = (language: Language): string => `${language}/index.html`
export const dataOf = (slug: string): string => `data/product/${slug}.jsonld`
export const allData = 'data/catalogue.jsonld'
export const style = 'style.css'
export const finder = 'find.js'
export const sitemap = 'sitemap.xml'

/** The way from one file of the folder to another, so that the folder may stand anywhere on a website. */
export const wayTo = (from: string, to: string): string => `${'../'.repeat(from.split('/').length - 1)}${to}`

/** The languages a product has a page in: Dutch, and those that have its name and its description. */
export const languagesOf = ({ ipdc }: Pick<PublicProduct, 'ipdc'>): Language[] =>
  languages.filter((language) => ipdc.naam[language] !== undefined && ipdc.beschrijving[language] !== undefined)
