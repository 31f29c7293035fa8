import * as z from 'zod'
import { targetGroups, themes } from '../codeLists.ts'
import type { Known } from '../localCsv.ts'
import { bundles, channels, levels, statuses } from '../localFields.ts'
import type { ProductContent } from '../product.ts'
import { type Gap, gaps, gapsOf, isComplete } from './gaps.ts'
import { reviewStateOn, reviewStates } from './review.ts'

type Sheet = Pick<ProductContent, 'ipdc' | 'local'>

/** By what the catalogue is filtered. */
export const facets = [
  'status',
  'department',
  'theme',
  'level',
  'channel',
  'targetGroup',
  'bundle',
  'completeness',
  'missing',
  'review',
  'without',
] as const
export type Facet = (typeof facets)[number]

/** What a product is in each facet; it may be several things, or nothing. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>

/** Languages beside Dutch, in which a sheet may have no name. */
const otherLanguages = ['fr', 'en', 'de'] as const

/** What can be chosen in each facet, but for the departments, which are the site's own. */
export const facetChoices = {
  status: statuses,
  theme: themes,
  level: levels.map(String),
  channel: channels,
  targetGroup: targetGroups,
  bundle: bundles,
  completeness: ['complete', 'incomplete'],
  missing: gaps,
  review: reviewStates,
  without: otherLanguages,
} as const satisfies Partial<Record<Facet, readonly string[]>>

/** Chosen values by facet; a facet of which nothing is chosen asks nothing. */
export const Filters = z.partialRecord(z.enum(facets), z.array(z.string()).readonly())
export type Filters = Readonly<z.infer<typeof Filters>>

/** What products are in each facet on a day (`YYYY-MM-DD`). */
export const facetValuesOn = (today: string, known: Known): ((sheet: Sheet) => FacetValues) => {
  const reviewState = reviewStateOn(today)
  return (sheet) => {
    const { ipdc, local } = sheet
    const missing: Gap[] = gapsOf(sheet, known)
    return {
      status: [local.status],
      department: [local.department],
      theme: ipdc.themas,
      level: [String(local.level)],
      channel: local.channels,
      targetGroup: ipdc.doelgroepen,
      bundle: local.bundles,
      completeness: [isComplete(missing) ? 'complete' : 'incomplete'],
      missing,
      review: [reviewState(local)],
      without: otherLanguages.filter((language) => ipdc.naam[language] === undefined),
    }
  }
}
