import { stampAt } from '../visit/builders.ts'
import type { ProductDocument } from './history.ts'
import type { ProductContent } from './product.ts'

/** A published product of which a test says no more than it needs. */
export const productContent = (part: {
  ipdc?: Partial<ProductContent['ipdc']>
  local?: Partial<ProductContent['local']>
}): ProductContent => ({
  ipdc: {
    naam: { nl: 'Reispas' },
    beschrijving: { nl: 'Waarmee je reist.' },
    voorwaarden: [],
    procedures: [],
    kosten: [],
    regelgeving: [],
    websites: [],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [],
    type: 'Bewijs',
    ...part.ipdc,
  },
  local: {
    department: 'identity',
    responsible: 'staff:an',
    backups: [],
    channels: ['onSite'],
    where: ['counter'],
    level: 3,
    appointment: 'never',
    duration: 10,
    queue: 'B',
    reviewOn: '2027-01-01',
    status: 'published',
    bundles: [],
    ...part.local,
  },
})

/** A stored product as it was first written, at minute 0. */
export const productDocument = (
  part: Parameters<typeof productContent>[0] = {},
  id = 'product:passport',
): ProductDocument => ({
  id,
  type: 'product',
  data: { ...productContent(part), authors: { [stampAt(0)]: 'staff:an' } },
  stamps: { ipdc: stampAt(0), local: stampAt(0) },
  history: [],
})
