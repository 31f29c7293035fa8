import { compareText } from '#domain/document/order.ts'
import { isPossible } from '#domain/hours/checks.ts'
import { type TimetableEdit, timetableWith } from '#domain/hours/editing.ts'
import { Timetable, hoursIdOf } from '#domain/hours/timetable.ts'
import { decides } from '#domain/staff/decides.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { ActionFailure, Done, StaffMember } from './model.ts'
import { attempted } from './recording.ts'
import { keepEdit, stampAfter } from './writeEdit.ts'

/** What supervisors and administrators decide about opening hours. Resolves once it is on disk. */
export type HoursEdits = {
  /**
   * Writes what somebody made of a timetable over what it is by now, only where it differs from what they saw; fails with
   * `badRequest` for what cannot be.
   */
  keepHours: (edit: TimetableEdit) => Promise<Done<Timetable>>
}

export type HoursEditParts = {
  replica: Replica
  bridge: { call: Pick<Bridge['call'], 'giveStamp' | 'keepEdit' | 'report'> }
  siteId: string
  staff: () => readonly StaffMember[]
  by: () => string
}

export const hoursEditsWith = ({ replica, bridge, siteId, staff, by }: HoursEditParts): HoursEdits => ({
  keepHours: (edit) =>
    attempted(bridge, 'hoursEdit', async () => {
      if (!decides(staff(), by())) return refuse('notSupervisor')
      if (!Timetable.safeParse(edit.next).success || !isPossible(edit.next)) return refuse('badRequest')
      const id = hoursIdOf(siteId, edit.next.use)
      const stored = await replica.settings.findOne(id).exec()
      const seen = stored === null ? undefined : Object.values(stored.toMutableJSON().stamps).sort(compareText).at(-1)
      const at = await stampAfter(bridge, seen)
      const latest = stored?.getLatest().toMutableJSON()
      const present = latest?.type === 'hours' ? latest : undefined
      const document = timetableWith(edit, { id, present, at })
      if (document === undefined) return { ok: true, value: edit.next }
      const kept = await keepEdit({ replica, bridge }, document)
      return kept.type === 'hours' ? { ok: true, value: kept.data } : refuse('internal')
    }),
})

const refuse = (code: 'notSupervisor' | 'badRequest' | 'internal'): { ok: false; error: ActionFailure } => ({
  ok: false,
  error: { code, facts: {} },
})
