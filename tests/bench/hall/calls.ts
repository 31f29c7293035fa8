import { setTimeout as later } from 'node:timers/promises'
import { type Page, expect } from '@playwright/test'
import { finish, presentNumber } from '#tests/e2e/desk.ts'
import { pressedAt, watchFor } from './clocks.ts'
import type { Rounds } from './size.ts'

/** Between two calls a clerk takes a moment, and so what follows on one is not measured with the next. */
const pauseMs = 300
const newestCall = 'section[aria-label="Nu aan de beurt"]'
const label = '[A-Z]\\d{3,}'

/** F2 goes down at a counter, until the waiting room's display has painted the number that was called. In ms, of each call. */
export const callToPainted = async (counter: Page, display: Page, rounds: Rounds): Promise<number[]> => {
  // Those that stand at other counters all the while.
  const others = labelsIn(await display.getByRole('main').innerText())
  const called = { selector: newestCall, pattern: `(?!(?:${others.join('|')})(?!\\d))${label}` }
  const samples: number[] = []
  for (let round = -rounds.warmUp; round < rounds.measured; round += 1) {
    const painted = await watchFor(display, called)
    await counter.keyboard.press('F2')
    const at = await painted()
    if (round >= 0) samples.push(at - (await pressedAt(counter)))
    const shown = labelsIn(await display.locator(newestCall).innerText())
    await expect.poll(() => presentNumber(counter)).toBe(shown[0])
    await finish(counter)
    await expect(display.locator(newestCall)).not.toContainText(shown[0] ?? '')
    await later(pauseMs)
  }
  return samples
}

const labelsIn = (text: string): string[] => text.match(new RegExp(label, 'g')) ?? []
