import type { ContextDefinition } from 'jsonld'
import { term } from '#domain/ipdc/vocabulary.ts'

const xsd = 'http://www.w3.org/2001/XMLSchema#'
const codeList = (list: string): string => `https://productencatalogus.data.vlaanderen.be/id/concept/${list}/`

/** A text in languages, as a map from language to text. */
const text = (id: string) => ({ '@id': id, '@container': '@language' as const })
const severalTexts: ['@language', '@set'] = ['@language', '@set']
/** Several things, or one, each with fields of its own. */
const things = (id: string) => ({ '@id': id, '@type': '@id' as const, '@container': '@set' as const })
/** Values that are named by the last part of their address. */
const codes = (id: string, base: string) => ({ ...things(id), '@context': { '@base': base } })
const typed = (id: string, type: string) => ({ '@id': id, '@type': `${xsd}${type}` })

const named = { naam: text(term.naam), beschrijving: text(term.beschrijving) }
const order = { order: typed(term.order, 'integer') }
const url = { url: typed(term.url, 'string') }

const lpdc = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#'
const organisations = 'https://data.vlaanderen.be/id/organisatie/'

const product = {
  ...named,
  verdereBeschrijving: text(term.verdereBeschrijving),
  uitzonderingen: text(term.uitzonderingen),
  regelgevingTekst: text(term.regelgevingTekst),
  zoektermen: { '@id': term.zoektermen, '@container': severalTexts },
  voorwaarden: things(term.voorwaarden),
  procedures: things(term.procedures),
  kosten: things(term.kosten),
  financieleVoordelen: things(term.financieleVoordelen),
  regelgeving: things(term.regelgeving),
  contactgegevens: things(term.contactgegevens),
  websites: things(term.websites),
  themas: codes(term.themas, codeList('Thema')),
  doelgroepen: codes(term.doelgroepen, codeList('Doelgroep')),
  type: codes(term.productType, codeList('Type')),
  talen: codes(term.talen, 'http://publications.europa.eu/resource/authority/language/'),
  publicatiekanalen: codes(term.publicatiekanalen, codeList('PublicatieKanaal')),
  yourEuropeCategorieen: codes(term.yourEuropeCategorieen, codeList('YourEuropeCategorie')),
  bevoegdBestuursniveaus: codes(term.bevoegdBestuursniveaus, codeList('BevoegdBestuursniveau')),
  uitvoerendBestuursniveaus: codes(term.uitvoerendBestuursniveaus, codeList('UitvoerendBestuursniveau')),
  bevoegdeOverheden: codes(term.bevoegdeOverheden, organisations),
  uitvoerendeOverheden: codes(term.uitvoerendeOverheden, organisations),
  geografischToepassingsgebieden: codes(term.geografischToepassingsgebieden, 'http://data.europa.eu/nuts/code/'),
  aangemaaktDoor: codes(term.aangemaaktDoor, organisations),
  linkedConcept: { '@id': term.linkedConcept, '@type': '@id' },
  isVersionOf: { '@id': term.isVersionOf, '@type': '@id' },
  productnummer: typed(term.productnummer, 'string'),
  gearchiveerd: typed(term.gearchiveerd, 'boolean'),
  startDienstVerlening: typed(term.startDienstVerlening, 'dateTime'),
  eindeDienstVerlening: typed(term.eindeDienstVerlening, 'dateTime'),
  creatie: typed(term.creatie, 'dateTime'),
  laatstGewijzigd: typed(term.laatstGewijzigd, 'dateTime'),
  generatedAtTime: typed(term.generatedAtTime, 'dateTime'),
}
const concept = { ...product, tags: codes(term.conceptTags, codeList('ConceptTag')) }
const instance = { ...product, tags: codes(term.instantieTags, codeList('InstantieTag')) }

const productContext = {
  Concept: { '@id': `${lpdc}ConceptualPublicService`, '@context': concept },
  ConceptSnapshot: { '@id': `${lpdc}ConceptualPublicServiceSnapshot`, '@context': concept },
  Instantie: { '@id': `${lpdc}InstancePublicService`, '@context': instance },
  InstantieSnapshot: { '@id': `${lpdc}InstancePublicServiceSnapshot`, '@context': instance },
  Voorwaarde: {
    '@id': 'http://data.europa.eu/m8g/Requirement',
    '@context': { ...named, ...order, bewijs: { '@id': term.bewijs, '@type': '@id' } },
  },
  Bewijs: { '@id': 'http://data.europa.eu/m8g/Evidence', '@context': named },
  Procedure: {
    '@id': 'http://purl.org/vocab/cpsv#Rule',
    '@context': { ...named, ...order, websites: things(term.procedureWebsites) },
  },
  Kost: { '@id': 'http://data.europa.eu/m8g/Cost', '@context': { ...named, ...order } },
  FinancieelVoordeel: { '@id': `${lpdc}FinancialAdvantage`, '@context': { ...named, ...order } },
  Regelgeving: {
    '@id': 'http://data.europa.eu/eli/ontology#LegalResource',
    '@context': { ...named, ...order, ...url },
  },
  Website: { '@id': 'http://schema.org/WebSite', '@context': { ...named, ...order, ...url } },
  Contactgegevens: {
    '@id': 'http://schema.org/ContactPoint',
    '@context': {
      ...order,
      ...url,
      email: typed(term.email, 'string'),
      telefoonnummer: typed(term.telefoonnummer, 'string'),
      openingsuren: typed(term.openingsuren, 'string'),
      adres: things(term.adres),
    },
  },
  Adres: {
    '@id': 'http://www.w3.org/ns/locn#Address',
    '@context': {
      straatnaam: text(term.straatnaam),
      gemeentenaam: text(term.gemeentenaam),
      land: text(term.land),
      huisnummer: typed(term.huisnummer, 'string'),
      busnummer: typed(term.busnummer, 'string'),
      postcode: typed(term.postcode, 'string'),
    },
  },
}

/** Any number of what says itself what it is. */
const all = (id: string) => ({ '@id': id, '@container': '@set' as const })
const relation = { node: { '@id': term.node, '@type': '@id' } }
const relations = ['GreaterThan', 'GreaterThanOrEqualTo', 'LessThan', 'LessThanOrEqualTo', 'EqualTo'].map(
  (kind): [string, { '@id': string; '@context': typeof relation }] => [
    `${kind}Relation`,
    { '@id': `https://w3id.org/tree#${kind}Relation`, '@context': relation },
  ],
)

const feedContext = {
  EventStream: {
    '@id': 'https://w3id.org/ldes#EventStream',
    '@context': { member: all(term.member), view: term.view },
  },
  Node: {
    '@id': 'https://w3id.org/tree#Node',
    '@context': { relation: all(term.relation) },
  },
  ...Object.fromEntries(relations),
}

/**
 * The context a file is read with where it brings one of its own. Of the standard's own context, in whatever release, ours is
 * taken: those before 2024-04-25 gave texts as addresses, so that every text would be lost.
 */
export const ownContext = (context: unknown): unknown => {
  if (Array.isArray(context)) return context.map(ownContext)
  const isStandard =
    typeof context === 'object' && context !== null && Object.keys(productContext).some((name) => name in context)
  return isStandard ? [productContext, feedContext] : context
}

/** The contexts that catalogue files name, by the last part of their address: whatever server they lie on, it is not asked. */
export const knownContexts: Readonly<Record<string, Record<'@context', ContextDefinition>>> = {
  'ipdc-lpdc-im.jsonld': { '@context': productContext },
  'ldes.jsonld': { '@context': feedContext },
}
