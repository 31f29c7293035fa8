import { firstValueFrom } from 'rxjs'
import { expect, it, onTestFinished } from 'vitest'
import { type BookingPolicy, usualPolicy, usualRule } from '#domain/appointment/policy.ts'
import { openReplica } from '#sync/replica/open.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { openHost } from '#tests/support/host.ts'
import { newStorage } from '#tests/sync/storage.ts'
import { bookingSettingsWith } from './bookingPolicy.ts'
import { restoreKeptEdits } from './keptEdits.ts'
import type { StaffMember } from './model.ts'

const member = (id: string, ...roles: StaffMember['roles']): StaffMember => ({
  ...{ id, name: id, skills: [], languages: [] },
  roles,
})
const staff = [member('staff:an', 'welcome'), member('staff:jan', 'supervisor')]

let replicas = 0
const emptyReplica = async () => {
  const { storage } = newStorage()
  const replica = await openReplica({ name: `booking-${++replicas}`, key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  return replica
}

const room = { name: { nl: 'Spreekkamer' }, isPrivate: true, seats: 2 }
const withRoom: BookingPolicy = { ...usualPolicy, rooms: { a: room } }

it('how appointments are given is usual until somebody who decides says otherwise, and is kept on disk', async () => {
  const { url, browser } = await openHost()
  const bridge = bridgeTo(url, await browser.cookieFor())
  const replica = await emptyReplica()
  const at = { by: 'staff:an' }
  const parts = { replica, bridge, siteId: 'gm', board: () => ({ staff }), by: () => at.by }
  const { bookingPolicy$, planBooking } = bookingSettingsWith(parts)
  await expect.poll(() => bookingPolicy$.value).toEqual(usualPolicy)

  const code = async (next: BookingPolicy, base = usualPolicy) => {
    const outcome = await planBooking(next, base)
    return outcome.ok ? outcome.value : outcome.error.code
  }
  expect(await code(withRoom)).toBe('notSupervisor')
  at.by = 'staff:jan'
  expect(await code({ ...usualPolicy, usual: { ...usualRule, before: -1 } })).toBe('badRequest')
  expect(await code(withRoom)).toEqual(withRoom)
  await expect.poll(() => bookingPolicy$.value).toEqual(withRoom)

  // Who did not see that room yet takes nothing away by saving something else.
  const elsewhere = { ...usualPolicy, products: { move: { before: 5 } } }
  expect(await code(elsewhere)).toEqual({ ...elsewhere, rooms: { a: room } })
  expect(await code(withRoom, { ...withRoom, products: elsewhere.products })).toEqual(withRoom)

  const restored = await emptyReplica()
  await restoreKeptEdits(restored, bridge)
  const again = bookingSettingsWith({ ...parts, replica: restored })
  await expect.poll(() => again.bookingPolicy$.value).toEqual(withRoom)
  expect(await firstValueFrom(again.bookingPolicy$)).toEqual(withRoom)
})
