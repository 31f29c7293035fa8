import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { startDemo } from '#build/start/demo.ts'
import { builtRenderer } from '#build/start/renderer.ts'
import { putDocuments } from '../bareHttp.ts'
import type { Figure } from '../statistics.ts'
import { benchEditor } from './editor.ts'
import { longGuides } from './longGuide.ts'
import { benchPlayer } from './player.ts'

/** Guides as they are played and as they are written, those of the demo and one of 300 steps. */
export const benchGuides = async (browser: Browser): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'balie-bench-'))
  const demo = await startDemo({ folder, stations: ['welcome'], assets: builtRenderer, version: 'bench' })
  try {
    await putDocuments(demo.admin, 'balie_catalogue', longGuides())
    const figures: Figure[] = []
    for (const bench of [benchPlayer, benchEditor]) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-BE' })
      const page = await context.newPage()
      await page.goto(demo.screens['welcome']?.url ?? '')
      figures.push(...(await bench(page)))
      await context.close()
    }
    return figures
  } finally {
    await demo.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
