import type { ContextDefinition } from 'jsonld'
import { term } from '#domain/ipdc/vocabulary.ts'

const xsd = 'http://www.w3.org/2001/XMLSchema#'

/** A text in languages, as a map from language to text. */
const text = (id: string) => ({ '@id': id, '@container': '@language' as const })
const severalTexts: ['@language', '@set'] = ['@language', '@set']
/** Several things, or one, each with fields of its own. */
const things = (id: string) => ({ '@id': id, '@type': '@id' as const, '@container': '@set' as const })
/** Organisations, which may be named by their number alone. */
const organisations = (id: string) => ({
  ...things(id),
  '@context': { '@base': 'https://data.vlaanderen.be/id/organisatie/' },
})
const typed = (id: string, type: string) => ({ '@id': id, '@type': `${xsd}${type}` })

const lpdc = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#'

/**
 * Nearly every name means the same wherever it stands, so one flat context has them: the library copies the whole context
 * for each that is scoped to a class, which took four fifths of the time. Values of code lists stay without the address of
 * their list: only their names count.
 */
const productContext = {
  naam: text(term.naam),
  beschrijving: text(term.beschrijving),
  verdereBeschrijving: text(term.verdereBeschrijving),
  uitzonderingen: text(term.uitzonderingen),
  regelgevingTekst: text(term.regelgevingTekst),
  zoektermen: { '@id': term.zoektermen, '@container': severalTexts },
  voorwaarden: things(term.voorwaarden),
  bewijs: { '@id': term.bewijs, '@type': '@id' as const },
  procedures: things(term.procedures),
  kosten: things(term.kosten),
  financieleVoordelen: things(term.financieleVoordelen),
  regelgeving: things(term.regelgeving),
  contactgegevens: things(term.contactgegevens),
  websites: things(term.websites),
  themas: things(term.themas),
  doelgroepen: things(term.doelgroepen),
  type: things(term.productType),
  talen: things(term.talen),
  publicatiekanalen: things(term.publicatiekanalen),
  // Of an instance it is another term, which is read as the same field.
  tags: things(term.conceptTags),
  yourEuropeCategorieen: things(term.yourEuropeCategorieen),
  bevoegdBestuursniveaus: things(term.bevoegdBestuursniveaus),
  uitvoerendBestuursniveaus: things(term.uitvoerendBestuursniveaus),
  bevoegdeOverheden: organisations(term.bevoegdeOverheden),
  uitvoerendeOverheden: organisations(term.uitvoerendeOverheden),
  geografischToepassingsgebieden: things(term.geografischToepassingsgebieden),
  aangemaaktDoor: organisations(term.aangemaaktDoor),
  linkedConcept: { '@id': term.linkedConcept, '@type': '@id' as const },
  isVersionOf: { '@id': term.isVersionOf, '@type': '@id' as const },
  productnummer: typed(term.productnummer, 'string'),
  gearchiveerd: typed(term.gearchiveerd, 'boolean'),
  startDienstVerlening: typed(term.startDienstVerlening, 'dateTime'),
  eindeDienstVerlening: typed(term.eindeDienstVerlening, 'dateTime'),
  creatie: typed(term.creatie, 'dateTime'),
  laatstGewijzigd: typed(term.laatstGewijzigd, 'dateTime'),
  generatedAtTime: typed(term.generatedAtTime, 'dateTime'),
  order: typed(term.order, 'integer'),
  url: typed(term.url, 'string'),
  email: typed(term.email, 'string'),
  telefoonnummer: typed(term.telefoonnummer, 'string'),
  openingsuren: typed(term.openingsuren, 'string'),
  adres: things(term.adres),
  straatnaam: text(term.straatnaam),
  gemeentenaam: text(term.gemeentenaam),
  land: text(term.land),
  huisnummer: typed(term.huisnummer, 'string'),
  busnummer: typed(term.busnummer, 'string'),
  postcode: typed(term.postcode, 'string'),
  Concept: `${lpdc}ConceptualPublicService`,
  ConceptSnapshot: `${lpdc}ConceptualPublicServiceSnapshot`,
  Instantie: `${lpdc}InstancePublicService`,
  InstantieSnapshot: `${lpdc}InstancePublicServiceSnapshot`,
  Voorwaarde: 'http://data.europa.eu/m8g/Requirement',
  Bewijs: 'http://data.europa.eu/m8g/Evidence',
  Procedure: {
    '@id': 'http://purl.org/vocab/cpsv#Rule',
    '@context': { websites: things(term.procedureWebsites) },
  },
  Kost: 'http://data.europa.eu/m8g/Cost',
  FinancieelVoordeel: `${lpdc}FinancialAdvantage`,
  Regelgeving: 'http://data.europa.eu/eli/ontology#LegalResource',
  Website: 'http://schema.org/WebSite',
  Contactgegevens: 'http://schema.org/ContactPoint',
  Adres: 'http://www.w3.org/ns/locn#Address',
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
    typeof context === 'object' &&
    context !== null &&
    ['ConceptSnapshot', 'InstantieSnapshot', 'Concept', 'Instantie'].some((name) => name in context)
  return isStandard ? [productContext, feedContext] : context
}

/** The contexts that catalogue files name, by the last part of their address: whatever server they lie on, it is not asked. */
export const knownContexts: Readonly<Record<string, Record<'@context', ContextDefinition>>> = {
  'ipdc-lpdc-im.jsonld': { '@context': productContext },
  'ldes.jsonld': { '@context': feedContext },
}
