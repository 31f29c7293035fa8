import { mayEditWords } from '../product/search/mayEditWords.ts'
import type { LocalFields } from '../product/localFields.ts'
import type { Member } from '../staff/staff.ts'

/** Whether somebody may write activities: whoever decides here, and who answers for a sheet. Calendars are taken in by who decides. */
export const mayEditActivities = (
  staff: readonly Member[],
  id: string | undefined,
  products: readonly { local: Pick<LocalFields, 'responsible'> }[],
): boolean => mayEditWords(staff, id, products)
