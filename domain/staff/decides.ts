import type { Member } from './staff.ts'

/** Whether somebody decides about the site and its catalogue: supervisors and administrators do. */
export const decides = (staff: readonly Member[], id: string | undefined): boolean =>
  staff.some(
    (member) => member.id === id && member.roles.some((role) => role === 'supervisor' || role === 'administrator'),
  )
