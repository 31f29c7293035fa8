import { labelsAtCentral } from './central.ts'
import { giveTicket, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome'] })

test('two windows of one station show the same day, and the one that stays goes on replicating', async ({
  municipality,
}) => {
  const { demo, open } = municipality
  const leader = await open('welcome')
  await signIn(leader, 'An')
  const first = await giveTicket(leader, 'vuilzakken')
  const other = await leader.context().newPage()
  await other.goto(new URL('/welcome', demo.screens['welcome']?.url).href)
  await expect(other.getByRole('tab', { name: /^Wachtend/ })).toContainText('1')

  const second = await giveTicket(leader, 'pas kwijt')
  await expect(other.getByRole('tab', { name: /^Wachtend/ })).toContainText('2')
  await leader.close()
  const third = await giveTicket(other, 'kids-id')
  await expect(other.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible()
  await expect.poll(() => labelsAtCentral(demo.admin)).toEqual([first, second, third].sort())
})
