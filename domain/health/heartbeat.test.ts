import { expect, test } from 'vitest'
import { heartbeat } from './builders.ts'
import { Heartbeat, isAlive } from './heartbeat.ts'

const now = 1_800_000_000_000
const hour = 3_600_000

test('a station whose clock is known to be an hour behind is alive while it beats, and not an hour longer', () => {
  const beat = heartbeat('k1', { at: now - hour, skewMs: hour })
  expect([now, now + 119_999, now + 120_000].map((moment) => isAlive(beat, moment))).toEqual([true, true, false])
})

test('a beat of before there was more to tell can be read, and one that names no moment cannot', () => {
  expect(Heartbeat.safeParse(heartbeat('k1')).success).toBe(true)
  expect(Heartbeat.safeParse(heartbeat('k1', { at: 1e300 })).success).toBe(false)
})
