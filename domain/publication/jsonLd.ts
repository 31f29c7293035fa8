import type { LanguageMap } from '../language/language.ts'
import type { ProductContent } from '../product/product.ts'
import { type SearchTerms, allTerms, dutchForms } from '../product/text.ts'
import { allData, dataOf, pageOf, wayTo } from './addresses.ts'
import type { Publisher } from './frame.ts'
import { jsonLdContext } from './jsonLdContext.ts'
import type { PublicProduct } from './publicProduct.ts'
import { richOrPlain } from './richMarkup.ts'

/** A product in the terms of the standard, as a file of JSON-LD. */
export const productJsonLd = (product: PublicProduct, publisher: Publisher): string =>
  written({ '@context': jsonLdContext, ...node({ product, publisher, at: dataOf(product.slug) }) })

/** All products in one file. */
export const catalogueJsonLd = (products: readonly PublicProduct[], publisher: Publisher): string =>
  written({
    '@context': jsonLdContext,
    '@graph': products.map((product) => node({ product, publisher, at: allData })),
  })

type Node = Record<string, unknown>

const written = (document: Node): string => `${JSON.stringify(document, undefined, 2).toWellFormed()}\n`

const conceptsOf = 'https://productencatalogus.data.vlaanderen.be/id/concept/'
const codes = (list: string, values: readonly string[] | undefined): string[] | undefined =>
  values?.map((value) => `${conceptsOf}${list}/${value}`)

const isConcept = (id: string): boolean =>
  /^https?:\/\/[^\s]+\/id\/(?:conceptual-public-service|concept)\/\S+$/.test(id)

const node = (of: { product: PublicProduct; publisher: Publisher; at: string }): Node => {
  const { ipdc } = of.product
  const source = ipdc.linkedConcept ?? (ipdc.id !== undefined && isConcept(ipdc.id) ? ipdc.id : undefined)
  return given({
    '@id': addressOf(of),
    '@type': 'Instantie',
    productnummer: ipdc.productnummer,
    naam: texts(ipdc.naam),
    beschrijving: descriptions(ipdc.beschrijving),
    verdereBeschrijving: descriptions(ipdc.verdereBeschrijving),
    uitzonderingen: descriptions(ipdc.uitzonderingen),
    voorwaarden: inOrder(ipdc.voorwaarden, ({ bewijs, ...condition }) => ({
      ...named('Voorwaarde', condition),
      bewijs: bewijs === undefined ? undefined : named('Bewijs', 'naam' in bewijs ? bewijs : { naam: bewijs }),
    })),
    procedures: inOrder(ipdc.procedures, ({ websites, ...step }) => ({
      ...named('Procedure', step),
      websites: inOrder(websites, website),
    })),
    kosten: inOrder(ipdc.kosten, (one) => named('Kost', one)),
    financieleVoordelen: inOrder(ipdc.financieleVoordelen, (one) => named('FinancieelVoordeel', one)),
    regelgeving: inOrder(ipdc.regelgeving, (one) => ({ ...named('Regelgeving', one), url: one.url })),
    regelgevingTekst: descriptions(ipdc.regelgevingTekst),
    contactgegevens: inOrder(ipdc.contactgegevens, ({ adres, ...contact }) => ({
      '@type': 'Contactgegevens',
      ...contact,
      adres: adres?.map(address),
    })),
    websites: inOrder(ipdc.websites, website),
    zoektermen: terms(ipdc.zoektermen),
    type: codes('Type', ipdc.type === undefined ? undefined : [ipdc.type])?.[0],
    themas: codes('Thema', ipdc.themas),
    doelgroepen: codes('Doelgroep', ipdc.doelgroepen),
    talen: ipdc.talen?.map((code) => `http://publications.europa.eu/resource/authority/language/${code}`),
    publicatiekanalen: codes('PublicatieKanaal', ipdc.publicatiekanalen),
    tags: codes('InstantieTag', ipdc.tags),
    yourEuropeCategorieen: codes('YourEuropeCategorie', ipdc.yourEuropeCategorieen),
    bevoegdBestuursniveaus: codes('BevoegdBestuursniveau', ipdc.bevoegdBestuursniveaus),
    bevoegdeOverheden: ipdc.bevoegdeOverheden,
    uitvoerendBestuursniveaus: codes('UitvoerendBestuursniveau', ipdc.uitvoerendBestuursniveaus),
    uitvoerendeOverheden: ipdc.uitvoerendeOverheden,
    geografischToepassingsgebieden: ipdc.geografischToepassingsgebieden?.map(
      (code) => `http://data.europa.eu/nuts/code/${code}`,
    ),
    aangemaaktDoor: ipdc.aangemaaktDoor,
    linkedConcept: source,
    startDienstVerlening: ipdc.startDienstVerlening,
    eindeDienstVerlening: ipdc.eindeDienstVerlening,
    creatie: ipdc.creatie,
    laatstGewijzigd: ipdc.laatstGewijzigd,
  } satisfies Node)
}

/** An instance keeps the address it has in the catalogue; what is the municipality's own is found at its Dutch page. */
const addressOf = (of: { product: PublicProduct; publisher: Publisher; at: string }): string => {
  const { product, publisher, at } = of
  const { id } = product.ipdc
  if (id !== undefined && /^https?:\/\/\S+$/.test(id) && !isConcept(id)) return id
  const page = pageOf(product.slug, 'nl')
  return `${publisher.address === undefined ? wayTo(at, page) : `${publisher.address}${page}`}#product`
}

type Named = {
  naam?: LanguageMap | undefined
  beschrijving?: LanguageMap | undefined
}

const named = (type: string, { naam, beschrijving }: Named): Node => ({
  '@type': type,
  naam: texts(naam),
  beschrijving: descriptions(beschrijving),
})

const website = (one: ProductContent['ipdc']['websites'][number]): Node => ({ ...named('Website', one), url: one.url })

type Address = NonNullable<NonNullable<ProductContent['ipdc']['contactgegevens']>[number]['adres']>[number]

const address = ({ straatnaam, gemeentenaam, land, ...numbers }: Address): Node => ({
  '@type': 'Adres',
  ...numbers,
  straatnaam: texts(straatnaam),
  gemeentenaam: texts(gemeentenaam),
  land: texts(land),
})

const inOrder = <T>(values: readonly T[] | undefined, nodeOf: (value: T) => Node): Node[] | undefined =>
  values === undefined || values.length === 0
    ? undefined
    : values.map((value, place) => ({ ...nodeOf(value), order: place + 1 }))

/** The standard's own language tags. */
const tags: Readonly<Record<string, string>> = {
  [dutchForms[0]]: 'nl-BE-x-formal',
  [dutchForms[1]]: 'nl-BE-x-informal',
}

const texts = (text: LanguageMap | undefined): Node | undefined =>
  text &&
  Object.fromEntries(
    Object.entries(text).map(([language, one]): [string, unknown] => [tags[language] ?? language, one]),
  )

/** Descriptions are HTML in the standard: what is no markup of the catalogue is escaped, so that no reader runs it. */
const descriptions = (text: LanguageMap | undefined): Node | undefined =>
  text &&
  Object.fromEntries(
    Object.entries(text).map(([language, one]): [string, unknown] => [
      tags[language] ?? language,
      richOrPlain(String(one)).markup,
    ]),
  )

const terms = (words: SearchTerms): Node | undefined =>
  allTerms(words).length === 0 ? undefined : 'length' in words ? { nl: words } : words

/** Without what is not there, at any depth. */
const given = (whole: Node): Node =>
  Object.fromEntries(
    Object.entries(whole)
      .filter(([, value]) => value !== undefined)
      .map(([term, value]): [string, unknown] => [term, deep(value)]),
  )

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const deep = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(deep) : isNode(value) ? given(value) : value
