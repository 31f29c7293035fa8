import { expect, it, onTestFinished } from 'vitest'
import { openCentral, testNow } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { openClient } from './client.ts'
import { newStorage } from './storage.ts'

const id = 'visit:gm-2026-11-23-A101'

it('two stations with accounts of their own work on one visit under the server’s rules, and nothing of it is refused', async () => {
  const central = await openCentral(['k1', 'k2'], { rules: true })
  const open = async (name: string) => {
    const { storage } = newStorage()
    const client = await openClient({ name, central: central.address(name), month: testNow, storage, kinds: ['month'] })
    onTestFinished(client.close)
    return client
  }
  const [one, two] = [await open('k1'), await open('k2')]
  await one.append(id, { type: 'issued', how: 'paper' })
  await eventually(async () => (await two.logOf(id)).length).toBe(1)
  one.cut()
  await one.append(id, { type: 'returned' })
  await two.append(id, { type: 'reprinted' })
  one.mend()
  for (const client of [one, two]) await eventually(async () => (await client.logOf(id)).length).toBe(3)
  await eventually(async () => (await central.databaseFor('admin').get(id))?.['log']).toHaveLength(3)
  for (const client of [one, two]) expect(await client.refusedIds()).toEqual([])
})
