import type { Language, LanguageMap } from '../language/language.ts'
import { safeLink } from '../product/richText.ts'
import { type Markup, html } from './markup.ts'
import { described, said } from './said.ts'

/** A part of a sheet under a heading of its own. */
export const part = (title: string, content: Markup): Markup =>
  html`<section>
    <h2>${title}</h2>
    ${content}
  </section> `

export const text = (title: string, content: LanguageMap | undefined, language: Language): Markup | false =>
  content !== undefined && part(title, described(content, language))

export const list = (items: readonly Markup[]): Markup =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`

export const named = (
  { naam, beschrijving }: { naam: LanguageMap; beschrijving?: LanguageMap | undefined },
  language: Language,
): Markup =>
  html`<strong>${said(naam, language)}</strong
    >${beschrijving === undefined ? undefined : html`<div>${described(beschrijving, language)}</div>`}`

export const links = (
  websites: readonly { naam: LanguageMap; beschrijving?: LanguageMap | undefined; url: string }[],
  language: Language,
): Markup[] =>
  websites.map(
    ({ naam, beschrijving, url }) => html`${link(url, said(naam, language))}${beneath(beschrijving, language)}`,
  )

/** A description under what it describes. */
export const beneath = (text: LanguageMap | undefined, language: Language): Markup | undefined =>
  text === undefined ? undefined : html`<div>${described(text, language)}</div>`

/** Only where it leads to the web, a mailbox or a phone; any other address is no more than its words. */
export const link = (to: string, words: Markup | string): Markup =>
  safeLink.test(to) ? html`<a href="${to}">${words}</a>` : html`${words}`
