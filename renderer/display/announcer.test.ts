import { expect, test } from 'vitest'
import { createAnnouncer } from './announcer.ts'
import { type Call, callKey } from './calls.ts'
import type { Announcement } from './speech.ts'

const noon = Date.parse('2026-11-22T11:00:00.000Z')

const call = (label: string, second: number): Call => ({
  visit: `visit:gm-2026-11-22-${label}`,
  label,
  counter: '2',
  calledOut: { entry: `called-${String(second)}`, at: `${new Date(noon + second * 1_000).toISOString()}-0000-k2` },
  calledAt: noon + second * 1_000,
  language: 'nl',
})

const listening = () => {
  const said: string[] = []
  const kept: string[][] = []
  const announcer = createAnnouncer({
    queue: {
      say: ({ key }: Announcement) => said.push(key),
      keepOnly: (keys) => kept.push([...keys]),
    },
    sentence: ({ label }) => ({ nl: label, fr: label, en: label, de: label }),
    now: () => noon + 60_000,
  })
  return { announcer, said, kept }
}

test('calls that stood there at start, or came while the display caught up, are not called out', () => {
  const { announcer, said } = listening()
  announcer.see([call('A101', 1)], false)
  announcer.see([call('A102', 2), call('A101', 1)], true)
  expect(said).toEqual([])
  announcer.see([call('A103', 3), call('A102', 2)], true)
  expect(said).toEqual([callKey(call('A103', 3))])
  expect([...announcer.fresh()]).toEqual(said)
})

test('going back to reading what it missed does not silence later calls', () => {
  const { announcer, said } = listening()
  announcer.see([], true)
  announcer.see([call('A101', 1)], false)
  expect(said).toHaveLength(1)
})

test('the queue forgets calls that no longer stand', () => {
  const { announcer, kept } = listening()
  announcer.see([], true)
  announcer.see([call('A101', 1)], true)
  announcer.see([], true)
  expect(kept.at(-1)).toEqual([])
})
