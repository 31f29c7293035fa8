import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LanguageMap } from '../../language/language.ts'
import { productContent } from '../builders.ts'
import type { ProductContent } from '../product.ts'
import { makeProductSearch, suits } from './search.ts'

type Part = { key: string; naam: LanguageMap } & Partial<ProductContent['ipdc']> & {
    local?: Partial<ProductContent['local']>
  }

const product = ({ key, local, ...ipdc }: Part): ProductContent & { key: string } => ({
  key,
  ...productContent({ ipdc, ...(local === undefined ? {} : { local }) }),
})

const catalogue = [
  product({
    key: 'card-lost',
    naam: { nl: 'Identiteitskaart kwijt', fr: "Carte d'identité perdue", en: 'Lost identity card' },
    zoektermen: ['pas kwijt', 'kaart verloren', 'gestolen'],
  }),
  product({
    key: 'passport',
    naam: { nl: 'Reispas aanvragen', fr: 'Demander un passeport' },
    zoektermen: ['paspoort'],
  }),
  product({
    key: 'move',
    naam: { nl: 'Adreswijziging', de: 'Adressänderung' },
    zoektermen: ['verhuizen', 'nieuw adres'],
  }),
  product({
    key: 'bags',
    naam: { nl: 'Restafvalzakken kopen', fr: 'Acheter des sacs poubelle' },
    zoektermen: ['vuilniszak', 'zakken', 'restafval'],
    local: { level: 2, queue: 'A' },
  }),
  product({
    key: 'party',
    naam: { nl: 'Straatfeest' },
    beschrijving: { nl: 'Wie een verloren straat wil laten leven.' },
    voorwaarden: [{ naam: { nl: 'Buren' }, bewijs: { nl: 'Je identiteitskaart' } }],
    local: { queue: 'D' },
  }),
  product({ key: 'old', naam: { nl: 'Arbeidskaart' }, local: { status: 'withdrawn' } }),
]
const { find: search, knows } = makeProductSearch(catalogue, {
  synonyms: (word) => (word === 'portefeuille' ? ['beurs'] : []),
})
const keys = (query: string, limit = 20) => search(query, { limit }).map((hit) => hit.product.key)

describe('product search', () => {
  it('finds a product by the words of a whole sentence', () => {
    expect(keys('Goeiemorgen, ik ben mijn pas kwijt')[0]).toBe('card-lost')
  })

  it('knows the words of the catalogue and of its synonyms in whatever form, and no others, however alike', () => {
    expect(['kaarten', 'verloren', 'straten', 'passeport', 'portefeuille'].filter(knows)).toHaveLength(5)
    expect(['jan', 'peeters', 'kaa', 'arbeidskaart'].filter(knows)).toEqual([])
  })

  it('finds a product by its name in another language, whatever the accents and capitals', () => {
    expect(keys('CARTE D’IDENTITE')[0]).toBe('card-lost')
    expect(keys('adressanderung')[0]).toBe('move')
  })

  it('puts a name or search term before a description, and what to bring last', () => {
    expect(keys('verloren')).toEqual(['card-lost', 'party'])
    expect(keys('identiteitskaart')).toEqual(['card-lost', 'party'])
  })

  it('forgives a typing error', () => {
    expect(keys('pasport')[0]).toBe('passport')
    expect(keys('identitietskaart')[0]).toBe('card-lost')
  })

  it('finds from the first letters on', () => {
    expect(keys('adres')[0]).toBe('move')
    expect(keys('st')[0]).toBe('party')
  })

  it('puts a word as it was typed before other forms of it', () => {
    const both = [product({ key: 'a', naam: { nl: 'Zandzak' } }), product({ key: 'b', naam: { nl: 'Zandzakken' } })]
    const first = (query: string) => makeProductSearch(both).find(query)[0]?.product.key
    expect([first('zandzak'), first('zandzakken'), first('zandzakskes')]).toEqual(['a', 'b', 'a'])
  })

  it('meets verbs and nouns of one stem', () => {
    for (const word of ['verhuisd', 'verhuis', 'verhuizing']) expect(keys(word)[0]).toBe('move')
  })

  it('takes compounds apart, in the question and in the catalogue', () => {
    expect(keys('vuilzakken')[0]).toBe('bags')
    expect(keys('afvalzakken')[0]).toBe('bags')
  })

  it('puts a product that fits two words before products that fit one', () => {
    expect(keys('paspoort verloren').slice(0, 2)).toContain('card-lost')
    expect(keys('reispas kwijt aanvragen')[0]).toBe('passport')
  })

  it('knows other words for the same', () => {
    const synonyms = (word: string) => (word === 'soirée' || word === 'soiree' ? ['straatfeest'] : [])
    expect(keys('soirée')).toEqual([])
    expect(makeProductSearch(catalogue, { synonyms }).find('soirée')[0]?.product.key).toBe('party')
  })

  it('puts what is asked here more often before its equals, and first where nothing was asked yet', () => {
    const twice = [product({ key: 'a', naam: { nl: 'Fietsbel' } }), product({ key: 'b', naam: { nl: 'Fietsbel' } })]
    const first = (query: string, asked: ReadonlyMap<string, number>) =>
      makeProductSearch(twice).find(query, { asked })[0]?.product.key
    expect(first('fietsbel', new Map())).toBe('a')
    expect(first('fietsbel', new Map([['b', 3]]))).toBe('b')
    const asked = new Map([['card-lost', 1_000]])
    expect(search('reispas kwijt aanvragen', { asked })[0]?.product.key).toBe('passport')
  })

  it('says how much of the question a product is about', () => {
    const [lost] = search('kaart verloren')
    const [card] = search('kaart van de xylofoon')
    expect([lost?.fit, lost === undefined ? undefined : suits(lost)]).toEqual([1, true])
    expect(card === undefined ? undefined : suits(card)).toBe(false)
  })

  it('joins what is written apart, and parts what is written as one', () => {
    expect(keys('restafval zakken')[0]).toBe('bags')
    expect(keys('paskwijt')[0]).toBe('card-lost')
  })

  it('gives the most usual products to an empty question, or one without a telling word', () => {
    expect(keys('')[0]).toBe('bags')
    expect(keys('  wat moet ik ')).toEqual(keys(''))
  })

  it('never offers a withdrawn product', () => {
    expect(keys('arbeidskaart')).not.toContain('old')
    expect(keys('', 100)).not.toContain('old')
  })

  it('offers drafts and withdrawn products to those who keep the catalogue', () => {
    const { find } = makeProductSearch(catalogue, { drafts: true })
    expect(find('arbeidskaart').map((hit) => hit.product.key)).toContain('old')
  })

  it('gives every product that fits where so many are asked for, the best of them first and none twice', () => {
    const many = Array.from({ length: 150 }, (_, place) =>
      product({
        key: `permit-${place}`,
        naam: { nl: place === 120 ? 'Vergunning terras' : `Vergunning nummer ${place}` },
      }),
    )
    const found = makeProductSearch(many).find('vergunning voor een terras', { limit: 150 })
    expect(found[0]?.product.key).toBe('permit-120')
    expect(new Set(found.map((hit) => hit.product.key)).size).toBe(150)
  })

  it('answers at most as many as asked, and nothing where nothing fits', () => {
    expect(keys('', 2)).toHaveLength(2)
    expect(keys('xylofoonorkest')).toEqual([])
  })

  it('answers the same in whatever order the products came', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(catalogue, { minLength: catalogue.length }),
        fc.constantFrom('pas', 'kaart kwijt', 'straat', '', 'zak'),
        (shuffled, query) => {
          expect(makeProductSearch(shuffled).find(query)).toEqual(search(query))
        },
      ),
    )
  })

  it('takes any text, markup and emoji too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (query) => {
        const hits = search(query)
        expect(new Set(hits.map((hit) => hit.product.key)).size).toBe(hits.length)
        expect(hits.every((hit) => Number.isFinite(hit.score))).toBe(true)
      }),
    )
  })
})
