import { dayAlone, loadMonth } from '#tests/month/month.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

const visits = 40

test('after a month of visits, a day without the server is worked as fast at its end as at its beginning, and all of it arrives', async ({
  municipality,
}) => {
  test.setTimeout(300_000)
  const { demo, open } = municipality
  const loaded = await loadMonth(demo, visits)
  const report = await dayAlone({ demo, open, loaded, visits, ends: visits / 4, onProgress: () => undefined })
  expect(report.lost).toEqual([])
  expect(report.unsent).toBeGreaterThan(visits * 3)
  // What else the machine does can double a figure; a station that slows with what it keeps does more than that.
  expect(report.ticket.ratio).toBeLessThan(3)
  expect(report.call.ratio).toBeLessThan(3)
})
