import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { drillFrom, drillNoticeMs, endedDrill } from '#domain/site/drill.ts'
import type { DrillState } from '#preload/drill.ts'
import { openDrills } from './drills.ts'

const start = 1_800_000_000_000
const minute = 60_000

beforeEach(() => vi.useFakeTimers({ now: start }))
afterEach(() => vi.useRealTimers())

const open = (correction = 0) => {
  const held: string[] = []
  const told: DrillState[] = []
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const drills = openDrills({
    ...{ hold: (what) => held.push(what), now: Date.now, correction: () => correction },
    ...{ onChange: (state) => told.push(state), log },
  })
  return { drills, held, told }
}
const pass = (ms: number) => vi.advanceTimersByTime(ms)

it('a drill of one station keeps it from every server, and ends by itself', () => {
  const { drills, held, told } = open()
  expect(drills.start({ by: 'staff:jan', minutes: 15 })).toEqual({
    running: { scope: 'station', by: 'staff:jan', since: start, until: start + 15 * minute },
  })
  pass(14 * minute)
  expect(held).toEqual(['all'])
  pass(minute)
  expect(held).toEqual(['all', 'nothing'])
  expect(told.at(-1)).toEqual({
    last: { scope: 'station', by: 'staff:jan', since: start, until: start + 15 * minute },
  })
})

it('a drill is ended by whoever practises, and does not begin again', () => {
  const { drills, held } = open()
  drills.start({ by: 'staff:jan', minutes: 15 })
  pass(minute)
  expect(drills.end('staff:jan')).toMatchObject({ last: { since: start, until: start + minute } })
  expect(drills.state().running).toBeUndefined()
  pass(60 * minute)
  expect(held).toEqual(['all', 'nothing'])
})

it('a drill of the building begins everywhere at one moment, by true time, and keeps from the centre alone', () => {
  // This computer is five minutes behind.
  const { drills, held } = open(5 * minute)
  const drill = drillFrom(start + 5 * minute, { minutes: 10, by: 'staff:jan' })
  drills.learn(drill)
  drills.learn({ ...drill })
  pass(drillNoticeMs - 1)
  expect(held).toEqual([])
  pass(1)
  expect(held).toEqual(['centre'])
  expect(drills.state().running).toMatchObject({ scope: 'building', until: drill.until - 5 * minute })
  pass(10 * minute)
  expect(held).toEqual(['centre', 'nothing'])
})

it('a drill of the building ends early where a station hears that it is over, and not where one practises alone', () => {
  const [one, alone] = [open(), open()]
  const drill = drillFrom(start, { minutes: 10, by: 'staff:jan' })
  alone.drills.start({ by: 'staff:an', minutes: 30 })
  for (const { drills } of [one, alone]) drills.learn(drill)
  pass(minute)
  for (const { drills } of [one, alone]) drills.learn(endedDrill(drill, start + minute))
  expect(one.held).toEqual(['centre', 'nothing'])
  expect(alone.held).toEqual(['all'])
  // Who has left it for good does not hear of it again.
  const left = open()
  left.drills.learn(drill)
  left.drills.end('staff:an')
  left.drills.learn({ ...drill })
  pass(5 * minute)
  expect(left.held).toEqual(['nothing'])
})

it('a drill that is long over, or of a station that starts in the midst of it, is taken as it stands', () => {
  const { drills, held } = open()
  drills.learn(undefined)
  drills.learn(endedDrill(drillFrom(start, { minutes: 5, by: 'staff:jan' }), start))
  pass(minute)
  expect(held).toEqual([])
  drills.learn(drillFrom(start - 2 * minute, { minutes: 10, by: 'staff:jan' }))
  pass(0)
  expect(held).toEqual(['centre'])
  drills.close()
})
