import { mayEdit } from '../product/mayEdit.ts'
import type { LocalFields } from '../product/localFields.ts'
import { decides } from '../staff/decides.ts'
import type { Member } from '../staff/staff.ts'
import type { Guide } from './guide.ts'

/** Whether somebody may write a guide: whoever decides here, and who may edit a product of the guide's department. */
export const mayEditGuide = (
  { department }: Pick<Guide, 'department'>,
  {
    staff,
    id,
    products,
  }: {
    staff: readonly Member[]
    id: string | undefined
    products: readonly { local: Pick<LocalFields, 'department' | 'responsible' | 'backups'> }[]
  },
): boolean =>
  decides(staff, id) || products.some(({ local }) => local.department === department && mayEdit(staff, id, local))
