import { labelsAtCentral } from './central.ts'
import { giveTicket, signIn, waiting } from './desk.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome'] })

/** Deletes every database of the page's origin, which no window has open. */
const deleteDatabases = async (): Promise<void> => {
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name)
      request.onsuccess = resolve
      request.onerror = reject
    })
  }
}
const databases = async (): Promise<string[]> => (await indexedDB.databases()).map(({ name = '' }) => name)

test('two windows that open at once where the replica is gone make one new replica between them', async ({
  municipality,
}) => {
  const first = await municipality.open('welcome')
  await signIn(first, 'An')
  await giveTicket(first, 'vuilzakken')
  await expect(first.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible()
  const address = first.url()
  // An empty page of the same origin: every address that is no file is Balie itself.
  await first.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await first.goto(address)
  const before = (await first.evaluate(databases)).toSorted()
  await first.evaluate(deleteDatabases)
  await first.unroute('**/*')
  const second = await first.context().newPage()
  await Promise.all([first, second].map((page) => page.goto(address)))
  for (const page of [first, second]) await expect(waiting(page, 1)).toBeVisible()
  expect((await first.evaluate(databases)).toSorted()).toEqual(before)
})

test('two windows of one station show the same day, and the one that stays goes on replicating', async ({
  municipality,
}) => {
  const { demo, open } = municipality
  const leader = await open('welcome')
  await signIn(leader, 'An')
  const first = await giveTicket(leader, 'vuilzakken')
  const other = await leader.context().newPage()
  await other.goto(new URL('/welcome', demo.screens['welcome']?.url).href)
  await expect(waiting(other, 1)).toBeVisible()

  await leader.getByRole('button', { name: /^Weergave:/ }).click()
  await leader.getByRole('button', { name: 'Donker' }).click()
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
  await other.getByRole('button', { name: /^Taal:/ }).click()
  await other.getByRole('button', { name: 'Français' }).click()
  await expect(leader.locator('html')).toHaveAttribute('lang', 'fr')
  await leader.getByRole('button', { name: /^Langue/ }).click()
  await leader.getByRole('button', { name: 'Nederlands' }).click()
  await expect(other.getByRole('tab', { name: /^Wachtend/ })).toBeVisible()

  const second = await giveTicket(leader, 'pas kwijt')
  await expect(waiting(other, 2)).toBeVisible()
  await leader.close()
  const third = await giveTicket(other, 'kids-id')
  await expect(other.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible()
  await expect.poll(() => labelsAtCentral(demo.admin)).toEqual([first, second, third].sort())
})
