import { expect, it, onTestFinished } from 'vitest'
import { productContent } from '#domain/product/builders.ts'
import { feedPage, snapshot } from '#main/ipdc/builders.ts'
import { openReplica } from '#sync/replica/open.ts'
import { bridgeTo } from '#tests/support/bridge.ts'
import { openHost } from '#tests/support/host.ts'
import { newStorage } from '#tests/sync/storage.ts'
import type { StaffMember } from './model.ts'
import { productImportWith } from './productImport.ts'

const jan: StaffMember = {
  ...{ id: 'staff:jan', name: 'Jan', skills: [], languages: [] },
  roles: ['supervisor'],
}
const begins = productContent({ local: { status: 'draft' } }).local
const fileOf = (number: number): File => new File([feedPage({ members: [snapshot(number)] })], `${String(number)}.json`)

/** Two windows of one station. */
const openWindows = async () => {
  const { url, browser } = await openHost()
  const { storage } = newStorage()
  const replica = await openReplica({ name: 'import', key: 'a key of sixteen letters', storage })
  onTestFinished(async () => {
    await replica.close()
  })
  const window = async () => {
    const bridge = bridgeTo(url, await browser.cookieFor())
    return productImportWith({ replica, bridge, staff: () => [jan], by: () => jan.id })
  }
  return { one: await window(), other: await window(), replica }
}

it('what was taken in whole is forgotten', async () => {
  const { one, other, replica } = await openWindows()
  await one.begin({ files: [fileOf(1)], pages: [] })
  await one.takeIn(begins)
  expect(one.state$.value).toMatchObject({ taken: 1, error: undefined, reading: undefined })
  expect((await replica.catalogue.find().exec()).map(({ id }) => id)).toEqual(['product:concept-1'])
  await other.look()
  expect(other.state$.value.reading).toBeUndefined()
})

it('what another window began to read meanwhile stays, and is shown', async () => {
  const { one, other } = await openWindows()
  await one.begin({ files: [fileOf(1)], pages: [] })
  await other.begin({ files: [fileOf(2), fileOf(3)], pages: [] })
  await one.takeIn(begins)
  expect(one.state$.value).toMatchObject({ taken: 0, error: undefined, reading: { found: 2 } })
  await other.takeIn(begins)
  expect(other.state$.value).toMatchObject({ taken: 2, error: undefined, reading: undefined })
})
