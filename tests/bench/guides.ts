import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { startDemo } from '#build/start/demo.ts'
import { builtRenderer } from '#build/start/renderer.ts'
import { addedGuide } from '#domain/guide/document.ts'
import type { GuideContent, Step } from '#domain/guide/guide.ts'
import { newClock, stampOf, tick } from '#domain/time/stamp.ts'
import { signIn } from '#tests/e2e/desk.ts'
import { putDocuments } from './bareHttp.ts'
import { quiet } from './settled.ts'
import { type Figure, figure } from './statistics.ts'

const steps = 300
const keys = 60
const opens = 15
const moves = 60
const title = 'Zeer lange procedure'
const bare = 'a bare text field in the same page: one key painted'

/** What who writes a guide of 300 steps waits for: a key in a text, the next step, and the guide itself. */
export const benchGuides = async (browser: Browser): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'balie-bench-'))
  const demo = await startDemo({ folder, stations: ['welcome'], assets: builtRenderer, version: 'bench' })
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-BE' })
  try {
    const at = stampOf(tick(newClock('bench'), Date.now()))
    for (const key of ['een', 'twee']) {
      const content = longGuide(key === 'een' ? title : 'Andere procedure')
      await putDocuments(demo.admin, 'balie_catalogue', [addedGuide(key, content, { at, by: 'staff:an' })])
    }
    const page = await context.newPage()
    await page.goto(demo.screens['welcome']?.url ?? '')
    await signIn(page, 'Jan')
    await page.goto(new URL('/catalogue?tab=guides', page.url()).href)
    await page.getByRole('button', { name: new RegExp(title) }).waitFor({ timeout: 120_000 })
    await quiet(page)
    const opened = await openRounds(page)
    const moved = await moveRounds(page)
    await page.getByRole('treeitem', { selected: true }).press('Enter')
    const typed = await typeRounds(page, keys)
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('textarea'))
      field.focus()
    })
    const nothing = await typeRounds(page, keys)
    return [
      figure({
        name: 'guide of 300 steps: a key in the editor',
        samples: typed,
        baseline: bare,
        baselineSamples: nothing,
      }),
      figure({
        name: 'guide of 300 steps: next step painted',
        samples: moved,
        baseline: bare,
        baselineSamples: nothing,
      }),
      figure({
        name: 'guide of 300 steps: opened and painted',
        samples: opened,
        baseline: bare,
        baselineSamples: nothing,
      }),
    ]
  } finally {
    await context.close()
    await demo.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Does something in the page and gives the ms until its next frame is painted. */
const paintedAfter = (page: Page, does: 'type' | 'down' | 'open', what = ''): Promise<number> =>
  page.evaluate(
    async ({ does: act, what: name }) => {
      const field = document.activeElement
      const row = [...document.querySelectorAll<HTMLElement>('li > button')].find((one) =>
        one.textContent.includes(name),
      )
      const start = performance.now()
      if (act === 'open') row?.click()
      else if (act === 'down') field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
      else if (field instanceof HTMLTextAreaElement) {
        field.setRangeText('e', field.value.length, field.value.length, 'end')
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
      await new Promise<void>((done) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => done()
          port2.postMessage(undefined)
        })
      })
      return performance.now() - start
    },
    { does, what },
  )

const typeRounds = async (page: Page, count: number): Promise<number[]> => {
  const samples: number[] = []
  for (let round = 0; round < count; round += 1) {
    samples.push(await paintedAfter(page, 'type'))
    // What follows when there is time, such as the checks, is done between two keys of a quick typist.
    await page.waitForTimeout(120)
  }
  return samples
}

const moveRounds = async (page: Page): Promise<number[]> => {
  await page.getByRole('treeitem').first().focus()
  const samples: number[] = []
  for (let round = 0; round < moves; round += 1) {
    samples.push(await paintedAfter(page, 'down'))
    await page.waitForTimeout(120)
  }
  return samples
}

const openRounds = async (page: Page): Promise<number[]> => {
  const samples: number[] = []
  for (let round = 0; round < opens; round += 1) {
    await paintedAfter(page, 'open', 'Andere procedure')
    await page.waitForTimeout(300)
    samples.push(await paintedAfter(page, 'open', title))
    await page.getByRole('region', { name: `Procedure ${title} bewerken` }).waitFor()
    await page.waitForTimeout(300)
  }
  return samples
}

/** Every third step asks, with an answer on and one to an end. */
const longGuide = (name: string): GuideContent => {
  const id = (at: number): string => `s${String(at)}`
  const stepAt = (at: number): Step => {
    const common = { place: at, text: { nl: `Stap ${String(at)}: wat er te doen is`, fr: `Étape ${String(at)}` } }
    if (at === steps - 1) return { kind: 'outcome', ...common, actions: [{ does: 'contact', department: 'identity' }] }
    if (at % 3 !== 0) return { kind: 'information', ...common, products: [], to: id(at + 1) }
    const answers = [
      { id: 'on', text: { nl: 'Verder' }, to: id(at + 1) },
      { id: 'end', text: { nl: 'Klaar' }, to: id(steps - 1) },
    ]
    return { kind: 'question', ...common, answers }
  }
  return {
    form: 1,
    title: { nl: name },
    department: 'identity',
    products: [],
    atKiosk: false,
    start: id(0),
    steps: Object.fromEntries(Array.from({ length: steps }, (_none, at) => [id(at), stepAt(at)])),
  }
}
