import { resolve } from 'node:path'
import type { Browser } from '@playwright/test'
import type { CentralAdmin } from '#sync/central/server.ts'
import { pullBatch } from '#sync/replica/replicate.ts'
import { serveBenchPages } from './pages.ts'

const dist = resolve(import.meta.dirname, '../../node_modules/pouchdb/dist')

declare global {
  // As PouchDB's own bundle gives it; the only way to declare properties of globalThis is `var`.
  var PouchDB: new (
    name: string,
    options: { adapter: 'indexeddb' },
  ) => {
    replicate: { from: (url: string, options: { batch_size: number }) => Promise<{ docs_written: number }> }
  }
}

/** Has PouchDB pull whole databases into a page, in batches as large as ours: ms. */
export const pullWithPouch = async (
  browser: Browser,
  admin: CentralAdmin,
  { databases, count }: { databases: readonly string[]; count: number },
): Promise<number> => {
  const server = await serveBenchPages(admin)
  const page = await browser.newPage()
  await page.goto(`${server.url}bare.html`)
  await page.addScriptTag({ path: resolve(dist, 'pouchdb.min.js') })
  await page.addScriptTag({ path: resolve(dist, 'pouchdb.indexeddb.min.js') })
  const { ms, written } = await page.evaluate(
    async ({ names, batch }) => {
      const start = performance.now()
      let written = 0
      for (const name of names) {
        const pouch = new globalThis.PouchDB(name, { adapter: 'indexeddb' })
        const result = await pouch.replicate.from(`${location.origin}/server/${name}`, { batch_size: batch })
        written += result.docs_written
      }
      return { ms: performance.now() - start, written }
    },
    { names: databases, batch: pullBatch },
  )
  await page.close()
  server.close()
  if (written < count) throw new Error(`PouchDB wrote ${String(written)} of ${String(count)} documents.`)
  return ms
}
