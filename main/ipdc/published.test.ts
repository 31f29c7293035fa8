import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueJsonLd } from '#domain/publication/jsonLd.ts'
import { publicProducts } from '#domain/publication/publicProduct.ts'
import { richOrPlain } from '#domain/publication/richMarkup.ts'
import { productDocument } from '#domain/product/builders.ts'
import { productLanguages, productTypes, targetGroups, themes } from '#domain/product/codeLists.ts'
import type { IpdcFields } from '#domain/product/product.ts'
import { allTerms } from '#domain/product/text.ts'
import { readCatalogue } from './read.ts'

const publisher = { name: { nl: 'Lindegem' }, departments: {}, address: 'https://www.lindegem.example/' }

/** What the publication wrote of one product, as an import reads it. */
const published = async (ipdc: Partial<IpdcFields>) => {
  const text = catalogueJsonLd(publicProducts([productDocument({ ipdc })]), publisher)
  const page = await readCatalogue(new TextEncoder().encode(text))
  if ('code' in page) throw new Error(`${page.code}: ${page.what}`)
  return page
}

const given = fc.constantFrom(
  'Kaart',
  'jonger dan',
  '< 12',
  '> 18',
  'R&D',
  '“café”',
  "'s avonds",
  '50 %',
  'Noël',
  '5 "m"',
)
const name = fc.array(given, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const markup = name.map((words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
const description = fc.oneof(
  name,
  fc.constantFrom('<script>alert(1)</script>', 'Typ &lt;b&gt; of &amp;', '<p onclick="x()">Klik</p>', 'a\nb'),
  markup.map((words) => `<p>${words}</p>`),
  fc.tuple(markup, markup).map(([a, b]) => `<ul><li>${a}</li><li><p>${b}</p></li></ul>`),
  fc
    .tuple(markup, markup)
    .map(([a, b]) => `<p>${a} <b>${b}</b><br /><a href="https://a.example/?a=1&amp;b=2">x</a></p>`),
  fc.tuple(markup, markup).map(([a, b]) => `<h2>${a}</h2><blockquote>${b}</blockquote>${a}`),
)
const inLanguages = (text: fc.Arbitrary<string>) =>
  fc.record(
    { nl: text, fr: text, en: text, de: text, 'nl-be-x-formal': text, 'nl-be-x-informal': text },
    { requiredKeys: ['nl'] },
  )
const names = inLanguages(name)
const descriptions = inLanguages(description)
const named = { naam: names, beschrijving: descriptions }
const url = fc.constantFrom('https://a.example/', 'https://b.example/x?y=1&z=2#deel', 'https://c.example/é')
const organisation = fc
  .constantFrom('OVO1', 'OVO2')
  .map((number) => `https://data.vlaanderen.be/id/organisatie/${number}`)
const moment = fc.constantFrom('2024-01-01T00:00:00Z', '2024-02-03T04:05:06.789+01:00', '2019-05-01T10:11:12.123456789')
const code = fc.constantFrom('YourEurope', 'Lokaal', 'BE24224020', 'een_twee-3')
const some = <T>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { maxLength: 3, selector: (value) => JSON.stringify(value) })
const any = <T>(one: fc.Arbitrary<T>) => some(one).filter((values) => values.length > 0)
const website = fc.record({ ...named, url }, { requiredKeys: ['naam', 'url'] })
const one = fc.record(named, { requiredKeys: ['naam'] })
const line = fc.constantFrom('Markt 1', '011 00 00 00', 'info@a.example', '9-12 u.')
const address = fc
  .record(
    { straatnaam: names, huisnummer: line, busnummer: line, postcode: line, gemeentenaam: names, land: names },
    { requiredKeys: [] },
  )
  .filter((fields) => Object.keys(fields).length > 0)

/** Every field that is published, each there or not. */
const anyFields: fc.Arbitrary<Partial<IpdcFields>> = fc.record(
  {
    id: fc.constant('https://data.lblod.example/id/public-service/7'),
    productnummer: fc.constantFrom('1', '1502'),
    naam: names,
    beschrijving: descriptions,
    verdereBeschrijving: descriptions,
    uitzonderingen: descriptions,
    voorwaarden: some(fc.record({ ...named, bewijs: fc.oneof(names, one) }, { requiredKeys: ['naam'] })),
    procedures: some(fc.record({ ...named, websites: any(website) }, { requiredKeys: ['naam'] })),
    kosten: some(one),
    financieleVoordelen: any(one),
    regelgeving: some(
      fc.record({ ...named, url }, { requiredKeys: [] }).filter((fields) => Object.keys(fields).length > 0),
    ),
    regelgevingTekst: descriptions,
    contactgegevens: any(
      fc.record(
        { email: line, telefoonnummer: line, url, openingsuren: line, adres: any(address) },
        { requiredKeys: [] },
      ),
    ),
    websites: some(website),
    themas: fc.subarray([...themes]),
    doelgroepen: fc.subarray([...targetGroups]),
    zoektermen: fc.oneof(some(name), fc.record({ nl: any(name), fr: any(name) }, { requiredKeys: [] })),
    type: fc.constantFrom(...productTypes),
    talen: fc.subarray([...productLanguages], { minLength: 1 }),
    publicatiekanalen: any(code),
    tags: any(code),
    yourEuropeCategorieen: any(code),
    bevoegdBestuursniveaus: any(code),
    bevoegdeOverheden: any(organisation),
    uitvoerendBestuursniveaus: any(code),
    uitvoerendeOverheden: any(organisation),
    geografischToepassingsgebieden: any(code),
    aangemaaktDoor: organisation,
    linkedConcept: fc.constant('https://ipdc.example/id/concept/1'),
    startDienstVerlening: moment,
    eindeDienstVerlening: moment,
    creatie: moment,
    laatstGewijzigd: moment,
  },
  { requiredKeys: ['id', 'naam', 'beschrijving'] },
)

const richFields = ['beschrijving', 'verdereBeschrijving', 'uitzonderingen', 'regelgevingTekst']

/** The same however it is written: markup in one way, a proof with its name, search terms by language. */
const asSaid = (ipdc: Partial<IpdcFields>): unknown => {
  const { zoektermen = [], voorwaarden = [], ...rest } = ipdc
  const terms = 'length' in zoektermen ? { nl: allTerms(zoektermen) } : zoektermen
  return rich({
    ...rest,
    zoektermen: Object.fromEntries(Object.entries(terms).filter(([, words = []]) => words.length > 0)),
    voorwaarden: voorwaarden.map(({ bewijs, ...condition }) => ({
      ...condition,
      ...(bewijs === undefined ? {} : { bewijs: 'naam' in bewijs ? bewijs : { naam: bewijs } }),
    })),
  })
}

const rich = (value: unknown, field = ''): unknown => {
  if (Array.isArray(value)) return value.map((inner) => rich(inner, field))
  if (typeof value === 'string') return richFields.includes(field) ? richOrPlain(value).markup : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]): [string, unknown] => [
      key,
      rich(inner, richFields.includes(field) ? field : key),
    ]),
  )
}

describe('what the publication says of a product', () => {
  it('is read back by the import with every field of the catalogue', async () => {
    await fc.assert(
      fc.asyncProperty(anyFields, async (fields) => {
        const { found, refused } = await published(fields)
        expect(refused).toEqual([])
        expect(found.map(({ left }) => left)).toEqual([[]])
        const { ipdc } = productDocument({ ipdc: fields }).data
        expect(asSaid(found[0]?.ipdc ?? {})).toEqual(asSaid(ipdc))
      }),
      { numRuns: 60 },
    )
  })

  it('is refused for want of an address where neither product nor folder has one', async () => {
    const { address: _address, ...nowhere } = publisher
    const text = catalogueJsonLd(publicProducts([productDocument()]), nowhere)
    const page = await readCatalogue(new TextEncoder().encode(text))
    expect('code' in page ? page : page.refused).toMatchObject([{ why: 'noAddress' }])
  })

  it('names a product of ours by its page, and the concept that it comes from', async () => {
    const concept = 'https://ipdc.example/id/concept/1'
    const { found } = await published({ id: concept, generatedAtTime: '2024-01-01T00:00:00Z' })
    expect(found[0]?.ipdc).toMatchObject({
      id: 'https://www.lindegem.example/nl/product/passport.html#product',
      linkedConcept: concept,
    })
    expect(found[0]?.ipdc).not.toHaveProperty('generatedAtTime')
  })
})
