import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { WebSocket } from 'ws'
import * as z from 'zod'
import type { Running } from '#build/start/process.ts'

const HeapUsage = z.object({ usedSize: z.number() })
const Processes = z.object({ processInfo: z.array(z.object({ type: z.string(), id: z.int() })) })
const Answer = z.object({ id: z.int(), result: z.unknown() })

/**
 * Megabytes after a forced garbage collection: of live objects, and of the process as the system counts it, with what it shares
 * with others and without.
 */
export type Memory = { heap: number; rss: number; own: number }

const megabytes = (bytes: number): number => bytes / 1_000_000

/** Resident memory of a process; Linux only. */
export const rssOf = async (pid: number): Promise<number> => {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(await readFile(`/proc/${String(pid)}/status`, 'utf8'))?.[1]
  return megabytes(Number(kilobytes) * 1_024)
}

/** Memory that no other process has a share in; Linux only. */
const ownOf = async (pid: number): Promise<number> => {
  const text = await readFile(`/proc/${String(pid)}/smaps_rollup`, 'utf8')
  const kilobytes = [...text.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].map(([, size]) => Number(size))
  return megabytes(kilobytes.reduce((sum, size) => sum + size, 0) * 1_024)
}

const sizesOf = async (pid: number): Promise<Omit<Memory, 'heap'>> => ({ rss: await rssOf(pid), own: await ownOf(pid) })

const collect = async (send: (method: string) => Promise<unknown>): Promise<number> => {
  // What a first collection sets free, a second can collect.
  for (let round = 0; round < 3; round++) await send('HeapProfiler.collectGarbage')
  return megabytes(HeapUsage.parse(await send('Runtime.getHeapUsage')).usedSize)
}

type Client = { send: (method: string, settings?: object) => Promise<unknown> }
type Inside = {
  _connection?: { toImpl?: (page: Page) => { delegate?: { _mainFrameSession?: { _client?: Client } } } }
}

/**
 * Playwright has Chromium keep the answers that a page gets, up to 100 MB of them, in the process of the page, where they would
 * count as the page's own. Nothing that Playwright offers sets a bound to that, so its own session with the page is told.
 */
const boundAnswersKept = async (page: Page): Promise<void> => {
  const client = (page as Page & Inside)._connection?.toImpl?.(page).delegate?._mainFrameSession?._client
  if (client === undefined)
    throw new Error('This Playwright keeps the answers that a page gets where they cannot be bounded.')
  await client.send('Network.disable')
  await client.send('Network.enable', { maxTotalBufferSize: 1_000_000, maxResourceBufferSize: 200_000 })
}

/** Measures a page, and the process that draws it. */
export const measurePage = async (browser: Browser, page: Page): Promise<() => Promise<Memory>> => {
  await boundAnswersKept(page)
  const session: CDPSession = await page.context().newCDPSession(page)
  const pid = await processOf(browser, page)
  return async () => {
    // As where a computer runs short of memory: what a page keeps in reserve, by how quickly it was made to live, is not held.
    await session.send('Memory.simulatePressureNotification', { level: 'critical' })
    const heap = await collect((method) =>
      method === 'Runtime.getHeapUsage'
        ? session.send('Runtime.getHeapUsage')
        : session.send('HeapProfiler.collectGarbage'),
    )
    return { heap, ...(await sizesOf(pid)) }
  }
}

const ballast = 100_000_000

/** The process of a page. Chromium keeps others ready, which may be larger; the page's own is the one that grows with it. */
const processOf = async (browser: Browser, page: Page): Promise<number> => {
  const whole = await browser.newBrowserCDPSession()
  const { processInfo } = Processes.parse(await whole.send('SystemInfo.getProcessInfo'))
  const ids = processInfo.flatMap(({ type, id }) => (type === 'renderer' ? [id] : []))
  const before = await Promise.all(ids.map(ownOf))
  const held = await page.evaluateHandle((bytes) => new Uint8Array(bytes).fill(1), ballast)
  const after = await Promise.all(ids.map(ownOf))
  await held.evaluate((array) => array.buffer.transfer(0))
  await held.dispose()
  const pid = ids.find((_, place) => (after[place] ?? 0) - (before[place] ?? 0) > megabytes(ballast) / 2)
  if (pid === undefined) throw new Error('No process of the browser is that of the page.')
  return pid
}

/** Has the programs that are started meanwhile start with their inspector ready, not yet open. */
export const inspectably = async <T>(start: () => Promise<T>): Promise<T> => {
  process.env['NODE_OPTIONS'] = '--inspect-port=0'
  try {
    return await start()
  } finally {
    Reflect.deleteProperty(process.env, 'NODE_OPTIONS')
  }
}

/** Measures a program that was started `inspectably`. */
export const measureProgram = async ({ child, pid }: Running): Promise<() => Promise<Memory>> => {
  const address = new Promise<string>((found) => {
    child.stderr?.on('data', (text: string) => {
      const url = /ws:\/\/\S+/.exec(text)?.[0]
      if (url !== undefined) found(url)
    })
  })
  process.kill(pid, 'SIGUSR1')
  const socket = new WebSocket(await address)
  await once(socket, 'open')
  let lastId = 0
  const send = (method: string): Promise<unknown> =>
    new Promise((done) => {
      const id = ++lastId
      const receive = (data: Buffer): void => {
        const answer = Answer.safeParse(JSON.parse(data.toString()))
        if (answer.data?.id !== id) return
        socket.off('message', receive)
        done(answer.data.result)
      }
      socket.on('message', receive)
      socket.send(JSON.stringify({ id, method }))
    })
  return async () => ({ heap: await collect(send), ...(await sizesOf(pid)) })
}

/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100

/** Processor time that a process has taken, where the system tells. */
export const cpuSeconds = async (pid: number | undefined): Promise<number | undefined> => {
  if (pid === undefined || process.platform !== 'linux') return undefined
  // Behind the name, which may hold anything: `state` is the first field, `utime` and `stime` the 12th and 13th.
  const fields = (await readFile(`/proc/${String(pid)}/stat`, 'utf8')).split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}
