import { expect, it } from 'vitest'
import { drillFrom, drillNoticeMs, endedDrill, longestDrill, timesOfDrill } from './drill.ts'

const now = 1_800_000_000_000
const minute = 60_000
const drill = drillFrom(now, { minutes: 15, by: 'staff:jan' })

it('a drill begins once everybody has heard of it, and ends by itself', () => {
  expect(timesOfDrill(drill, now)).toEqual({ begins: drillNoticeMs, ends: drillNoticeMs + 15 * minute })
  expect(timesOfDrill(drill, now + minute)).toEqual({ begins: 0, ends: drillNoticeMs + 14 * minute })
  expect(timesOfDrill(drill, drill.until)).toBeUndefined()
})

it('a drill never lasts longer than it may, whatever was asked and whatever the clock says', () => {
  expect(timesOfDrill(drillFrom(now, { minutes: 5_000, by: 'staff:jan' }), now)?.ends).toBe(
    drillNoticeMs + longestDrill * minute,
  )
  const endless = { ...drill, until: now + 1_000_000 * minute }
  expect(timesOfDrill(endless, drill.from + minute)?.ends).toBe((longestDrill - 1) * minute)
  expect(timesOfDrill(endless, drill.from + longestDrill * minute)).toBeUndefined()
})

it('a drill that somebody ended is over for whoever hears of it', () => {
  expect(timesOfDrill(endedDrill(drill, now + minute), now + minute)).toBeUndefined()
  expect(endedDrill(drill, drill.until + minute)).toEqual(drill)
})
