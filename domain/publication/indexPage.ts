import { type Language, inLanguage, languages } from '../language/language.ts'
import { plainText } from '../product/richText.ts'
import { type Theme, themes } from '../product/product.ts'
import { allTerms } from '../product/text.ts'
import { allData, indexOf, languagesOf, pageOf, wayTo } from './addresses.ts'
import { type Publisher, framed } from './frame.ts'
import { type Markup, html } from './markup.ts'
import type { PublicProduct } from './publicProduct.ts'
import { said } from './said.ts'
import { type PublicationWords, publicationWords } from './words.ts'

type List = { language: Language; words: PublicationWords; at: string }

/**
 * All products by theme, each under every theme it has. A product without a page in the language leads to its Dutch one.
 * The search box shows only where its script runs; the list and the ways to its themes need none.
 */
export const indexPage = (of: {
  products: readonly PublicProduct[]
  language: Language
  publisher: Publisher
}): string => {
  const { products, language, publisher } = of
  const words = publicationWords[language]
  const at = indexOf(language)
  const groups = [...themes, 'none' as const].flatMap((theme) => {
    const inTheme = products.filter(({ ipdc }) => belongsTo(ipdc.themas, theme)).sort(byName(language))
    return inTheme.length === 0 ? [] : [{ theme, inTheme }]
  })
  const list = { language, words, at }
  return framed({
    at,
    language,
    title: words.catalogue,
    publisher,
    versions: indexLanguages(products).map((one) => ({ language: one, at: indexOf(one) })),
    data: allData,
    finds: true,
    content: html`<main id="content">
      <h1>${words.catalogue}</h1>
      <p>${words.intro}</p>
      <search id="search" hidden>
        <label for="words">${words.search}</label>
        <input id="words" type="search" autocomplete="off" />
        <p id="found" role="status" data-hits="${words.hits}" data-none="${words.noHits}"></p>
      </search>
      <nav aria-label="${words.themesTitle}">
        <ul class="row">
          ${groups.map(({ theme }) => html`<li><a href="#${theme}">${words.theme[theme]}</a></li>`)}
        </ul>
      </nav>
      ${groups.map(
        ({ theme, inTheme }) =>
          html`<section class="theme" id="${theme}">
            <h2>${words.theme[theme]}</h2>
            <ul class="products">
              ${inTheme.map((product) => item(product, list))}
            </ul>
          </section> `,
      )}
    </main>`,
  })
}

/** The languages of the list: Dutch, and those that any product has a page in. */
export const indexLanguages = (products: readonly PublicProduct[]): Language[] =>
  languages.filter(
    (language) => language === 'nl' || products.some((product) => languagesOf(product).includes(language)),
  )

const belongsTo = (own: readonly Theme[], theme: Theme | 'none'): boolean =>
  theme === 'none' ? own.length === 0 : own.includes(theme)

const byName =
  (language: Language) =>
  (a: PublicProduct, b: PublicProduct): number =>
    inLanguage(a.ipdc.naam, language).localeCompare(inLanguage(b.ipdc.naam, language), language)

const item = (product: PublicProduct, { language, at }: List): Markup => {
  const { ipdc, slug } = product
  const to = languagesOf(product).includes(language) ? language : 'nl'
  const terms = [ipdc.naam[language], ipdc.naam.nl, ...allTerms(ipdc.zoektermen)].filter((term) => term !== undefined)
  return html`<li data-words="${searched(terms.join(' '))}">
    <a href="${wayTo(at, pageOf(slug, to))}" ${to === language ? undefined : html` hreflang="nl"`}
      >${said(ipdc.naam, language)}</a
    >
  </li> `
}

/** As the page's script makes of what is typed: small letters without accents, each word once. */
const searched = (text: string): string =>
  [
    ...new Set(
      plainText(text)
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    ),
  ]
    .filter((word) => word !== '')
    .join(' ')
