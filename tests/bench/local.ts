import { type Server, createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { Browser } from '@playwright/test'
import { build } from 'vite'
import type { LocalSamples } from './page/bench.ts'
import { type Figure, figure } from './statistics.ts'

const project = resolve(import.meta.dirname, '../..')
const built = join(project, 'out/bench-page')

/** What the replica costs beside Dexie alone, in a real browser with so many visits in the store. */
export const benchLocally = async (
  browser: Browser,
  count: number,
): Promise<{ figures: Figure[]; dexieAppend: readonly number[] }> => {
  await build({
    root: join(import.meta.dirname, 'page'),
    build: { outDir: built, emptyOutDir: true, target: 'chrome140' },
    logLevel: 'warn',
  })
  const server = await serveFolder(built)
  const page = await browser.newPage()
  await page.goto(server.url)
  await page.waitForFunction(() => 'benchLocally' in globalThis)
  const samples: LocalSamples = await page.evaluate((visits) => globalThis.benchLocally(visits), count)
  await page.close()
  server.close()
  return { figures: figuresOf(samples, count), dexieAppend: samples.append.dexie }
}

const names = {
  append: 'local write',
  waitingList: 'waiting list of 25, uncached',
  open: 'replica opened and first list',
} as const

const figuresOf = (samples: LocalSamples, count: number): Figure[] =>
  (['append', 'waitingList', 'open'] as const).map((kind) =>
    figure({
      name: `${names[kind]}, ${count.toLocaleString('en')} visits`,
      samples: samples[kind].replica,
      baseline: 'raw Dexie, strict durability',
      baselineSamples: samples[kind].dexie,
    }),
  )

const serveFolder = async (folder: string): Promise<{ url: string; close: () => Server }> => {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '')
    readFile(join(folder, path))
      .then((body) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(body))
      .catch(() => response.writeHead(404).end())
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${String(port)}/`, close: () => server.close() }
}
