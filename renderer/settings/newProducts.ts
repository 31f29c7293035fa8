import { type LocalFields } from '#domain/product/product.ts'
import type { Site } from '#domain/site/site.ts'
import { dayOf } from '#domain/time/day.ts'

/** What somebody chooses for all new products of an import together. */
export type Begins = { department: string; queue: string; publish: boolean }

export const beginsOf = (site: Pick<Site, 'departments' | 'queues'>): Begins => ({
  department: Object.keys(site.departments)[0] ?? '',
  queue: site.queues[0]?.letter ?? 'A',
  publish: false,
})

const yearMs = 365 * 86_400_000

/**
 * The municipality's own fields of a product that the catalogue brought: a sheet for a theme counter, to be read by whoever
 * took it in, within a year.
 */
export const localFieldsOf = ({ begins, by, now }: { begins: Begins; by: string; now: number }): LocalFields => ({
  department: begins.department,
  responsible: by.startsWith('staff:') ? by : `staff:${by}`,
  backups: [],
  channels: ['onSite'],
  where: ['counter'],
  level: 3,
  appointment: 'possible',
  duration: 10,
  queue: begins.queue,
  reviewOn: dayOf(now + yearMs),
  status: begins.publish ? 'published' : 'draft',
  bundles: [],
})
