import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchOptions } from '#tests/week/launch.ts'
import { liveThrough } from '#tests/week/week.ts'
import { portsApart } from './fixtures.ts'

/** `npm run week` lives through seven days and their nights, and looks at memory. */
test('a kiosk and a display live through a morning in which everything is away for a while, and show what is true', async ({}, {
  parallelIndex,
}) => {
  test.setTimeout(600_000)
  const folder = await mkdtemp(join(tmpdir(), 'balie-day-'))
  try {
    const { faults, lost, given } = await liveThrough({
      folder,
      days: 0,
      endsAt: '12:25',
      seed: 1,
      pace: { fineMinutes: 1, nightMs: 1_200_000 },
      launch: launchOptions(),
      portsUp: portsApart * (parallelIndex + 1),
      onProgress: () => undefined,
    })
    expect({ faults, lost }).toEqual({ faults: [], lost: [] })
    expect(given).toBeGreaterThan(8)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
