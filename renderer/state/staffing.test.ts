import { filter, firstValueFrom } from 'rxjs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { member } from '#domain/staff/builders.ts'
import type { Absence } from '#domain/staff/absence.ts'
import { openReplica } from '#sync/replica/open.ts'
import { saveEdit } from '#sync/replica/saveEdit.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { openHost } from '#tests/support/host.ts'
import { newStorage } from '#tests/sync/storage.ts'
import type { Done, StaffMember } from './model.ts'
import { restoreKeptEdits } from './keptEdits.ts'
import { staffingWith } from './staffing.ts'

const jan = member('jan', { roles: ['supervisor'] })
const karim = member('karim', { roles: ['administrator'] })
const an = member('an', { roles: ['welcome'] })

let replicas = 0
const emptyReplica = async () => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: `staffing-${++replicas}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  return replica
}

/** A station at which one member of staff after the other decides. */
const openOffice = async () => {
  const { url, browser } = await openHost()
  const bridge = bridgeTo(url, await browser.cookieFor())
  const replica = await emptyReplica()
  const people = async (): Promise<StaffMember[]> =>
    (await replica.settings.find().exec()).flatMap((one) => {
      const document = one.toMutableJSON()
      return document.type === 'staff' ? [{ ...document.data, id: document.id }] : []
    })
  for (const { id, ...data } of [jan, karim, an]) {
    await saveEdit(replica, { id, type: 'staff', data, stamps: {}, history: [] })
  }
  const at = { by: jan.id, staff: await people() }
  const staffing = staffingWith({ replica, bridge, siteId: 'gm', staff: () => at.staff, by: () => at.by })
  const one = async (id: string) => (await people()).find((person) => person.id === id)
  return { at, bridge, replica, staffing, people, one }
}
const done = <T>(outcome: Done<T>): T => {
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value
}
const codeOf = (outcome: Done<unknown>): string => (outcome.ok ? 'done' : outcome.error.code)
const leave = (day: string): Absence => ({ from: day, until: day, kind: 'leave' })

describe('a change of a member of staff', () => {
  it('is kept on disk with a stamp of its own, and taken back by what it gives', async () => {
    const { bridge, staffing, one } = await openOffice()
    const back = done(await staffing.change(an.id, { absences: { x1: leave('2026-12-03') }, name: 'Anna' }))
    expect(await one(an.id)).toMatchObject({ name: 'Anna', absences: { x1: leave('2026-12-03') } })
    const other = await emptyReplica()
    await restoreKeptEdits(other, bridge)
    const restored = (await other.settings.findOne(an.id).exec())?.toMutableJSON()
    expect(Object.keys(restored?.stamps ?? {}).sort()).toEqual(['absences.x1', 'name'])
    done(await staffing.change(an.id, back))
    expect(await one(an.id)).toMatchObject({ name: 'an', absences: {} })
  })

  it('is refused to whoever may not, and where somebody would be nobody', async () => {
    const { at, staffing, one } = await openOffice()
    expect(codeOf(await staffing.change(an.id, { name: '' }))).toBe('badRequest')
    expect(codeOf(await staffing.change(an.id, { roles: ['administrator'] }))).toBe('notAdministrator')
    expect(codeOf(await staffing.change('staff:nobody', { name: 'Bo' }))).toBe('internal')
    at.by = an.id
    expect(codeOf(await staffing.change(an.id, { absences: { x1: leave('2026-12-03') } }))).toBe('notSupervisor')
    expect(codeOf(await staffing.changeRota('2026-W49', {}))).toBe('notSupervisor')
    const { id: _id, ...data } = an
    expect(codeOf(await staffing.add(data))).toBe('notSupervisor')
    expect(await one(an.id)).toEqual(an)
  })

  it('archives, and takes nobody away', async () => {
    const { staffing, people } = await openOffice()
    done(await staffing.change(an.id, { archived: '2026-12-01' }))
    const id = done(await staffing.add({ name: 'Zoë D’Hondt', roles: ['welcome'], skills: [], languages: [] }))
    expect(id).toMatch(/^staff:zoe-d-hondt-[0-9a-f]{6}$/)
    expect((await people()).map((person) => [person.id, person.archived]).sort()).toEqual(
      [
        [an.id, '2026-12-01'],
        [jan.id, undefined],
        [karim.id, undefined],
        [id, undefined],
      ].sort(),
    )
  })
})

it('the rota of a week is followed, changed place by place, and put back', async () => {
  const { staffing } = await openOffice()
  const place = { staff: an.id, counter: '1', day: '2026-12-03', from: '09:00', to: '12:00' }
  const rota = staffing.rota$('2026-W49')
  expect(await firstValueFrom(rota)).toEqual({ assignments: {} })
  done(await staffing.changeRota('2026-W49', { x1: place }))
  const back = done(await staffing.changeRota('2026-W49', { x1: { ...place, counter: '2' }, x2: place }))
  const present = await firstValueFrom(rota.pipe(filter(({ assignments }) => 'x2' in assignments)))
  expect(present.assignments).toEqual({ x1: { ...place, counter: '2' }, x2: place })
  done(await staffing.changeRota('2026-W49', back))
  const after = await firstValueFrom(rota.pipe(filter(({ assignments }) => !('x2' in assignments))))
  expect(after.assignments).toEqual({ x1: place })
  expect(codeOf(await staffing.changeRota('2026-W49', { x3: { ...place, from: '9' } }))).toBe('badRequest')
})
