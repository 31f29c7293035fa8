import { expect, test } from 'vitest'
import { openDrafts } from './drafts.ts'

const minute = 60_000
let now = 0

test('a draft is there until it is changed or done, and only for its own screen', () => {
  const drafts = openDrafts(() => now)
  drafts.keep('counter', 'note', 'Kaart in l')
  drafts.keep('counter', 'tab', '"parked"')
  drafts.keep('counter', 'note', 'Kaart in lade 3')
  expect(drafts.of('counter')).toEqual([
    { key: 'tab', value: '"parked"' },
    { key: 'note', value: 'Kaart in lade 3' },
  ])
  expect(drafts.of('welcome')).toEqual([])
  drafts.keep('counter', 'note', undefined)
  expect(drafts.of('counter')).toEqual([{ key: 'tab', value: '"parked"' }])
})

test('a draft that nobody came back to for half an hour is forgotten', () => {
  const drafts = openDrafts(() => now)
  drafts.keep('counter', 'note', 'Kaart in lade 3')
  now += 20 * minute
  drafts.keep('counter', 'tab', '"parked"')
  now += 11 * minute
  expect(drafts.of('counter')).toEqual([{ key: 'tab', value: '"parked"' }])
})

test('a page that keeps making drafts loses its oldest ones, and fills nothing', () => {
  const drafts = openDrafts(() => now)
  for (let n = 0; n < 1_000; n++) drafts.keep('counter', `key ${String(n)}`, 'x')
  expect(drafts.of('counter')).toHaveLength(50)
  expect(drafts.of('counter').at(-1)?.key).toBe('key 999')
})
