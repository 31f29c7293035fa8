import { bookingId } from '#domain/appointment/policy.ts'
import { rotaId } from '#domain/staff/rota.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { booking } from './booking.ts'
import { guideDocuments } from './guides/documents.ts'
import { demoGuides } from './guides/index.ts'
import { housingProducts } from './products/housing.ts'
import { identityProducts } from './products/identity.ts'
import { leisureProducts } from './products/leisure.ts'
import { quickProducts } from './products/quick.ts'
import { welfareProducts } from './products/welfare.ts'
import { hoursOf } from './hours.ts'
import { demoSite, site, staff } from './site.ts'
import { demoRotas, withAbsences } from './planning.ts'

const unedited = { stamps: {}, history: [] }

export const demoProducts = {
  ...quickProducts,
  ...identityProducts,
  ...housingProducts,
  ...leisureProducts,
  ...welfareProducts,
}

/**
 * What the demo's central database starts with, by database; `relay` is how its building goes on without it. Absences and rotas
 * lie around `today`; without it there are none.
 */
export const demoDocuments = (relay = site.relay, today?: string): Record<string, EditedDocument[]> => ({
  [`balie_${demoSite}`]: [
    { id: `site:${demoSite}`, type: 'site', data: { ...site, relay }, ...unedited },
    { id: bookingId(demoSite), type: 'booking', data: booking, ...unedited },
    ...Object.entries(hoursOf(demoSite)).map(([id, data]) => ({ id, type: 'hours' as const, data, ...unedited })),
    ...Object.entries(today === undefined ? staff : withAbsences(staff, today)).map(([key, data]) => ({
      id: `staff:${key}`,
      type: 'staff' as const,
      data,
      ...unedited,
    })),
    ...(today === undefined ? [] : demoRotas(today)).map(({ week, rota }) => ({
      id: rotaId(demoSite, week),
      type: 'rota' as const,
      data: rota,
      ...unedited,
    })),
  ],
  balie_catalogue: [
    ...Object.entries(demoProducts).map(([key, data]) => ({
      id: `product:${key}`,
      type: 'product' as const,
      data,
      ...unedited,
    })),
    ...guideDocuments(demoGuides, demoProducts),
  ],
})
