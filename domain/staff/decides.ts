import { type Member, type Role, isHere } from './staff.ts'

/** Whether somebody decides about the site, its catalogue and its staff: supervisors and administrators do. */
export const decides = (staff: readonly Member[], id: string | undefined): boolean =>
  hasRole(staff, id, ['supervisor', 'administrator'])

/** Whether somebody may make others administrators, and end that: administrators, and who decides while there is none. */
export const decidesAboutAdministrators = (staff: readonly Member[], id: string | undefined): boolean =>
  staff.some((member) => isHere(member) && member.roles.includes('administrator'))
    ? hasRole(staff, id, ['administrator'])
    : decides(staff, id)

const hasRole = (staff: readonly Member[], id: string | undefined, asked: readonly Role[]): boolean =>
  staff.some((member) => member.id === id && isHere(member) && member.roles.some((role) => asked.includes(role)))
