import { type Database, type DatabaseKind, comingMonths, databasesOf } from './databases.ts'

/** What a station can be for, as far as what it may read goes. */
export const stationRoles = ['welcome', 'counter', 'phone', 'kiosk', 'display'] as const
export type StationRole = (typeof stationRoles)[number]

const open = ['month', 'site', 'catalogue', 'health'] as const satisfies readonly DatabaseKind[]
const staffed = [...open, 'private', 'org'] as const satisfies readonly DatabaseKind[]

/**
 * Which databases a station follows: no more than its role needs. Whatever citizens can walk up to has nothing about people
 * on its disk, and no case.
 */
export const followedBy: Readonly<Record<StationRole, readonly DatabaseKind[]>> = {
  welcome: staffed,
  counter: staffed,
  phone: staffed,
  kiosk: open,
  display: open,
}

/** What a station is for by its screen; staff work wherever citizens do not walk up to it. */
export const roleOf = (screen: string): StationRole => stationRoles.find((role) => role === screen) ?? 'counter'

/** Whether staff work there. The server gives the others no account for what they do not follow. */
export const isStaffed = (role: StationRole): boolean => followedBy[role].includes('private')

/** What a station of this role follows at a moment: staff make appointments, so the months to come too. */
export const followedDatabases = ({
  site,
  role,
  now,
}: {
  site: string
  role: StationRole
  now: number
}): Database[] => [
  ...databasesOf(site, now).filter(({ kind }) => followedBy[role].includes(kind)),
  ...(isStaffed(role) ? comingMonths(site, now) : []),
]
