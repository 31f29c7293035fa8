import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'

/**
 * One time for a whole municipality, in ms since 1970: it passes as usual, and can be moved on. Programs are started with
 * `env`; pages are opened in contexts that were told.
 */
export type TownClock = {
  now: () => number
  env: Record<string, string>
  tell: (context: BrowserContext) => Promise<void>
  /**
   * So many ms pass at once, for programs and pages. `each` fires every timer of the pages as often as it is due; `once` as in a
   * page that was asleep, each that is due once.
   */
  move: (step: { ms: number; fires: 'each' | 'once'; pages: readonly Page[] }) => Promise<void>
  close: () => void
}

/** Playwright's clock in a page, which its own commands would have every later page replay: one by one, a week's worth. */
declare global {
  var __pwClock: { controller: { runFor: (ms: number) => Promise<void>; fastForward: (ms: number) => Promise<void> } }
}

export const openTownClock = (folder: string, begin: number): TownClock => {
  const path = join(folder, 'shift')
  const file = openSync(path, 'w')
  const shift = new Float64Array([begin - Date.now()])
  const write = (): void => void writeSync(file, shift, 0, 8, 0)
  write()
  const now = (): number => Date.now() + (shift[0] ?? 0)
  const shifted = pathToFileURL(join(import.meta.dirname, 'shiftedTime.ts')).href
  return {
    now,
    env: { BALIE_SHIFT: path, NODE_OPTIONS: `--inspect-port=0 --import=${shifted}` },
    tell: (context) => context.clock.install({ time: now() }),
    move: async ({ ms, fires, pages }) => {
      shift[0] = (shift[0] ?? 0) + ms
      // Programs first: what the pages ask them at the new time belongs to it.
      write()
      const to = now()
      await Promise.all(
        pages.map((page) =>
          page.evaluate(
            ({ to, fires }) => {
              const { controller } = globalThis.__pwClock
              const passed = Math.max(0, to - Date.now())
              return fires === 'each' ? controller.runFor(passed) : controller.fastForward(passed)
            },
            { to, fires },
          ),
        ),
      )
    },
    close: () => closeSync(file),
  }
}
