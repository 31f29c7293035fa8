import type { Site } from '#domain/site/site.ts'
import { isStaffed, roleOf } from '#domain/site/followed.ts'
import { listedOrdinal } from '#domain/site/issuing.ts'
import type { StationDescription } from '#preload/contract.ts'
import type { StaffMember } from '../state/model.ts'
import { decides } from '#domain/staff/decides.ts'

/** Why no numbers can be taken for paper here. A station that the site does not list gives numbers no counter would call. */
export type NoStrips = 'notHere' | 'whoFirst' | 'notIssuing'

export const whyNoStrips = (at: {
  station: Pick<StationDescription, 'station' | 'screen'>
  site: Pick<Site, 'issuing'>
  staff: string | undefined
}): NoStrips | undefined => {
  if (!isStaffed(roleOf(at.station.screen))) return 'notHere'
  if (at.staff === undefined) return 'whoFirst'
  return listedOrdinal(at.site, at.station.station) === undefined ? 'notIssuing' : undefined
}

/** Why names do not go on paper: never from a screen that visitors see, and only for those who answer for the work. */
export const whyNoNames = (at: {
  station: Pick<StationDescription, 'screen'>
  staff: readonly StaffMember[]
  by: string | undefined
}): 'notHere' | 'notSupervisor' | undefined => {
  if (!isStaffed(roleOf(at.station.screen))) return 'notHere'
  return decides(at.staff, at.by) ? undefined : 'notSupervisor'
}
