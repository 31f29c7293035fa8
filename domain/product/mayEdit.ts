import type { Staff } from '../staff/staff.ts'
import type { LocalFields } from './localFields.ts'

type Member = Pick<Staff, 'roles'> & { id: string }

/** Whether somebody may edit every product, add new ones and decide about the catalogue as a whole. */
export const mayEditAll = (staff: readonly Member[], id: string | undefined): boolean =>
  staff.some(
    (member) => member.id === id && member.roles.some((role) => role === 'supervisor' || role === 'administrator'),
  )

/** Whether somebody may edit this product: whoever may edit all, who answers for the sheet, and who stands in for them. */
export const mayEdit = (
  staff: readonly Member[],
  id: string | undefined,
  { responsible, backups }: Pick<LocalFields, 'responsible' | 'backups'>,
): boolean =>
  mayEditAll(staff, id) || staff.some((member) => member.id === id && [responsible, ...backups].includes(member.id))
