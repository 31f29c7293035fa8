import { languages } from '../language/language.ts'
import { inDutchForm } from '../product/dutchForm.ts'
import type { ProductDocument } from '../product/history.ts'
import { allData, dataOf, finder, indexOf, languagesOf, pageOf, sitemap, style } from './addresses.ts'
import { finderScript, stylesheet } from './assets.ts'
import { type Publisher, framed } from './frame.ts'
import { indexLanguages, indexPage } from './indexPage.ts'
import { catalogueJsonLd, productJsonLd } from './jsonLd.ts'
import { escaped, html } from './markup.ts'
import { type PublicProduct, publicProducts } from './publicProduct.ts'
import { sheetPage } from './sheetPage.ts'
import { publicationWords } from './words.ts'

/** The files of a folder, by their place in it. */
export type Files = ReadonlyMap<string, string>

/**
 * The published products as a folder for a website: pages in every language that has texts, lists by theme, and the same
 * as JSON-LD. The same products give the same files, letter for letter.
 */
export const publicationOf = (documents: readonly ProductDocument[], publisher: Publisher): Files => {
  const products = publicProducts(documents)
  const spoken = products.map((product) => ({ ...product, ipdc: inDutchForm(product.ipdc, publisher.dutchForm) }))
  const files = new Map<string, string>([
    ['index.html', startPage(products, publisher)],
    [style, stylesheet],
    [finder, finderScript],
    [allData, catalogueJsonLd(products, publisher)],
  ])
  for (const language of indexLanguages(products)) {
    files.set(indexOf(language), indexPage({ products: spoken, language, publisher }))
  }
  for (const product of spoken) {
    for (const language of languagesOf(product)) {
      files.set(pageOf(product.slug, language), sheetPage({ product, language, publisher }))
    }
  }
  for (const product of products) files.set(dataOf(product.slug), productJsonLd(product, publisher))
  if (publisher.address !== undefined) files.set(sitemap, sitemapOf(products, publisher.address))
  return files
}

/** What is found at the folder's own address: the way to the list in each language. */
const startPage = (products: readonly PublicProduct[], publisher: Publisher): string =>
  framed({
    at: 'index.html',
    language: 'nl',
    title: publicationWords.nl.catalogue,
    publisher,
    versions: indexLanguages(products).map((language) => ({ language, at: indexOf(language) })),
    data: allData,
    content: html`<main id="content">
      <h1>${publicationWords.nl.catalogue}</h1>
      <p><a href="${indexOf('nl')}">${publicationWords.nl.intro}</a></p>
    </main>`,
  })

/** https://www.sitemaps.org/protocol.html; what has no known day of change has none there. */
const sitemapOf = (products: readonly PublicProduct[], address: string): string => {
  const entries = products.flatMap((product) =>
    languages
      .filter((language) => languagesOf(product).includes(language))
      .map((language) => {
        const changed = product.changedOn === undefined ? '' : `<lastmod>${product.changedOn}</lastmod>`
        return `<url><loc>${escaped(`${address}${pageOf(product.slug, language)}`)}</loc>${changed}</url>\n`
      }),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`
}
