import type { Page } from '@playwright/test'

/** Waits until the first pull has brought every visit into the page's replica. */
export const replicaHolds = async (page: Page, count: number): Promise<void> => {
  await page.waitForFunction(
    async (wanted) => {
      const name = (await indexedDB.databases())
        .map((database) => database.name ?? '')
        .find((one) => /^rxdb-dexie-balie-.*--visits$/.test(one))
      if (name === undefined) return false
      const opening = indexedDB.open(name)
      const database = await new Promise<IDBDatabase>((done) => {
        opening.onsuccess = () => done(opening.result)
      })
      const counting = database.transaction('docs').objectStore('docs').count()
      const found = await new Promise<number>((done) => {
        counting.onsuccess = () => done(counting.result)
      })
      database.close()
      return found >= wanted
    },
    count,
    { timeout: 900_000, polling: 2_000 },
  )
}

/** Waits until a page has had next to nothing to do for two seconds. */
export const quiet = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const busySeconds = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  }
  for (let before = await busySeconds(), last = Number.NaN; !(last < 0.1);) {
    await page.waitForTimeout(2_000)
    const after = await busySeconds()
    last = after - before
    before = after
  }
  await session.detach()
}
