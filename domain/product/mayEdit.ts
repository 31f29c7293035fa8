import { decides } from '../staff/decides.ts'
import type { Member } from '../staff/staff.ts'
import type { LocalFields } from './localFields.ts'

/** Whether somebody may edit this product: whoever decides here, who answers for the sheet, and who stands in for them. */
export const mayEdit = (
  staff: readonly Member[],
  id: string | undefined,
  { responsible, backups }: Pick<LocalFields, 'responsible' | 'backups'>,
): boolean =>
  decides(staff, id) || staff.some((member) => member.id === id && [responsible, ...backups].includes(member.id))
