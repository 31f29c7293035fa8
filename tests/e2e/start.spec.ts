import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import * as z from 'zod'
import { fromSources } from '#build/start/programs.ts'

const Place = z.strictObject({ url: z.url(), pid: z.int() })
const Summary = z.strictObject({ central: Place, screens: z.record(z.string(), Place) })

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  test(`npm start --headless --json gives working addresses and leaves no process behind after ${signal}`, async ({
    browser,
  }) => {
    const started = spawn(process.execPath, ['build/start.ts', '--headless', '--json'], {
      cwd: resolve(import.meta.dirname, '../..'),
      env: fromSources(),
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    try {
      const line = await new Promise<string>((found) => createInterface({ input: started.stdout }).once('line', found))
      const summary = Summary.parse(JSON.parse(line))
      expect(Object.keys(summary.screens)).toEqual(['welcome', 'counter-1', 'counter-2', 'display'])
      const pids = [summary.central.pid, ...Object.values(summary.screens).map(({ pid }) => pid)]
      expect(new Set(pids).size).toBe(5)

      // In any browser, more than one of them, and after a reload.
      for (let visitor = 0; visitor < 2; visitor++) {
        const page = await (await browser.newContext()).newPage()
        await page.goto(summary.screens['welcome']?.url ?? '')
        await expect(page.getByRole('combobox', { name: 'Kies je naam' })).toBeVisible()
        await page.reload()
        await expect(page.getByRole('combobox', { name: 'Kies je naam' })).toBeVisible()
        expect(page.url()).not.toContain('key=')
        await page.context().close()
      }
      started.kill(signal)
      await expect.poll(() => pids.filter(isAlive), { timeout: 20_000 }).toEqual([])
    } finally {
      started.kill()
    }
  })
}
