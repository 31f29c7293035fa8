import type { DoneProduct } from './canDo.ts'
import type { Pattern, WorkRow } from './pattern.ts'
import type { StaffMember } from './staff.ts'

/** Somebody who serves queue A, for tests. */
export const member = (key: string, part: Partial<StaffMember> = {}): StaffMember => ({
  id: `staff:${key}`,
  name: key,
  roles: ['quickCounter'],
  skills: ['A'],
  languages: ['nl'],
  ...part,
})

/** Work on these days of the week, from nine to noon. */
export const mornings = (weekdays: readonly number[], part: Partial<WorkRow> = {}): WorkRow[] =>
  weekdays.map((weekday) => ({ weekday, from: '09:00', to: '12:00', where: 'onSite', ...part }))

/** In effect for as long as anybody looks. */
export const always = (rows: WorkRow[]): Record<string, Pattern> => ({ p: { from: '2020-01-01', rows } })

/** A product of a queue, for which the catalogue names nobody who works here. */
export const doneProduct = (key: string, local: Partial<DoneProduct['local']> = {}): DoneProduct => ({
  key,
  local: { queue: 'A', responsible: 'staff:nobody', backups: [], ...local },
})
