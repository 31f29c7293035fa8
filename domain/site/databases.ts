import { addMonths, dayOf, monthOf } from '../time/day.ts'
import { readLogId } from './logId.ts'

/**
 * How documents are divided over the central databases: by month what grows for ever, by site what stays, for the whole
 * organisation its directory and cases (`org`) and its products, and apart what kiosks and displays may not read (`private`)
 * or nobody needs to follow (`health`).
 */
export const databaseKinds = ['month', 'site', 'private', 'org', 'catalogue', 'health'] as const
export type DatabaseKind = (typeof databaseKinds)[number]
export type Database = { name: string; kind: DatabaseKind; month?: string }

export const monthDatabase = (site: string, month: string): Database => ({
  name: `balie_${site}_${month.replace('-', '_')}`,
  kind: 'month',
  month,
})

/** The databases a station of this site works with at a moment in ms since 1970: this month, last month, the standing ones. */
export const databasesOf = (site: string, now: number): Database[] => {
  const month = monthOf(dayOf(now))
  return [
    monthDatabase(site, month),
    monthDatabase(site, oldestKept(now)),
    { name: `balie_${site}`, kind: 'site' },
    { name: `balie_${site}_private`, kind: 'private' },
    { name: 'balie_org', kind: 'org' },
    { name: 'balie_catalogue', kind: 'catalogue' },
    { name: `balie_${site}_health`, kind: 'health' },
  ]
}

/** So many months ahead citizens can be given an appointment. */
export const monthsBooked = 3

/** The months to come, in which appointments lie: stations where they are made work with them too. */
export const comingMonths = (site: string, now: number): Database[] =>
  Array.from({ length: monthsBooked }, (_, ahead) => monthDatabase(site, addMonths(monthOf(dayOf(now)), ahead + 1)))

/** The first month that a station keeps in its replica; what is older leaves it. */
export const oldestKept = (now: number): string => addMonths(monthOf(dayOf(now)), -1)

/** What the server keeps ready: as above, and so many months to come, so that their turn needs no administrator. */
export const databasesToCreate = (site: string, now: number, monthsAhead = monthsBooked): Database[] => [
  ...Array.from({ length: monthsAhead }, (_, ahead) => monthDatabase(site, addMonths(monthOf(dayOf(now)), ahead + 1))),
  ...databasesOf(site, now),
]

/** How a site is called. Under the names left out its own database would be one that all sites share. */
export const siteIdPattern = /^(?!(?:org|catalogue)$)[a-z0-9]{1,12}$/

/** What a database of a site is by its name; `undefined` for one that is not this site's. */
export const databaseNamed = (site: string, name: string): Database | undefined => {
  const [, year, month] = new RegExp(`^balie_${site}_(\\d{4})_(0[1-9]|1[0-2])$`).exec(name) ?? []
  if (year !== undefined && month !== undefined) return monthDatabase(site, `${year}-${month}`)
  return databasesOf(site, 0).find((database) => database.kind !== 'month' && database.name === name)
}

/** The day of a log; `undefined` for every other document. */
export const dayOfDocument = (id: string): string | undefined => readLogId(id)?.day

/** The month database a log lives in: the month it began in, also when it ends after its turn; of an appointment that of its day. */
export const databaseOfDay = (id: string): string | undefined => {
  const parts = readLogId(id)
  return parts === undefined ? undefined : monthDatabase(parts.site, monthOf(parts.day)).name
}
