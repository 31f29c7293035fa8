import { afterEach, expect, it, vi } from 'vitest'
import { eventually } from '#tests/support/eventually.ts'
import { openReading } from './reading.ts'

afterEach(() => {
  vi.useRealTimers()
})

it('one window reads, and all windows of the station tell how far it is, also those that open later', async () => {
  const [leading, other] = [openReading({ isFirst: true }), openReading({ isFirst: true })]
  leading.stepIn('balie_gm')({ read: 500, left: 500 })
  await eventually(() => other.state$.value.progress?.share).toBe(0.5)
  expect(other.state$.value).toMatchObject({ caughtUp: false, today: false })
  const late = openReading({ isFirst: false })
  await eventually(() => late.state$.value.progress?.share).toBe(0.5)

  leading.stepIn('balie_gm')({ read: 500, left: 0 })
  leading.todayIsThere()
  leading.hasCaughtUp()
  for (const { state$ } of [other, late]) {
    await eventually(() => state$.value).toEqual({ caughtUp: true, today: true, progress: undefined })
  }

  // Another window leads from now on, and is heard as well.
  other.stepIn('balie_gm')({ read: 0, left: 300 })
  await eventually(() => leading.state$.value.progress?.share).toBe(0)
})

it('a server that does not say how much is left changes nothing', () => {
  const reading = openReading({ isFirst: false })
  reading.stepIn('balie_gm')({ read: 500, left: undefined })
  expect(reading.state$.value.progress).toBeUndefined()
})

it('at a first start today’s data are waited for as long as something comes, and ten seconds more', () => {
  vi.useFakeTimers()
  const reading = openReading({ isFirst: true })
  for (let left = 5_000; left > 0; left -= 500) {
    vi.advanceTimersByTime(8_000)
    reading.stepIn('balie_gm')({ read: 500, left })
  }
  expect(reading.state$.value.today).toBe(false)
  vi.advanceTimersByTime(9_900)
  expect(reading.state$.value.today).toBe(false)
  vi.advanceTimersByTime(200)
  expect(reading.state$.value.today).toBe(true)
  expect(openReading({ isFirst: false }).state$.value.today).toBe(true)
})
