import type { Member } from '../../staff/staff.ts'
import type { LocalFields } from '../localFields.ts'
import { decides } from '../../staff/decides.ts'

/**
 * Whether somebody may say which words mean the same, and see to what was not found: whoever may edit all products, and who
 * answers for a sheet, as their words decide whether it is found.
 */
export const mayEditWords = (
  staff: readonly Member[],
  id: string | undefined,
  products: readonly { local: Pick<LocalFields, 'responsible'> }[],
): boolean =>
  decides(staff, id) ||
  (staff.some((member) => member.id === id) && products.some(({ local }) => local.responsible === id))
