import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { productDocument } from '../product/builders.ts'
import { catalogueJsonLd, productJsonLd } from './jsonLd.ts'
import { jsonLdContext } from './jsonLdContext.ts'
import { publicProducts } from './publicProduct.ts'
import { IpdcFields } from '../product/product.ts'

const publisher = { name: { nl: 'Lindegem' }, departments: {}, address: 'https://www.lindegem.example/' }
const text = { nl: 'Tekst', en: 'Text' }
const named = { naam: text, beschrijving: { nl: '<p>Een <b>tekst</b></p>' } }
const full = productDocument({
  ipdc: {
    id: 'https://ipdc.vlaanderen.be/id/concept/1',
    productnummer: '783',
    beschrijving: { nl: '1 < 2', 'nl-be-x-formal': '<script>alert(1)</script>' },
    verdereBeschrijving: text,
    uitzonderingen: text,
    voorwaarden: [
      { ...named, bewijs: named },
      { naam: text, bewijs: text },
    ],
    procedures: [{ ...named, websites: [{ ...named, url: 'https://a.example/step' }] }],
    kosten: [named],
    financieleVoordelen: [named],
    regelgeving: [{ ...named, url: 'https://a.example/law' }],
    regelgevingTekst: text,
    websites: [{ ...named, url: 'https://a.example/site' }],
    contactgegevens: [{ email: 'info@a.example', adres: [{ straatnaam: text, postcode: '3500' }] }],
    zoektermen: { nl: ['pas'], fr: ['passeport'] },
    talen: ['NLD'],
    publicatiekanalen: ['YourEurope'],
    tags: ['UITIG'],
    yourEuropeCategorieen: ['Reizen'],
    bevoegdBestuursniveaus: ['Federaal'],
    bevoegdeOverheden: ['https://data.vlaanderen.be/id/organisatie/OVO1'],
    uitvoerendBestuursniveaus: ['Lokaal'],
    uitvoerendeOverheden: ['https://data.vlaanderen.be/id/organisatie/OVO2'],
    geografischToepassingsgebieden: ['BE24224020'],
    aangemaaktDoor: 'https://data.vlaanderen.be/id/organisatie/OVO3',
    linkedConcept: 'https://ipdc.vlaanderen.be/id/concept/1',
    startDienstVerlening: '2024-01-01T00:00:00Z',
    eindeDienstVerlening: '2034-01-01T00:00:00Z',
    creatie: '2024-01-01T00:00:00Z',
    laatstGewijzigd: '2024-01-01T00:00:00Z',
  },
})

const statementsOf = (file: string, base: string): Promise<string> => {
  const document: object = JSON.parse(file) as object
  return jsonld.canonize(document, { format: 'application/n-quads', base })
}
const statements = async (...documents: Parameters<typeof publicProducts>[0]): Promise<string> =>
  statementsOf(catalogueJsonLd(publicProducts(documents), publisher), 'https://elsewhere.example/data/catalogue.jsonld')

const about = '<https://www.lindegem.example/nl/product/passport.html#product>'

describe('a product as JSON-LD', () => {
  it('says every field of the catalogue in the terms of the standard, but how it was taken in', async () => {
    const said = await statements(full)
    const own = ['id', 'generatedAtTime', 'gearchiveerd']
    const terms = new Map(Object.entries(jsonLdContext))
    for (const field of Object.keys(IpdcFields.shape).filter((one) => !own.includes(one))) {
      const term = terms.get(field)
      const iri = typeof term === 'object' && '@id' in term ? term['@id'] : undefined
      expect(
        said.split('\n').filter((line) => line.startsWith(`${about} <${String(iri)}>`)),
        field,
      ).not.toEqual([])
    }
    expect(said).toContain(
      `${about} <http://data.europa.eu/m8g/thematicArea> <https://productencatalogus.data.vlaanderen.be/id/concept/Thema/BurgerOverheid>`,
    )
    expect(said).toContain(`<https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#hasWebsite>`)
  })

  it('keeps the order and the language of its texts', async () => {
    const said = await statements(full)
    expect(said).toContain('<http://www.w3.org/ns/shacl#order> "2"^^<http://www.w3.org/2001/XMLSchema#integer>')
    expect(said).toContain('"passeport"@fr')
    expect(said).toContain('"Text"@en')
  })

  it('gives descriptions as HTML that no reader can be made to run', async () => {
    const said = await statements(full)
    expect(said).toContain('"1 &lt; 2"@nl')
    expect(said).toContain('"&lt;script&gt;alert(1)&lt;/script&gt;"@nl-be-x-formal')
    expect(said).toContain('<strong>tekst</strong>')
  })

  it('keeps the address an instance has in the catalogue, and names the concept it comes from', async () => {
    const instance = 'https://data.lblod.info/id/public-service/7'
    expect(await statements(productDocument({ ipdc: { id: instance } }))).toContain(
      `<${instance}> <http://purl.org/dc/`,
    )
    const concept = 'https://ipdc.vlaanderen.be/id/concept/1'
    expect(await statements(productDocument({ ipdc: { id: concept } }))).toContain(
      `${about} <http://purl.org/dc/terms/source> <${concept}>`,
    )
  })

  it('is about the same thing alone and among all, also where nobody said where it will stand', async () => {
    const { address, ...nowhere } = publisher
    const [product] = publicProducts([full])
    if (product === undefined) throw new Error('nothing is published')
    const alone = await statementsOf(productJsonLd(product, nowhere), `${address}data/product/passport.jsonld`)
    const among = await statementsOf(catalogueJsonLd([product], nowhere), `${address}data/catalogue.jsonld`)
    expect(alone).toBe(among)
    expect(alone).toContain(about)
  })
})
