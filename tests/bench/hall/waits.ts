import { type Browser, expect } from '@playwright/test'
import { openCounter } from '#tests/e2e/desk.ts'
import { stationCalls } from '../stationCalls.ts'
import { type Figure, figure } from '../statistics.ts'
import { bareCalls } from './bareCalls.ts'
import { barePrinting, lastTicket } from './barePrinting.ts'
import { callToPainted } from './calls.ts'
import { otherStation, seedNormalDay } from './normalDay.ts'
import { pressToPaper } from './presses.ts'
import type { HallSize } from './size.ts'
import { openPage, withDemo } from './stations.ts'

const patience = { timeout: 120_000 }

/** What citizens wait for in a hall: a kiosk's ticket, and their number on the display, on a normal day. */
export const benchWaits = (browser: Browser, size: Pick<HallSize, 'presses' | 'calls'>): Promise<Figure[]> =>
  withDemo(['counter-1', 'display', 'kiosk'], async (demo) => {
    await seedNormalDay(demo, await otherStation(demo))
    const kiosk = await openPage(browser, demo, 'kiosk')
    const presses = await pressToPaper(kiosk, size.presses)
    const calls = await stationCalls(demo.screens['kiosk']?.url ?? '')
    const printing = await barePrinting(await lastTicket(calls), demo.folderOf('kiosk'), size.presses.measured)
    calls.close()
    await kiosk.context().close()

    const display = await openPage(browser, demo, 'display')
    const counter = await openPage(browser, demo, 'counter-1')
    await openCounter(counter, 'Bilal')
    const waiting = counter.getByRole('tab', { name: /^Wachtend/ })
    const wanted = size.calls.warmUp + size.calls.measured
    const count = async (): Promise<number> => Number(/\d+/.exec(await waiting.innerText())?.[0])
    await expect.poll(count, patience).toBeGreaterThanOrEqual(wanted)
    await expect(display.getByRole('region', { name: 'Nu aan de beurt' })).toContainText(/[A-Z]\d{3,}/)
    const shown = await callToPainted(counter, display, size.calls)
    await counter.context().close()
    await display.context().close()
    const feed = await bareCalls(browser, demo.admin, size.calls)
    return [
      figure({
        name: 'kiosk: press to screen saying that the ticket is on paper',
        samples: presses,
        baseline: 'bare: its bytes to the same simulated printer and its word, one write and flush',
        baselineSamples: printing,
      }),
      figure({
        name: 'display: F2 at a counter to number painted',
        samples: shown,
        baseline: 'bare: HTTP write to row on a feed to painted in an empty page',
        baselineSamples: feed,
      }),
    ]
  })
