import { type LaunchOptions, expect, test } from '@playwright/test'
import { findTestBrowser } from '#build/start/chromium.ts'
import { benchFirstPaint } from '#tests/bench/hall/firstPaint.ts'
import { benchHallMemory } from '#tests/bench/hall/memory.ts'
import { benchWaits } from '#tests/bench/hall/waits.ts'
import type { Figure } from '#tests/bench/statistics.ts'

/** The bench of kiosk and display, so little of it that only what it measures is tried, and no figure. */
const once = { warmUp: 0, measured: 2 }

const executablePath = findTestBrowser()
const launch: LaunchOptions = { ...(executablePath === undefined ? {} : { executablePath }), args: ['--no-sandbox'] }

const named = (figures: readonly Figure[]): string[] => figures.map(({ name }) => name)
const areMeasured = (figures: readonly Figure[]): void => {
  for (const { name, p50, ratio } of figures) {
    expect(p50, name).toBeGreaterThan(0)
    expect(ratio, name).toBeGreaterThan(0)
  }
}

test.beforeEach(() => test.setTimeout(300_000))

test('the bench measures from a press to paper, and from a call to the display', async ({ browser }) => {
  const figures = await benchWaits(browser, { presses: once, calls: once })
  expect(named(figures)).toEqual([
    'kiosk: press to screen saying that the ticket is on paper',
    'display: F2 at a counter to number painted',
  ])
  areMeasured(figures)
})

test('the bench measures how soon kiosk and display are there after power-on', async () => {
  const figures = await benchFirstPaint(launch, { warmUp: 0, measured: 1 })
  expect(named(figures)).toEqual(['kiosk', 'display'].map((name) => `${name}: power-on to first paint of its screen`))
  areMeasured(figures)
})

test('the bench measures what kiosk and display hold after a day of tickets', async () => {
  test.skip(process.platform !== 'linux', 'Memory is measured on Linux only.')
  const figures = await benchHallMemory(launch, { all: 12, own: 2 })
  const absolute = figures.filter(({ name }) => name.includes(' after 12 tickets: '))
  expect(absolute).toHaveLength(8)
  areMeasured(absolute)
})
