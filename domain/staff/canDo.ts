import type { LocalFields } from '../product/localFields.ts'
import { type StaffMember, isHere } from './staff.ts'

/** What says of a product who can do it. */
export type DoneProduct = { key: string; local: Pick<LocalFields, 'queue' | 'responsible' | 'backups'> }

/**
 * Whether somebody can handle a product. What is said of the two of them counts before all else; then whoever the catalogue names
 * for it can, and whoever serves its queue.
 */
export const canDo = (
  member: Pick<StaffMember, 'id' | 'skills' | 'can' | 'archived'>,
  { key, local }: DoneProduct,
): boolean => {
  if (!isHere(member)) return false
  const said = Object.hasOwn(member.can ?? {}, key) ? member.can?.[key] : undefined
  return said ?? (isNamed(member.id, local) || member.skills.includes(local.queue))
}

/** Whether the catalogue names somebody for a product, as responsible or as back-up. */
export const isNamed = (id: string, { responsible, backups }: Pick<LocalFields, 'responsible' | 'backups'>): boolean =>
  responsible === id || backups.includes(id)
