import { giveTickets, visitsAtCentral } from './central.ts'
import { finish, openCounter, presentNumber } from './desk.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['counter-1', 'counter-2'] })

const rounds = 200
/** Tickets come in by so many at a time, as they do in a waiting room. */
const arriving = 20

test(`two counters press "next" at the same moment, ${String(rounds)} times, and no visit is called twice`, async ({
  municipality,
}) => {
  test.setTimeout(900_000)
  const { demo, open } = municipality
  const labels: string[] = []
  const counters = [await open('counter-1'), await open('counter-2')] as const
  await openCounter(counters[0], 'Bilal')
  await openCounter(counters[1], 'Dirk')
  const called: string[] = []
  for (let round = 0; round < rounds; round++) {
    if (labels.length < called.length + 2) {
      labels.push(...(await giveTickets(demo.admin, 'A', arriving, labels.length)))
      for (const counter of counters) await expect(counter.getByRole('tabpanel')).toContainText(labels.at(-1) ?? '')
    }
    await Promise.all(counters.map((counter) => counter.keyboard.press('F2')))
    for (const counter of counters) {
      await expect.poll(() => presentNumber(counter), { intervals: [20, 50, 100] }).toBeDefined()
      called.push((await presentNumber(counter)) ?? '')
    }
    await Promise.all(counters.map(finish))
  }
  expect(new Set(called).size).toBe(rounds * 2)
  expect([...called].sort()).toEqual([...labels].sort())

  // The server tells the same story: every visit has one call that stands, and one end.
  await expect
    .poll(
      async () =>
        (await visitsAtCentral(demo.admin)).filter(({ log }) => log.some(({ type }) => type === 'finished')).length,
    )
    .toBe(rounds * 2)
  for (const { id, log } of await visitsAtCentral(demo.admin)) {
    const withdrawn = new Set(log.flatMap((entry) => (entry.type === 'withdrawn' ? [entry['target']] : [])))
    const standing = log.filter((entry) => entry.type === 'called' && !withdrawn.has(entry.id))
    expect(standing, id).toHaveLength(1)
  }
})
