/** A page of a feed in the standard's shape, with what a test is about. */
export const feedPage = (parts: { page?: number; next?: string; members: readonly object[] }): string => {
  const { page = 0, next, members } = parts
  const id = `https://catalogus.example/doc/conceptsnapshot?pageNumber=${String(page)}`
  const relation = { '@type': 'GreaterThanOrEqualToRelation', node: next, path: 'generatedAtTime' }
  return JSON.stringify({
    '@context': ['https://catalogus.example/ipdc-lpdc-im.jsonld', 'https://catalogus.example/ldes.jsonld'],
    '@id': id,
    '@type': 'EventStream',
    view: { '@id': id, '@type': 'Node', relation: next === undefined ? [] : [relation] },
    member: members,
  })
}

/** One version of a concept. */
export const snapshot = (number: number, part: object = {}): object => ({
  '@id': `https://catalogus.example/id/conceptsnapshot/${String(number)}-a`,
  '@type': ['ConceptSnapshot'],
  isVersionOf: `https://catalogus.example/id/concept/${String(number)}`,
  generatedAtTime: '2026-03-01T08:00:00.000Z',
  productnummer: String(number),
  naam: { nl: `Vergunning ${String(number)}`, en: `Permit ${String(number)}` },
  beschrijving: { nl: '<p>Wie een <strong>vergunning</strong> nodig heeft.</p>' },
  ...part,
})

/** Every field that the standard has, in the ways it can be written. */
export const wholeSnapshot: object = snapshot(7, {
  naam: {
    nl: 'Terras op de openbare weg',
    en: 'Pavement café',
    'nl-BE-x-generated-formal': 'Terras op de openbare weg (u, gemaakt)',
    'nl-BE-x-formal': 'Terras op de openbare weg (u)',
    'nl-BE-x-generated-informal': 'Terras op de openbare weg (je)',
  },
  verdereBeschrijving: { nl: '<ul><li>Stoelen</li><li>Tafels</li></ul>' },
  uitzonderingen: { nl: 'Niet tijdens de kermis & de markt.' },
  regelgevingTekst: { nl: '<p>Het politiereglement.</p>' },
  voorwaarden: [
    { '@type': 'Voorwaarde', order: 1, naam: { nl: 'Tweede' }, beschrijving: { nl: 'Plaats genoeg.' } },
    {
      '@type': 'Voorwaarde',
      order: 0,
      naam: { nl: 'Eerste' },
      bewijs: { '@type': 'Bewijs', naam: { nl: 'Plan' }, beschrijving: { nl: '<p>Een plan op schaal</p>' } },
    },
  ],
  procedures: [
    {
      '@type': 'Procedure',
      order: 0,
      naam: { nl: 'Aanvragen' },
      beschrijving: { nl: 'Aan de balie.' },
      websites: [{ '@type': 'Website', order: 0, naam: { nl: 'E-loket' }, url: 'https://loket.example/terras' }],
    },
  ],
  kosten: [{ '@type': 'Kost', order: 0, naam: { nl: 'Per m²' }, beschrijving: { nl: '10 euro' } }],
  financieleVoordelen: [{ '@type': 'FinancieelVoordeel', order: 0, naam: { nl: 'Korting' } }],
  regelgeving: [{ '@type': 'Regelgeving', order: 0, url: 'https://codex.example/1' }],
  websites: [{ '@type': 'Website', order: 0, naam: { nl: 'Meer' }, url: 'https://meer.example' }],
  contactgegevens: [],
  type: 'Toelating',
  doelgroepen: ['Onderneming', 'Vereniging'],
  themas: ['EconomieWerk'],
  zoektermen: { nl: ['terras', 'stoelen'], en: ['terrace'] },
  tags: ['YourEuropeVerplicht'],
  publicatiekanalen: ['YourEurope'],
  yourEuropeCategorieen: ['Bedrijf'],
  bevoegdBestuursniveaus: ['Lokaal'],
  uitvoerendBestuursniveaus: ['Lokaal'],
  bevoegdeOverheden: ['OVO000001'],
  startDienstVerlening: '2020-01-01T00:00:00Z',
  creatie: '2019-05-01T10:11:12.123456789Z',
  laatstGewijzigd: '2026-02-28T10:00:00Z',
  gearchiveerd: false,
})

/** The same kind of thing in Turtle: an instance with its contact points, and language tags as IPDC writes them. */
export const instanceTurtle = `
@prefix dct: <http://purl.org/dc/terms/> .
@prefix lpdc: <https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#> .
@prefix m8g: <http://data.europa.eu/m8g/> .
@prefix schema: <http://schema.org/> .
@prefix adres: <https://data.vlaanderen.be/ns/adres#> .
<https://catalogus.example/id/instantie/9> a lpdc:InstancePublicService ;
  dct:title "Trouwen"@nl-BE-x-generated-formal, "Trouwen, jij ook"@nl-BE-x-informal, "Getting married"@en ;
  dct:description "<p>Een huwelijk aangeven.</p>"@nl ;
  dct:language <http://publications.europa.eu/resource/authority/language/NLD> ;
  dct:spatial <http://data.europa.eu/nuts/code/BE24224020> ;
  m8g:thematicArea <https://productencatalogus.data.vlaanderen.be/id/concept/Thema/BurgerOverheid> ;
  schema:productID "9" ;
  m8g:hasContactPoint [
    schema:email "burgerzaken@gemeente.example" ; schema:telephone "011 00 00 00" ; schema:url "https://gemeente.example" ;
    schema:openingHours "9-12 u." ;
    lpdc:address [ adres:Straatnaam "Markt"@nl ; adres:Adresvoorstelling.huisnummer "1" ; adres:postcode "3500" ]
  ] .
`
