import { expect, it, onTestFinished } from 'vitest'
import { timetable, weekRow } from '#domain/hours/builders.ts'
import { type HoursException, type Timetable, hoursIdOf } from '#domain/hours/timetable.ts'
import { stampAt } from '#domain/visit/builders.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import { type Replica, openReplica } from '#sync/replica/open.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { hoursEditsWith } from './hoursEdits.ts'
import type { Done, StaffMember } from './model.ts'

let replicas = 0
const emptyReplica = async (): Promise<Replica> => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: `hours-${++replicas}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  return replica
}
const member = (key: string, roles: StaffMember['roles']): StaffMember => ({
  ...{ id: `staff:${key}`, name: key, roles, skills: [], languages: ['nl'] },
})
const staff = [member('an', ['welcome']), member('jan', ['supervisor'])]

const editsBy = (by: string, replica: Replica, minute = 10) =>
  hoursEditsWith({
    ...{ replica, siteId: 'gm', staff: () => staff, by: () => by },
    bridge: {
      call: {
        giveStamp: ({ seen = '' }) => {
          const at = stampAt(minute)
          return Promise.resolve({ ok: true, value: { at: seen < at ? at : `${seen}a` } })
        },
        keepEdit: ({ document }) => Promise.resolve({ ok: true, value: { id: 'edit', document } }),
        report: () => Promise.resolve({ ok: true, value: {} }),
      },
    },
  })
const codeOf = (outcome: Done<unknown>): string => (outcome.ok ? 'done' : outcome.error.code)

const id = hoursIdOf('gm', { is: 'reception' })
const storedIn = async (replica: Replica): Promise<EditedDocument> => {
  const stored = await replica.settings.findOne(id).exec()
  if (stored === null) throw new Error('There are no hours.')
  return stored.toMutableJSON()
}
const closing = (day: string): HoursException => ({ from: day, until: day, reason: { nl: day }, openings: [] })
const withClosing = (hours: Timetable, key: string, day: string): Timetable => ({
  ...hours,
  exceptions: { ...hours.exceptions, [key]: closing(day) },
})
const base = timetable([weekRow('09:00', '12:00')])

it('closing days that two supervisors add at stations of their own both stand, at both', async () => {
  const [one, other] = [await emptyReplica(), await emptyReplica()]
  expect(codeOf(await editsBy('staff:jan', one).keepHours({ base: undefined, next: base }))).toBe('done')
  await saveEdit(other, await storedIn(one))
  const add = (replica: Replica, key: string, minute: number) =>
    editsBy('staff:jan', replica, minute).keepHours({ base, next: withClosing(base, key, `2026-12-${String(minute)}`) })
  expect([codeOf(await add(one, 'mine', 24)), codeOf(await add(other, 'theirs', 31))]).toEqual(['done', 'done'])
  await saveEdit(one, await storedIn(other))
  await saveEdit(other, await storedIn(one))
  const [here, there] = [await storedIn(one), await storedIn(other)]
  expect(here).toEqual(there)
  expect(here.data).toMatchObject({ exceptions: { mine: closing('2026-12-24'), theirs: closing('2026-12-31') } })
})

it('an edit is taken back, and leaves what somebody else saved since', async () => {
  const replica = await emptyReplica()
  const edits = editsBy('staff:jan', replica)
  await edits.keepHours({ base: undefined, next: base })
  const mine = withClosing(base, 'mine', '2026-12-24')
  await edits.keepHours({ base, next: mine })
  await edits.keepHours({ base: mine, next: withClosing(mine, 'theirs', '2026-12-31') })
  await edits.keepHours({ base: mine, next: base })
  expect((await storedIn(replica)).data).toMatchObject({ exceptions: { theirs: closing('2026-12-31') } })
  expect((await storedIn(replica)).data).not.toHaveProperty('exceptions.mine')
})

it('nothing is kept of what cannot be, or of whoever may not decide', async () => {
  const replica = await emptyReplica()
  const backwards = timetable([weekRow('12:00', '09:00')])
  const keep = (by: string, next: Timetable) => editsBy(by, replica).keepHours({ base: undefined, next })
  expect(codeOf(await keep('staff:jan', backwards))).toBe('badRequest')
  expect(codeOf(await keep('staff:an', base))).toBe('notSupervisor')
  expect(await replica.settings.findOne(id).exec()).toBeNull()
})
