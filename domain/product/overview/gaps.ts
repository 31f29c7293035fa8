import type { Known } from '../localCsv.ts'
import { websitesOf } from '../onlineLink.ts'
import type { ProductContent } from '../product.ts'
import { allTerms } from '../text.ts'

type Sheet = Pick<ProductContent, 'ipdc' | 'local'>
type Part = { isMissing: (sheet: Sheet, known: Known) => boolean; needed: boolean }

/**
 * What a sheet can lack. A complete sheet has what is `needed`: without it somebody at the counter, the kiosk or the website
 * stands still. The rest may rightly be absent, as of a product for which nothing must be brought, and can only be looked for.
 */
const parts = {
  /** The kiosk and the website lead to a product by its theme. */
  theme: { needed: true, isMissing: ({ ipdc }) => ipdc.themas.length === 0 },
  /** The website's inventory, and the catalogue itself, ask for whom it is. */
  targetGroup: { needed: true, isMissing: ({ ipdc }) => ipdc.doelgroepen.length === 0 },
  /** How it goes is what a citizen asks after what it is. */
  procedure: { needed: true, isMissing: ({ ipdc }) => ipdc.procedures.length === 0 },
  /** Citizens seldom use the catalogue's own words. */
  searchTerms: { needed: true, isMissing: ({ ipdc }) => allTerms(ipdc.zoektermen).length === 0 },
  /** A product that is said to be online needs the address where it is. */
  onlineLink: {
    needed: true,
    isMissing: ({ ipdc, local }) => local.channels.includes('online') && websitesOf(ipdc).length === 0,
  },
  /** Its points of order go to a department; one that the site no longer has reads nothing. */
  department: { needed: true, isMissing: ({ local }, { departments }) => !departments.includes(local.department) },
  /** Whoever left answers for nothing. */
  responsible: { needed: true, isMissing: ({ local }, { staff }) => !staff.includes(local.responsible) },
  /** The text of every municipality asks who helps while the responsible is away. */
  backups: { needed: true, isMissing: ({ local }, { staff }) => !local.backups.some((id) => staff.includes(id)) },
  /** Without a queue of the site no ticket can be given. */
  queue: { needed: true, isMissing: ({ local }, { queues }) => !queues.includes(local.queue) },
  /** Some products are for anybody. */
  conditions: { needed: false, isMissing: ({ ipdc }) => ipdc.voorwaarden.length === 0 },
  /** For some nothing must be brought. */
  proof: { needed: false, isMissing: ({ ipdc }) => ipdc.voorwaarden.every(({ bewijs }) => bewijs === undefined) },
  /** What says nothing of a price is free. */
  cost: { needed: false, isMissing: ({ ipdc, local }) => ipdc.kosten.length === 0 && local.price === undefined },
  /** What a municipality offers of its own accord may have none. */
  legislation: {
    needed: false,
    isMissing: ({ ipdc }) => ipdc.regelgeving.length === 0 && ipdc.regelgevingTekst === undefined,
  },
  /** The description may say it all. */
  details: { needed: false, isMissing: ({ ipdc }) => ipdc.verdereBeschrijving === undefined },
  /** Not every product belongs to an event in a life. */
  bundles: { needed: false, isMissing: ({ local }) => local.bundles.length === 0 },
  remarks: { needed: false, isMissing: ({ local }) => local.remarks === undefined },
} as const satisfies Record<string, Part>

export type Gap = keyof typeof parts
const isGap = (name: string): name is Gap => name in parts
export const gaps: readonly Gap[] = Object.keys(parts).filter(isGap)

/** What of a sheet is not there, in the order of `gaps`. */
export const gapsOf = (sheet: Sheet, known: Known): Gap[] =>
  gaps.filter((gap) => {
    const part: Part = parts[gap]
    return part.isMissing(sheet, known)
  })

export const isNeeded = (gap: Gap): boolean => parts[gap].needed

/** Whether everything is there that a sheet needs. */
export const isComplete = (missing: readonly Gap[]): boolean => !missing.some(isNeeded)
