import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchOptions } from '#tests/week/launch.ts'
import { liveThrough } from '#tests/week/week.ts'
import { portsApart } from './fixtures.ts'

/** `npm run week` lives through more of them, and looks at memory. */
test('a kiosk and a display live through a day and its night, with everything away for a while, and show what is true', async ({}, {
  parallelIndex,
}) => {
  test.setTimeout(600_000)
  const folder = await mkdtemp(join(tmpdir(), 'balie-day-'))
  try {
    const { faults, lost, given } = await liveThrough({
      folder,
      days: 1,
      endsAt: '08:35',
      seed: 1,
      pace: { fineMinutes: 1, nightMs: 1_200_000 },
      launch: launchOptions(),
      portsUp: portsApart * (parallelIndex + 1),
      onProgress: () => undefined,
    })
    expect({ faults, lost }).toEqual({ faults: [], lost: [] })
    expect(given).toBeGreaterThan(10)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
