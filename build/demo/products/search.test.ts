import { describe, expect, it } from 'vitest'
import { makeProductSearch } from '#domain/product/search/search.ts'
import { demoProducts } from '../documents.ts'

const { find: search } = makeProductSearch(Object.entries(demoProducts).map(([key, content]) => ({ ...content, key })))
const first = (question: string, count: number) => search(question, { limit: count }).map(({ product }) => product.key)

describe('the demo catalogue answers what citizens ask', () => {
  it.each([
    ['pas kwijt', 'identiteitskaart-kwijt'],
    ['ik ben mijn identiteitskaart verloren', 'identiteitskaart-kwijt'],
    ['identitietskaart kwijt', 'identiteitskaart-kwijt'],
    ["carte d'identité perdue", 'identiteitskaart-kwijt'],
    ['lost id card', 'identiteitskaart-kwijt'],
    ['vuilzakken', 'restafvalzakken-kopen'],
    ['paspoort ophalen', 'reispas-afhalen'],
    ['facture impayée', 'onbetaalde-energiefactuur'],
    ['goed gedrag en zeden', 'uittreksel-strafregister'],
    ['parkeerkaart gehandicapte', 'parkeerkaart-handicap'],
    ['straatfeest', 'straatfeest'],
    ['trouwen', 'huwelijksaangifte'],
    ['leefloon', 'leefloon'],
    ['kids id', 'kids-id'],
  ])('%s → %s', (question, product) => {
    expect(first(question, 1)).toEqual([product])
  })

  it.each([
    ['verhuisd', 'adreswijziging'],
    ['ik kan mijn factuur niet betalen', 'onbetaalde-energiefactuur'],
    ['nieuw adres', 'adreswijziging'],
    ['rijbwijs', 'rijbewijs-definitief'],
    ['birth certificate', 'afschrift-akte'],
    ['geen geld om te eten', 'voedselhulp'],
    ['vergunning veranda', 'bouwplannen-bespreken'],
    ['tafels en stoelen', 'materiaal-lenen'],
  ])('%s → %s among the first three', (question, product) => {
    expect(first(question, 3)).toContain(product)
  })
})
