const dcterms = 'http://purl.org/dc/terms/'
const m8g = 'http://data.europa.eu/m8g/'
const schema = 'http://schema.org/'
const lpdc = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#'
const address = 'https://data.vlaanderen.be/ns/adres#'
const tree = 'https://w3id.org/tree#'

/** The terms of the implementation model IPDC-LPDC (2024-04-25), and of TREE for the pages of a feed. */
export const term = {
  type: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  isVersionOf: `${dcterms}isVersionOf`,
  generatedAtTime: 'http://www.w3.org/ns/prov#generatedAtTime',
  naam: `${dcterms}title`,
  beschrijving: `${dcterms}description`,
  verdereBeschrijving: `${lpdc}additionalDescription`,
  uitzonderingen: `${lpdc}exception`,
  voorwaarden: 'http://vocab.belgif.be/ns/publicservice#hasRequirement',
  bewijs: `${m8g}hasSupportingEvidence`,
  procedures: 'http://purl.org/vocab/cpsv#follows',
  procedureWebsites: `${lpdc}hasWebsite`,
  kosten: `${m8g}hasCost`,
  financieleVoordelen: 'http://purl.org/vocab/cpsv#produces',
  regelgeving: `${m8g}hasLegalResource`,
  regelgevingTekst: `${lpdc}regulation`,
  contactgegevens: `${m8g}hasContactPoint`,
  websites: 'http://www.w3.org/2000/01/rdf-schema#seeAlso',
  themas: `${m8g}thematicArea`,
  doelgroepen: `${lpdc}targetAudience`,
  zoektermen: 'http://www.w3.org/ns/dcat#keyword',
  productType: `${dcterms}type`,
  talen: `${dcterms}language`,
  productnummer: `${schema}productID`,
  publicatiekanalen: `${lpdc}publicationMedium`,
  conceptTags: `${lpdc}conceptTag`,
  instantieTags: `${lpdc}instanceTag`,
  yourEuropeCategorieen: `${lpdc}yourEuropeCategory`,
  bevoegdBestuursniveaus: `${lpdc}competentAuthorityLevel`,
  bevoegdeOverheden: `${m8g}hasCompetentAuthority`,
  uitvoerendBestuursniveaus: `${lpdc}executingAuthorityLevel`,
  uitvoerendeOverheden: `${lpdc}hasExecutingAuthority`,
  geografischToepassingsgebieden: `${dcterms}spatial`,
  aangemaaktDoor: 'http://purl.org/pav/createdBy',
  linkedConcept: `${dcterms}source`,
  startDienstVerlening: `${schema}startDate`,
  eindeDienstVerlening: `${schema}endDate`,
  creatie: `${schema}dateCreated`,
  laatstGewijzigd: `${schema}dateModified`,
  gearchiveerd: `${lpdc}isArchived`,
  order: 'http://www.w3.org/ns/shacl#order',
  url: `${schema}url`,
  email: `${schema}email`,
  telefoonnummer: `${schema}telephone`,
  openingsuren: `${schema}openingHours`,
  adres: `${lpdc}address`,
  straatnaam: `${address}Straatnaam`,
  huisnummer: `${address}Adresvoorstelling.huisnummer`,
  busnummer: `${address}Adresvoorstelling.busnummer`,
  postcode: `${address}postcode`,
  gemeentenaam: `${address}gemeentenaam`,
  land: `${address}land`,
  member: `${tree}member`,
  relation: `${tree}relation`,
  node: `${tree}node`,
  view: `${tree}view`,
} as const

/** What counts as a product: a concept of IPDC or a municipality's own instance of one, or a version of either. */
export const productClasses: readonly string[] = [
  `${lpdc}ConceptualPublicService`,
  `${lpdc}ConceptualPublicServiceSnapshot`,
  `${lpdc}InstancePublicService`,
  `${lpdc}InstancePublicServiceSnapshot`,
]
