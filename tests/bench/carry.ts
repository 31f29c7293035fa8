import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Browser } from '@playwright/test'
import { openBundle, writeBundle } from '#main/carry/bundle.ts'
import { writeContent } from '#main/carry/content.ts'
import { type EntrySigner, passingSigner } from '#main/signing/signer.ts'
import type { BundleHead, CarriedLog } from '#preload/carry.ts'
import { serveBenchPages } from './pages.ts'
import { type Figure, figure } from './statistics.ts'

const out = resolve(import.meta.dirname, '../../out')
const entries = 2_000
const perVisit = 4
const rounds = 7
const passphrase = 'vier losse woorden hier'
const station = 'counter-1'

/** What it costs to give 2,000 signed entries along in a file, to open that file, and to take in what is in it. */
export const benchCarry = async (browser: Browser): Promise<Figure[]> => {
  const signer = passingSigner()
  const logs = logsOf(signer.sign)
  return [...(await inMain(signer, logs)), await takingIn(browser, signer, logs)]
}

/**
 * Main's part, on the disk the project lies on, beside writing and reading the same entries as plain JSON. Most of it is making the key from the passphrase, which
 * is slow on purpose; giving along makes it twice, as the file is opened again before it is given.
 */
const inMain = async (signer: EntrySigner, logs: readonly CarriedLog[]): Promise<Figure[]> => {
  await mkdir(out, { recursive: true })
  const folder = await mkdtemp(join(out, 'carry-'))
  const head: BundleHead = {
    station,
    name: 'Loket 1',
    site: 'gm',
    key: signer.key,
    madeAt: 0,
    version: '0',
    what: 'unsent',
  }
  const vouch = (document: string) =>
    signer.sign(document, { id: 'v', at: stampOf(0), by: 'staff:bilal', station, type: 'carried' })
  const samples = { give: [] as number[], open: [] as number[], write: [] as number[], read: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    const [path, plain] = [join(folder, `${String(round)}.carry`), join(folder, `${String(round)}.json`)]
    samples.give.push(
      await timed(() =>
        writeBundle({ path, passphrase, content: writeContent({ head, logs: [...logs], edits: [] }, vouch) }),
      ),
    )
    samples.open.push(await timed(() => openBundle({ path, passphrase, site: 'gm' })))
    samples.write.push(await timed(() => writeFile(plain, JSON.stringify(logs), { flush: true })))
    samples.read.push(
      await timed(async () => {
        const parsed: unknown = JSON.parse(await readFile(plain, 'utf8'))
        return parsed
      }),
    )
  }
  await rm(folder, { recursive: true })
  return [
    figure({
      name: `giving ${entries.toLocaleString('en')} entries along in a file`,
      samples: samples.give,
      baseline: 'plain JSON of the same entries, written and flushed',
      baselineSamples: samples.write,
    }),
    figure({
      name: `opening a file of ${entries.toLocaleString('en')} entries`,
      samples: samples.open,
      baseline: 'plain JSON of the same entries, read',
      baselineSamples: samples.read,
    }),
  ]
}

/** The page's part: every signature is checked and every visit is stored, in an empty replica. */
const takingIn = async (browser: Browser, { key }: EntrySigner, logs: readonly CarriedLog[]): Promise<Figure> => {
  const server = await serveBenchPages()
  const page = await browser.newPage()
  await page.goto(`${server.url}carry.html`)
  await page.waitForFunction(() => 'benchTakeIn' in globalThis)
  const approved = { station, ...key, approvedAt: stampOf(0), approvedBy: 'staff:jan' }
  const { taken, dexie } = await page.evaluate(([carried, count]) => globalThis.benchTakeIn(carried, count), [
    { key: approved, logs },
    rounds,
  ] as const)
  await page.close()
  server.close()
  return figure({
    name: `taking in ${entries.toLocaleString('en')} entries`,
    samples: taken,
    baseline: 'raw Dexie, the same visits written at once, strict durability',
    baselineSamples: dexie,
  })
}

const logsOf = (sign: ReturnType<typeof passingSigner>['sign']): CarriedLog[] =>
  Array.from({ length: entries / perVisit }, (_, visit) => {
    const document = `visit:gm-2026-11-23-A${String(101 + visit)}`
    const called = { by: 'staff:bilal', station, type: 'called', counter: '1', authority: 'share' }
    return {
      document,
      entries: Array.from({ length: perVisit }, (_one, place) =>
        sign(document, { ...called, id: crypto.randomUUID(), at: stampOf(visit * perVisit + place) }),
      ),
    }
  })

const stampOf = (count: number): string => `2026-11-23T08:00:00.000Z-${count.toString(16).padStart(4, '0')}-${station}`

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await act()
  return performance.now() - start
}
