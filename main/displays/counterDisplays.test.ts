import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ShownCalls } from '#domain/devices/shownCalls.ts'
import { atMinute } from '#domain/visit/builders.ts'
import { eventually } from '#tests/support/eventually.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { type CounterDisplays, openCounterDisplays } from './counterDisplays.ts'

const noon = atMinute(180)
const hour = 3_600_000

const calls: ShownCalls['calls'] = [
  { counter: '1', label: 'A042' },
  { counter: '2', label: 'B7' },
]

/** A station that can be restarted, with a clock that can be set. */
const setUp = async () => {
  const folder = await temporaryFolder()
  const shown: ShownCalls['calls'][] = []
  const troubles: unknown[] = []
  const clock = { now: atMinute(5) }
  const start = async (): Promise<CounterDisplays> => {
    const displays = await openCounterDisplays({
      folder,
      now: () => clock.now,
      show: (now) => shown.push(now),
      onTrouble: (error) => troubles.push(error),
    })
    onTestFinished(() => displays.close())
    return displays
  }
  return { start, shown, clock, troubles, file: join(folder, 'displays.json') }
}

describe('the counter displays of a station', () => {
  it('are blank at first, and show what they are told with each change', async () => {
    const { start, shown } = await setUp()
    const displays = await start()
    await displays.showCalls({ calls, blankAt: noon })
    await displays.showCalls({ calls, blankAt: noon })
    await displays.showCalls({ calls: [], blankAt: 0 })
    expect(shown).toEqual([[], calls, []])
  })

  it('show the number again after a restart', async () => {
    const { start, shown, troubles } = await setUp()
    const before = await start()
    await before.showCalls({ calls, blankAt: noon })
    await before.close()
    await start()
    expect([shown.at(-1), troubles]).toEqual([calls, []])
  })

  it('go blank at closing time with no page open', async () => {
    const { start, shown, clock } = await setUp()
    const displays = await start()
    await displays.showCalls({ calls, blankAt: noon })
    clock.now = noon - 1
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(shown.at(-1)).toEqual(calls)
    clock.now = noon
    await eventually(() => shown.at(-1)).toEqual([])
  })

  it('are blank after a restart past closing time, and on a later day', async () => {
    const { start, shown, clock } = await setUp()
    const before = await start()
    // A page whose own clock or hours are wrong.
    await before.showCalls({ calls, blankAt: noon + 1_000 * hour })
    await before.close()
    clock.now += 24 * hour
    await start()
    expect(shown.at(-1)).toEqual([])
  })

  it('are blank where what was kept cannot be read, and say so', async () => {
    const { start, shown, troubles, file } = await setUp()
    for (const text of ['', '{"calls":', '{"calls":[{"counter":"1","label":"a name"}],"blankAt":9e15}']) {
      await writeFile(file, text)
      await (await start()).close()
      expect(shown.at(-1)).toEqual([])
    }
    expect(troubles).toHaveLength(3)
  })

  it('keep labels and counters alone', async () => {
    const { start, file } = await setUp()
    await (await start()).showCalls({ calls, blankAt: noon })
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ calls, blankAt: noon })
  })

  it('work on where nothing can be kept', async () => {
    const { start, shown, troubles, file } = await setUp()
    const displays = await start()
    await mkdir(file)
    await displays.showCalls({ calls, blankAt: noon })
    expect(shown.at(-1)).toEqual(calls)
    expect(troubles).toHaveLength(1)
    await displays.showCalls({ calls: [], blankAt: 0 })
    expect(shown.at(-1)).toEqual([])
  })
})
