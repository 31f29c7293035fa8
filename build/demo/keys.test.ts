import { expect, it } from 'vitest'
import { type OfferedKey, withWithdrawn } from '#domain/site/stationKeys.ts'
import { passingSigner } from '#main/signing/signer.ts'
import { seedDocuments } from '#sync/central/setup.ts'
import { readDocument } from '#sync/merge/kinds.ts'
import { type Central, openCentral, testNow } from '#tests/support/central.ts'
import { demoDocuments } from './documents.ts'
import { approveKeys } from './keys.ts'

const siteOf = async (central: Central) => {
  const stored = await central.databaseFor('admin', 'balie_gm').get('site:gm')
  const document = readDocument('site:gm', { ...stored, id: 'site:gm' })
  if (document?.type !== 'site') throw new Error('there is no site')
  return { stored, ...document }
}

it('the keys of the demo’s stations are approved once; what somebody decided since stays', async () => {
  const central = await openCentral()
  await seedDocuments(central.admin, 'balie_gm', demoDocuments()['balie_gm'] ?? [])
  const offered: OfferedKey[] = ['welcome', 'counter-1'].map((station) => ({ station, ...passingSigner().key }))
  await approveKeys(central.admin, offered, testNow)
  const { stored, data } = await siteOf(central)
  expect(data.keys.map(({ station, id, publicKey }) => ({ station, id, publicKey }))).toEqual(offered.toReversed())

  const [first] = offered
  const keys =
    first === undefined ? [] : withWithdrawn(data.keys, first, { at: data.keys[0]?.approvedAt ?? '', by: 'x' })
  await central
    .databaseFor('admin', 'balie_gm')
    .put(Object.assign({ _id: 'site:gm' }, stored, { data: { ...data, keys } }))
  await approveKeys(central.admin, offered, testNow + 1)
  expect((await siteOf(central)).data.keys).toEqual(keys)
})
