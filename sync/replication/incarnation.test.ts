import { expect, it } from 'vitest'
import { openCentral } from '#tests/support/central.ts'
import type { CentralDatabase } from './centralDatabase.ts'
import { type Agreed, type Incarnation, incarnationName, incarnationNow, renewProof } from './incarnation.ts'

let made = 0
const newProof = (): string => `balie-proof-${++made}`
const renewed = (database: CentralDatabase, present: Incarnation, agreed: Agreed = {}): Promise<Incarnation> =>
  renewProof(database, present, { agreed, mark: `mark-${++made}` })
const now = (database: CentralDatabase, known?: Incarnation): Promise<Incarnation> =>
  incarnationNow(database, (server) => (known?.server === server ? known : undefined), newProof)

it('a server that holds the proof is the one that was known', async () => {
  const database = (await openCentral()).databaseFor('admin')
  const first = await now(database)
  expect(first).toMatchObject({ number: 1, height: 0 })
  expect(await now(database, first)).toEqual(first)
  const proven = await renewed(database, await renewed(database, first))
  expect(proven).toMatchObject({ ...first, height: 2, agreed: {} })
  expect(await now(database, proven)).toEqual(proven)
})

it('a server that knows of fewer proofs, or none, is another incarnation', async () => {
  const database = (await openCentral()).databaseFor('admin')
  const first = await renewed(database, await now(database))
  const behind = await now(database, { ...first, height: 2 })
  expect(behind).toMatchObject({ server: first.server, number: 2, height: 0 })
  expect(behind.proof).not.toBe(first.proof)
  expect(await now(database, { ...first, proof: 'balie-unheard-of' })).toMatchObject({ number: 2 })
  expect(incarnationName('balie_gm', behind)).not.toBe(incarnationName('balie_gm', first))
})

it('a server whose proof is ahead, because the station fell before it could remember it, is the one that was known', async () => {
  const database = (await openCentral()).databaseFor('admin')
  const first = await renewed(database, await now(database))
  await renewed(database, first)
  expect(await now(database, first)).toEqual(first)
})

it('a renewal whose answer was lost leaves its height to nobody else', async () => {
  const database = (await openCentral()).databaseFor('admin')
  const first = await now(database)
  await renewed(database, first, { read: '5-a' })
  // The station did not hear of it; a backup that was made now must not pass for one of after the next renewal.
  const forgotten = await database.local(first.proof)
  const proven = await renewed(database, first, { read: '9-b' })
  expect(forgotten?.height).toBeLessThan(proven.height)
  expect(await now(database, proven)).toEqual(proven)
})

it('a server that has another renewal under the height that was known is another incarnation', async () => {
  const database = (await openCentral()).databaseFor('admin')
  const first = await now(database)
  const proven = await renewed(database, first, { read: '9-b', sent: { id: 'visit:a', lwt: 12 } })
  expect(await now(database, proven)).toEqual(proven)
  await database.putLocal(first.proof, { height: proven.height, mark: 'one that crossed it' })
  expect(await now(database, proven)).toMatchObject({ number: 2, height: 0 })
  await expect(renewed(database, proven)).rejects.toThrow('put back')
})

it('a server that was put back to before the last proof takes no newer one', async () => {
  const database = (await openCentral()).databaseFor('admin')
  const first = await renewed(database, await now(database))
  await expect(renewed(database, { ...first, height: 2 })).rejects.toThrow('put back')
  expect(await database.local(first.proof)).toMatchObject({ height: 1 })
})

it('another server is known by its own id', async () => {
  const first = await renewed(...(await met()))
  const other = (await openCentral()).databaseFor('admin')
  expect(await now(other, first)).toMatchObject({ number: 1, height: 0 })
})
const met = async (): Promise<[CentralDatabase, Incarnation]> => {
  const database = (await openCentral()).databaseFor('admin')
  return [database, await now(database)]
}

it('a server that is not there says nothing', async () => {
  const central = await openCentral()
  const database = central.databaseFor('admin')
  await central.stop()
  await expect(now(database)).rejects.toThrow()
})
