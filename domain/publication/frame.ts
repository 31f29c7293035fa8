import { type Language, type LanguageMap, inLanguage, ownNames } from '../language/language.ts'
import type { DutchForm } from '../product/text.ts'
import { finder, style, wayTo } from './addresses.ts'
import { type Markup, html } from './markup.ts'
import { publicationWords } from './words.ts'

/** Whose catalogue it is, and where it will stand. */
export type Publisher = {
  name: LanguageMap
  departments: Readonly<Record<string, LanguageMap>>
  /** Where the folder will be found on the web, with a slash at its end; without it there is no site map. */
  address?: string
  /** How the pages address citizens in Dutch, where a text has that form. The data have every form. */
  dutchForm?: DutchForm
}

/** A whole page around its content; nothing in it runs or loads but what the folder itself holds. */
export const framed = (page: {
  /** Its own place in the folder. */
  at: string
  language: Language
  title: string
  publisher: Publisher
  /** The same page in other languages, and the present one. */
  versions: readonly { language: Language; at: string }[]
  data: string
  finds?: boolean
  content: Markup
}): string => {
  const { at, language, title, publisher, versions, data, finds = false, content } = page
  const words = publicationWords[language]
  const name = inLanguage(publisher.name, language)
  const others = versions.filter((version) => version.language !== language)
  const policy = `default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'${finds ? "; script-src 'self'" : ''}`
  return html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <title>${title} · ${name}</title>
        <link rel="stylesheet" href="${wayTo(at, style)}" />
        <link rel="alternate" type="application/ld+json" href="${wayTo(at, data)}" />
        ${others.map((one) => html`<link rel="alternate" hreflang="${one.language}" href="${wayTo(at, one.at)}" /> `)}${
          finds ? html`<script src="${wayTo(at, finder)}" defer></script> ` : undefined
        }
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header class="top">
          <p class="name">${name}</p>
          ${
            others.length === 0
              ? undefined
              : html`<nav aria-label="${words.languages}">
                  <ul class="row">
                    ${others.map(
                      (one) =>
                        html`<li>
                          <a href="${wayTo(at, one.at)}" lang="${one.language}" hreflang="${one.language}"
                            >${ownNames[one.language]}</a
                          >
                        </li>`,
                    )}
                  </ul>
                </nav> `
          }
        </header>
        ${content}
        <footer>
          <p><a href="${wayTo(at, data)}" type="application/ld+json">${words.data}</a></p>
        </footer>
      </body>
    </html> `.markup
}
