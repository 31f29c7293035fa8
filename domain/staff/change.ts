import { partField } from '../document/parts.ts'
import type { Absence } from './absence.ts'
import { decides, decidesAboutAdministrators } from './decides.ts'
import { type PartChange, partsBack, withParts } from './partChange.ts'
import type { Pattern } from './pattern.ts'
import { type Member, type Staff, isHere } from './staff.ts'

/** What is changed of a member of staff at once: whole fields, and single patterns, absences and products. */
export type StaffChange = Partial<Pick<Staff, 'name' | 'roles' | 'skills' | 'languages'>> & {
  archived?: string | null
  patterns?: PartChange<Pattern>
  absences?: PartChange<Absence>
  can?: PartChange<boolean>
}

export const withChange = (staff: Staff, { patterns, absences, can, ...fields }: StaffChange): Staff => ({
  ...staff,
  ...fields,
  ...(patterns === undefined ? {} : { patterns: withParts(staff.patterns, patterns) }),
  ...(absences === undefined ? {} : { absences: withParts(staff.absences, absences) }),
  ...(can === undefined ? {} : { can: withParts(staff.can, can) }),
})

/** The fields that a change is about, as the stamps of the document name them. */
export const fieldsOfChange = ({ patterns = {}, absences = {}, can = {}, ...fields }: StaffChange): string[] => [
  ...Object.keys(fields),
  ...Object.entries({ patterns, absences, can }).flatMap(([part, change]) =>
    Object.keys(change).map((id) => partField(part, id)),
  ),
]

/** The change by which a member of staff is again what it is now. */
export const changeBack = (staff: Staff, change: StaffChange): StaffChange => ({
  ...(change.name === undefined ? {} : { name: staff.name }),
  ...(change.roles === undefined ? {} : { roles: staff.roles }),
  ...(change.skills === undefined ? {} : { skills: staff.skills }),
  ...(change.languages === undefined ? {} : { languages: staff.languages }),
  ...(change.archived === undefined ? {} : { archived: staff.archived ?? null }),
  ...(change.patterns === undefined ? {} : { patterns: partsBack(staff.patterns, change.patterns) }),
  ...(change.absences === undefined ? {} : { absences: partsBack(staff.absences, change.absences) }),
  ...(change.can === undefined ? {} : { can: partsBack(staff.can, change.can) }),
})

/** Why somebody may not make a change; the last one would leave nobody who decides. */
export type ChangeRefusal = 'notSupervisor' | 'notAdministrator' | 'nobodyDecides'

/** Whether whoever is signed in may make a change, of somebody who may be new. */
export const refusalOfChange = (
  staff: readonly Member[],
  by: string | undefined,
  { id, next }: { id: string; next: Omit<Member, 'id'> },
): ChangeRefusal | undefined => {
  if (!decides(staff, by)) return 'notSupervisor'
  const before = staff.find((member) => member.id === id)
  if (isAdministrator(before) !== isAdministrator(next) && !decidesAboutAdministrators(staff, by))
    return 'notAdministrator'
  const after = [...staff.filter((member) => member.id !== id), { ...next, id }]
  return after.some((member) => decides(after, member.id)) ? undefined : 'nobodyDecides'
}

const isAdministrator = (member: Omit<Member, 'id'> | undefined): boolean =>
  member !== undefined && isHere(member) && member.roles.includes('administrator')
