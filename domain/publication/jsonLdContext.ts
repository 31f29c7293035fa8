const lpdc = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#'
const address = 'https://data.vlaanderen.be/ns/adres#'
const xsd = 'http://www.w3.org/2001/XMLSchema#'

const inLanguages = (id: string) => ({ '@id': id, '@container': '@language' }) as const
const things = (id: string) => ({ '@id': id, '@type': '@id', '@container': '@set' }) as const
const thing = (id: string) => ({ '@id': id, '@type': '@id' }) as const
const typed = (id: string, type: string) => ({ '@id': id, '@type': `${xsd}${type}` }) as const

/**
 * The terms of the implementation model IPDC-LPDC (2024-04-25) that are published. Written into each file, so that nobody
 * needs the network to read one.
 */
export const jsonLdContext = {
  '@version': 1.1,
  Instantie: `${lpdc}InstancePublicService`,
  Voorwaarde: 'http://data.europa.eu/m8g/Requirement',
  Bewijs: 'http://data.europa.eu/m8g/Evidence',
  Procedure: {
    '@id': 'http://purl.org/vocab/cpsv#Rule',
    '@context': { websites: things(`${lpdc}hasWebsite`) },
  },
  Website: {
    '@id': 'http://schema.org/WebSite',
  },
  Kost: 'http://data.europa.eu/m8g/Cost',
  FinancieelVoordeel: `${lpdc}FinancialAdvantage`,
  Regelgeving: 'http://data.europa.eu/eli/ontology#LegalResource',
  Contactgegevens: 'http://schema.org/ContactPoint',
  Adres: 'http://www.w3.org/ns/locn#Address',
  naam: inLanguages('http://purl.org/dc/terms/title'),
  beschrijving: inLanguages('http://purl.org/dc/terms/description'),
  verdereBeschrijving: inLanguages(`${lpdc}additionalDescription`),
  uitzonderingen: inLanguages(`${lpdc}exception`),
  voorwaarden: things('http://vocab.belgif.be/ns/publicservice#hasRequirement'),
  bewijs: thing('http://data.europa.eu/m8g/hasSupportingEvidence'),
  procedures: things('http://purl.org/vocab/cpsv#follows'),
  kosten: things('http://data.europa.eu/m8g/hasCost'),
  financieleVoordelen: things('http://purl.org/vocab/cpsv#produces'),
  regelgeving: things('http://data.europa.eu/m8g/hasLegalResource'),
  regelgevingTekst: inLanguages(`${lpdc}regulation`),
  contactgegevens: things('http://data.europa.eu/m8g/hasContactPoint'),
  websites: things('http://www.w3.org/2000/01/rdf-schema#seeAlso'),
  themas: things('http://data.europa.eu/m8g/thematicArea'),
  doelgroepen: things(`${lpdc}targetAudience`),
  zoektermen: { '@id': 'http://www.w3.org/ns/dcat#keyword', '@container': ['@language', '@set'] },
  type: thing('http://purl.org/dc/terms/type'),
  talen: things('http://purl.org/dc/terms/language'),
  productnummer: typed('http://schema.org/productID', 'string'),
  publicatiekanalen: things(`${lpdc}publicationMedium`),
  tags: things(`${lpdc}instanceTag`),
  yourEuropeCategorieen: things(`${lpdc}yourEuropeCategory`),
  bevoegdBestuursniveaus: things(`${lpdc}competentAuthorityLevel`),
  bevoegdeOverheden: things('http://data.europa.eu/m8g/hasCompetentAuthority'),
  uitvoerendBestuursniveaus: things(`${lpdc}executingAuthorityLevel`),
  uitvoerendeOverheden: things(`${lpdc}hasExecutingAuthority`),
  geografischToepassingsgebieden: things('http://purl.org/dc/terms/spatial'),
  aangemaaktDoor: thing('http://purl.org/pav/createdBy'),
  linkedConcept: thing('http://purl.org/dc/terms/source'),
  startDienstVerlening: typed('http://schema.org/startDate', 'dateTime'),
  eindeDienstVerlening: typed('http://schema.org/endDate', 'dateTime'),
  creatie: typed('http://schema.org/dateCreated', 'dateTime'),
  laatstGewijzigd: typed('http://schema.org/dateModified', 'dateTime'),
  order: typed('http://www.w3.org/ns/shacl#order', 'integer'),
  url: typed('http://schema.org/url', 'string'),
  email: typed('http://schema.org/email', 'string'),
  telefoonnummer: typed('http://schema.org/telephone', 'string'),
  openingsuren: typed('http://schema.org/openingHours', 'string'),
  adres: things(`${lpdc}address`),
  straatnaam: inLanguages(`${address}Straatnaam`),
  huisnummer: typed(`${address}Adresvoorstelling.huisnummer`, 'string'),
  busnummer: typed(`${address}Adresvoorstelling.busnummer`, 'string'),
  postcode: typed(`${address}postcode`, 'string'),
  gemeentenaam: inLanguages(`${address}gemeentenaam`),
  land: inLanguages(`${address}land`),
} as const
