import type { Language } from '../language/language.ts'
import { beneath, link, list, part, text } from './blocks.ts'
import { type Markup, html } from './markup.ts'
import type { PublicProduct } from './publicProduct.ts'
import { described, said } from './said.ts'
import type { PublicationWords } from './words.ts'

export type SheetPart = { product: PublicProduct; language: Language; words: PublicationWords }

/** Where it is written. */
export const legislation = ({ product, language, words }: SheetPart): Markup | false => {
  const { regelgeving, regelgevingTekst } = product.ipdc
  if (regelgeving.length === 0) return text(words.legislation, regelgevingTekst, language)
  const sources = regelgeving.flatMap(({ naam, beschrijving, url }) => {
    const name = naam === undefined ? html`${url}` : said(naam, language)
    const about = beneath(beschrijving, language)
    if (naam === undefined && url === undefined) return about ?? []
    return html`${url === undefined ? name : link(url, name)}${about}`
  })
  return part(
    words.legislation,
    html`${list(sources)}${regelgevingTekst === undefined ? undefined : described(regelgevingTekst, language)}`,
  )
}

/** Whom to ask. */
export const contact = ({ product, language, words }: SheetPart): Markup | false => {
  const contacts = product.ipdc.contactgegevens ?? []
  if (contacts.length === 0) return false
  return part(
    words.contact,
    html`${contacts.map(({ email, telefoonnummer, url, openingsuren, adres }) => {
      const rows: [string, Markup | undefined][] = [
        [
          words.phone,
          telefoonnummer === undefined
            ? undefined
            : link(`tel:${telefoonnummer.replaceAll(/[^\d+]/g, '')}`, telefoonnummer),
        ],
        [words.email, email === undefined ? undefined : link(`mailto:${email}`, email)],
        [words.websites, url === undefined ? undefined : link(url, url)],
        [words.hours, openingsuren === undefined ? undefined : link(openingsuren, openingsuren)],
      ]
      const known = rows.filter(([, value]) => value !== undefined)
      return html`${(adres ?? []).map((one) => html`<address>${addressLines(one, language)}</address>`)}${
        known.length === 0
          ? undefined
          : html`<dl>
              ${known.map(
                ([name, value]) =>
                  html`<dt>${name}</dt>
                    <dd>${value}</dd>`,
              )}
            </dl>`
      }`
    })}`,
  )
}

type Address = NonNullable<NonNullable<PublicProduct['ipdc']['contactgegevens']>[number]['adres']>[number]

const addressLines = (address: Address, language: Language): Markup => {
  const { straatnaam, huisnummer, busnummer, postcode, gemeentenaam, land } = address
  const lines = [[straatnaam, huisnummer, busnummer], [postcode, gemeentenaam], [land]].flatMap((line) => {
    const words = line.flatMap((one) =>
      one === undefined ? [] : typeof one === 'string' ? html`${one}` : said(one, language),
    )
    return words.length === 0 ? [] : html`${words.map((one, place) => html`${place === 0 ? '' : ' '}${one}`)}`
  })
  return html`${lines.map((line, place) => html`${place === 0 ? undefined : html`<br />`}${line}`)}`
}
