import { expect, it } from 'vitest'
import type { Connection } from '#preload/contract.ts'
import { serverClock } from './serverClock.ts'

const minute = 60_000

const station = () => {
  const world = { wall: 0, steady: 0, connection: { state: 'cutOff', since: 0 } satisfies Connection as Connection }
  const pass = (ms: number): void => {
    world.wall += ms
    world.steady += ms
  }
  const skew = serverClock({
    present: () => world.connection,
    now: () => world.wall,
    steady: () => world.steady,
  })
  return { world, pass, skew }
}

it('nobody knows how the clock stands before a server has answered', () => {
  const { pass, skew } = station()
  pass(minute)
  expect(skew()).toBeUndefined()
})

it('what was compared last stays known while cut off, and when another server does not answer yet', () => {
  const { world, pass, skew } = station()
  world.connection = { state: 'online', since: 0, skewMs: -10 * minute }
  expect(skew()).toBe(-10 * minute)
  pass(5 * minute)
  world.connection = { state: 'cutOff', since: 5 * minute, skewMs: -10 * minute }
  expect(skew()).toBe(-10 * minute)
  world.connection = { state: 'cutOff', since: 5 * minute }
  expect(skew()).toBe(-10 * minute)
})

it('a clock that is set back while cut off, to be right at last, is not corrected any more', () => {
  const { world, pass, skew } = station()
  world.connection = { state: 'online', since: 0, skewMs: -10 * minute }
  skew()
  world.connection = { state: 'cutOff', since: 0, skewMs: -10 * minute }
  pass(minute)
  skew()
  world.wall -= 10 * minute
  expect(skew()).toBe(0)
  world.connection = { state: 'online', since: 0, skewMs: 20 }
  expect(skew()).toBe(20)
})
