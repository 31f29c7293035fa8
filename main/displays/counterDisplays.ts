import { join } from 'node:path'
import { ShownCalls } from '#domain/devices/shownCalls.ts'
import { addDays, dayOf, momentOf } from '#domain/time/day.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'

/** What stands on the number displays, whether or not a page is open. */
export type CounterDisplays = {
  /** Shows these from now on, until they blank. Resolves when they are kept for a restart, or cannot be. */
  showCalls: (calls: ShownCalls) => Promise<void>
  /** Once the last calls are kept; what stands on the displays is their drivers' to take away. */
  close: () => Promise<void>
}

export type CounterDisplaysOptions = {
  /** The station's. */
  folder: string
  /** In ms since 1970. */
  now: () => number
  /** Told with each change what stands on the displays; no calls where they are blank. */
  show: (calls: ShownCalls['calls']) => void
  /** A file that cannot be read or written costs a number after a restart and nothing else. */
  onTrouble: (error: unknown) => void
}

/** How often it is looked whether displays must go blank, in ms: a timer to a moment does not see a computer sleep. */
const lookMs = 1_000

const nothing: ShownCalls = { calls: [], blankAt: 0 }

/** Shows at once what stood there before a restart, unless it should be blank by now. */
export const openCounterDisplays = async ({
  folder,
  now,
  show,
  onTrouble,
}: CounterDisplaysOptions): Promise<CounterDisplays> => {
  const path = join(folder, 'displays.json')
  let shown = await kept(path, onTrouble)
  let standing: string | undefined
  let written: Promise<void> = Promise.resolve()

  const look = (): void => {
    const calls = now() < shown.blankAt ? shown.calls : []
    const text = JSON.stringify(calls)
    if (text === standing) return
    standing = text
    show(calls)
  }

  look()
  const timer = setInterval(look, lookMs)

  return {
    showCalls: (calls) => {
      // Whatever a page says, no number stands through the night.
      const next = { ...calls, blankAt: Math.min(calls.blankAt, midnightAfter(now())) }
      const changed = JSON.stringify(next) !== JSON.stringify(shown)
      shown = next
      look()
      if (changed) written = written.then(() => atomicWrite(path, JSON.stringify(next))).catch(onTrouble)
      return written
    },
    close: () => {
      clearInterval(timer)
      return written
    },
  }
}

const kept = async (path: string, onTrouble: (error: unknown) => void): Promise<ShownCalls> => {
  try {
    const text = await readIfThere(path)
    return text === undefined ? nothing : ShownCalls.parse(JSON.parse(text))
  } catch (error) {
    onTrouble(error)
    return nothing
  }
}

const midnightAfter = (now: number): number => momentOf(addDays(dayOf(now), 1), '00:00')
