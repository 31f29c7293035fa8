import { pressKiosk, stations } from '#tests/presses/presses.ts'
import { expect, test } from './fixtures.ts'

test.use({ stations })

test('forty people at a kiosk that keeps losing its paper: each number is on paper, on the screen or at the welcome desk, once', async ({
  municipality,
  browser,
}) => {
  test.setTimeout(300_000)
  const report = await pressKiosk({
    ...{ demo: municipality.demo, browser },
    ...{ presses: 40, seed: 161 },
    onProgress: () => undefined,
  })
  expect(report.wrong).toEqual([])
  expect(report.strange).toEqual([])
  // A seed by which little went wrong would show little.
  expect(report.paper).toBeGreaterThan(15)
  expect(report.screen).toBeGreaterThan(2)
  expect(report.unprinted).toBeGreaterThan(0)
  expect(report.repeatedTaps).toBeGreaterThan(10)
})
