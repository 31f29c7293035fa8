import { Temporal } from 'temporal-polyfill'
import { type Language, inLanguage } from '../language/language.ts'
import { dataOf, indexOf, languagesOf, pageOf, wayTo } from './addresses.ts'
import { links, list, named, part, text } from './blocks.ts'
import { type Publisher, framed } from './frame.ts'
import { type Markup, html } from './markup.ts'
import { type PublicProduct, bringsOf } from './publicProduct.ts'
import { described, said } from './said.ts'
import { type SheetPart, contact, legislation } from './sheetSources.ts'
import { counted, euros, publicationWords } from './words.ts'

type Page = SheetPart & { publisher: Publisher }

/** The sheet of a product as a page for citizens. */
export const sheetPage = (of: { product: PublicProduct; language: Language; publisher: Publisher }): string => {
  const { product, language, publisher } = of
  const page = { ...of, words: publicationWords[language] }
  const { ipdc, slug } = product
  const at = pageOf(slug, language)
  const { words } = page
  return framed({
    at,
    language,
    title: inLanguage(ipdc.naam, language),
    publisher,
    versions: languagesOf(product).map((one) => ({ language: one, at: pageOf(slug, one) })),
    data: dataOf(slug),
    content: html`<nav aria-label="${words.path}">
        <p><a href="${wayTo(at, indexOf(language))}">${words.catalogue}</a></p>
      </nav>
      <main id="content">
        <h1>${said(ipdc.naam, language)}</h1>
        ${described(ipdc.beschrijving, language)} ${parts(page)}${changed(page)}
      </main>`,
  })
}

const parts = ({ product, language, publisher, words }: Page): Markup[] => {
  const { ipdc } = product
  const brings = bringsOf(product)
  return [
    part(
      words.bring,
      brings.length === 0 ? html`<p>${words.nothing}</p>` : list(brings.map((one) => said(one, language))),
    ),
    part(words.cost, cost({ product, language, words })),
    part(words.leadTime, html`<p>${leadTime({ product, language, words })}</p>`),
    part(words.where, facts({ product, language, publisher, words })),
    ipdc.procedures.length > 0 &&
      part(
        words.procedure,
        html`<ol>
          ${ipdc.procedures.map((step) => html`<li>${named(step, language)}${(step.websites ?? []).length === 0 ? undefined : list(links(step.websites ?? [], language))}</li>`)}
        </ol>`,
      ),
    ipdc.voorwaarden.length > 0 && part(words.conditions, list(ipdc.voorwaarden.map((one) => named(one, language)))),
    text(words.exceptions, ipdc.uitzonderingen, language),
    text(words.more, ipdc.verdereBeschrijving, language),
    (ipdc.financieleVoordelen ?? []).length > 0 &&
      part(words.benefits, list((ipdc.financieleVoordelen ?? []).map((one) => named(one, language)))),
    legislation({ product, language, words }),
    ipdc.websites.length > 0 && part(words.websites, list(links(ipdc.websites, language))),
    contact({ product, language, words }),
  ].filter((one) => one !== false)
}

const cost = ({ product, language, words }: SheetPart): Markup => {
  const { ipdc, local } = product
  if (ipdc.kosten.length > 0) return list(ipdc.kosten.map((one) => named(one, language)))
  return html`<p>${local.price === undefined ? words.free : euros(language, local.price)}</p>`
}

const leadTime = ({ product, language, words }: SheetPart): string => {
  const { leadTime: lead } = product.local
  return lead === undefined ? words.atOnce : counted(language, lead.unit, lead.value)
}

const facts = ({ product, language, publisher, words }: Page): Markup => {
  const { local } = product
  const department = publisher.departments[local.department]
  const rows: [string, Markup | string | undefined][] = [
    [words.channels, local.channels.map((channel) => words.channel[channel]).join(', ')],
    [words.place, local.where.map((place) => words.places[place]).join(', ')],
    [words.appointment, words.appointments[local.appointment]],
    [words.atCounter, counted(language, 'minutes', local.duration)],
    [words.forWhom, local.audiences?.map((audience) => words.audience[audience]).join(', ')],
    [words.department, department === undefined ? undefined : said(department, language)],
  ]
  return html`<dl>
    ${rows.map(([name, value]) =>
      value === undefined || value === ''
        ? undefined
        : html`<dt>${name}</dt>
            <dd>${value}</dd>`,
    )}
  </dl>`
}

const changed = ({ product: { changedOn }, language, words }: Page): Markup | undefined =>
  changedOn === undefined
    ? undefined
    : html`<p class="changed">
        ${words.changedOn} <time datetime="${changedOn}">${dayWords(changedOn, language)}</time>
      </p> `

/** Noon UTC is the same day in every zone we serve. */
const dayWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Temporal.Instant.from(`${day}T12:00:00Z`).epochMilliseconds,
  )
