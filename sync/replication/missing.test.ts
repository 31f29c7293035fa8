import { expect, it } from 'vitest'
import { openCentral } from '#tests/support/central.ts'
import { CentralError } from './centralDatabase.ts'
import { noticeMissing } from './missing.ts'

it('a database that the server does not have is noticed once, and so is that it has it', async () => {
  const central = await openCentral()
  const heard: boolean[] = []
  const database = noticeMissing(central.databaseFor('admin', 'balie_gm_2027_09'), (missing) => heard.push(missing))
  const ask = () => database.changes({ since: '0', limit: 1 })
  await expect(ask()).rejects.toBeInstanceOf(CentralError)
  await expect(database.bulk([{ _id: 'a' }])).rejects.toBeInstanceOf(CentralError)
  expect(heard).toEqual([true])
  await central.asAdmin('PUT', '/balie_gm_2027_09')
  await ask()
  await database.present(['a'])
  expect(heard).toEqual([true, false])
})

it('a server that is not there says nothing of its databases', async () => {
  const central = await openCentral()
  const heard: boolean[] = []
  const database = noticeMissing(central.databaseFor('admin'), (missing) => heard.push(missing))
  await central.stop()
  await expect(database.changes({ since: '0', limit: 1 })).rejects.toThrow()
  expect(heard).toEqual([])
})
