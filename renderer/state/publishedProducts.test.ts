import { expect, it } from 'vitest'
import { productDocument } from '#domain/product/builders.ts'
import { publishedProducts } from './publishedProducts.ts'

const naam = { nl: 'Vraag uw pas', 'nl-be-x-informal': 'Vraag je pas', fr: 'Demandez votre carte' }
const documents = [
  productDocument({ ipdc: { naam } }, 'product:pass'),
  productDocument({ local: { status: 'draft' } }, 'product:draft'),
  productDocument({ local: { status: 'withdrawn' } }, 'product:gone'),
]

it('screens have what is published, in the Dutch that the site chose; the stored products stay as they were written', () => {
  const names = (form?: 'nl-be-x-formal' | 'nl-be-x-informal') =>
    publishedProducts(documents, form).map(({ key, ipdc }) => [key, ipdc.naam.nl, ipdc.naam.fr])
  expect(names('nl-be-x-informal')).toEqual([['pass', 'Vraag je pas', 'Demandez votre carte']])
  expect(names('nl-be-x-formal')).toEqual([['pass', 'Vraag uw pas', 'Demandez votre carte']])
  expect(names()).toEqual([['pass', 'Vraag uw pas', 'Demandez votre carte']])
  expect(documents[0]?.data.ipdc.naam).toEqual(naam)
})
