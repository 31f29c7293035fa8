import type { CDPSession } from '@playwright/test'
import * as z from 'zod'
import { measurePage, measureProgram } from '#tests/bench/processMemory.ts'
import type { WeekTown } from './town.ts'

const measured = ['display', 'kiosk'] as const
const Counters = z.object({ nodes: z.number(), jsEventListeners: z.number() })

/** What a page and its main hold at a moment: megabytes after a collection, and counts. */
export type Held = Record<'pageHeap' | 'pageRss' | 'nodes' | 'listeners' | 'mainHeap' | 'mainRss', number>
export type Sample = { at: number; pid: number; held: Held }

/** Measures display and kiosk, each as long as it lives: a main that was started anew is another one. */
export const watchMemory = async ({ browsers, pages, demo, clock }: WeekTown) => {
  const mains = new Map<number, Awaited<ReturnType<typeof measureProgram>>>()
  const watched = await Promise.all(
    measured.map(async (name) => {
      const session: CDPSession = await pages[name].context().newCDPSession(pages[name])
      return { name, page: await measurePage(browsers[name], pages[name]), session }
    }),
  )
  return async (): Promise<[string, Sample][]> => {
    const samples: [string, Sample][] = []
    for (const { name, page, session } of watched) {
      const main = demo.screens[name]
      if (main === undefined) continue
      const program = mains.get(main.pid) ?? (await measureProgram(main))
      mains.set(main.pid, program)
      const { heap: pageHeap, rss: pageRss } = await page()
      const { nodes, listeners } = await leastOf(3, session)
      const { heap: mainHeap, rss: mainRss } = await program()
      const held = { pageHeap, pageRss, nodes, listeners, mainHeap, mainRss }
      samples.push([name, { at: clock.now(), pid: main.pid, held }])
    }
    return samples
  }
}

/** What is only waiting to be let go is not held: the least of some looks, a moment apart. */
const leastOf = async (looks: number, session: CDPSession): Promise<{ nodes: number; listeners: number }> => {
  const seen: z.infer<typeof Counters>[] = []
  for (let look = 0; look < looks; look += 1) {
    if (look > 0) await new Promise((done) => setTimeout(done, 2_000))
    await session.send('HeapProfiler.collectGarbage')
    seen.push(Counters.parse(await session.send('Memory.getDOMCounters')))
  }
  return {
    nodes: Math.min(...seen.map(({ nodes }) => nodes)),
    listeners: Math.min(...seen.map(({ jsEventListeners }) => jsEventListeners)),
  }
}
