import { describe, expect, it } from 'vitest'
import type { ProductContent } from '../product/product.ts'
import { usualKiosk } from '../site/kiosk.ts'
import { offerOf, offeredProducts } from './offer.ts'

const site = { queues: [{ letter: 'A', name: { nl: 'Snelloket' }, targetMinutes: 5 }] }

type Change = Partial<Pick<ProductContent['ipdc'], 'themas'>> & Partial<ProductContent['local']>

const product = (
  key: string,
  { themas = ['BurgerOverheid'], ...local }: Change = {},
): ProductContent & { key: string } => ({
  key,
  ipdc: {
    ...{ naam: { nl: key }, beschrijving: { nl: key }, voorwaarden: [], procedures: [], kosten: [], regelgeving: [] },
    ...{ websites: [], themas, doelgroepen: ['Burger'], zoektermen: [], type: 'Bewijs' },
  },
  local: {
    ...{
      department: 'identity',
      responsible: 'staff:an',
      backups: [],
      channels: ['onSite'],
      where: ['counter'],
      level: 2,
    },
    ...{ appointment: 'never', duration: 5, queue: 'A', reviewOn: '2027-01-01', status: 'published', bundles: [] },
    ...local,
  },
})

const theme = (id: string, ...products: string[]) => ({
  id,
  name: { nl: id },
  pictogram: 'identity' as const,
  products,
})

describe('what a kiosk offers', () => {
  it('is what the catalogue has, by its themes, where nobody planned anything', () => {
    const products = [
      product('pass'),
      product('permit', { themas: ['BouwenWonen', 'BurgerOverheid'] }),
      product('online', { channels: ['online'] }),
      product('draft', { status: 'draft' }),
      product('elsewhere', { queue: 'Z' }),
    ]
    const offer = offerOf({ plan: usualKiosk, products, site })
    expect(offer.map(({ id, products: behind }) => [id, behind.map(({ key }) => key)])).toEqual([
      ['burgeroverheid', ['pass', 'permit']],
      ['bouwenwonen', ['permit']],
    ])
    expect(offeredProducts(offer).map(({ key }) => key)).toEqual(['pass', 'permit'])
  })

  it('follows the plan, its order and its themes, without what is not there to be had', () => {
    const products = [product('pass'), product('card'), product('draft', { status: 'draft' })]
    const plan = { themes: [theme('cards', 'card', 'gone', 'pass', 'card'), theme('none', 'draft')] }
    expect(
      offerOf({ plan, products, site }).map(({ id, products: behind }) => [id, ...behind.map(({ key }) => key)]),
    ).toEqual([['cards', 'card', 'pass']])
  })
})
