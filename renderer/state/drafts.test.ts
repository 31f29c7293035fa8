import { expect, test } from 'vitest'
import { longestText } from '#domain/ipdc/texts.ts'
import { openDrafts as openInMain } from '#main/drafts/drafts.ts'
import type { Bridge } from '#preload/bridge.ts'
import { type Screen, calls } from '#preload/contract.ts'
import { failure } from '#preload/failure.ts'
import { isPlainData } from '#preload/plainData.ts'
import { openDrafts, screenOf } from './drafts.ts'

const at = (screen: Screen) => (): Screen => screen

/** A page's way to the drafts that main keeps, and how often it was used. */
const station = () => {
  const main = openInMain(() => 0)
  const kept: unknown[] = []
  const call: Pick<Bridge['call'], 'drafts' | 'keepDraft'> = {
    drafts: ({ screen }) => Promise.resolve({ ok: true, value: main.of(screen) }),
    keepDraft: ({ screen, key, value }) => {
      kept.push([key, value])
      main.keep(screen, key, value)
      return Promise.resolve({ ok: true, value: {} })
    },
  }
  return { call, main, kept }
}

test('the next page of a screen finds what was being done, another screen does not', async () => {
  const { call } = station()
  const page = await openDrafts({ call }, at('counter'))
  page.keep('note', 'Kaart in lade 3')
  page.keep('step', { kind: 'note', visit: 'visit:gm-2026-11-23-A101' })
  const next = await openDrafts({ call }, at('counter'))
  expect(next.read('note')).toBe('Kaart in lade 3')
  expect(next.read('step')).toEqual({ kind: 'note', visit: 'visit:gm-2026-11-23-A101' })
  expect((await openDrafts({ call }, at('welcome'))).read('note')).toBeUndefined()
})

test('what is being done where the page leads to is found there', async () => {
  const { call } = station()
  let shown: Screen = 'welcome'
  const page = await openDrafts({ call }, () => shown)
  shown = 'catalogue'
  page.keep('edit', 'half')
  shown = 'welcome'
  page.keep('edit', 'half getypt')
  expect((await openDrafts({ call }, at('catalogue'))).read('edit')).toBe('half getypt')
  expect((await openDrafts({ call }, at('welcome'))).read('edit')).toBeUndefined()
  page.drop('edit')
  expect((await openDrafts({ call }, at('catalogue'))).read('edit')).toBeUndefined()
})

test('what was being done on one screen is found there, though the page died on another', async () => {
  const { call, main } = station()
  let shown: Screen = 'welcome'
  const page = await openDrafts({ call }, () => shown)
  shown = 'catalogue'
  page.keep('edit', 'half getypt')

  shown = 'welcome'
  const next = await openDrafts({ call }, () => shown)
  expect([next.hasArrived(), next.read('edit')]).toEqual([true, undefined])
  shown = 'catalogue'
  expect(next.hasArrived()).toBe(false)
  await next.arrive()
  expect([next.hasArrived(), next.read('edit')]).toEqual([true, 'half getypt'])
  next.keep('edit', 'heel getypt')
  shown = 'welcome'
  await next.arrive()
  shown = 'catalogue'
  await next.arrive()
  expect(next.read('edit')).toBe('heel getypt')
  expect(main.of('catalogue')).toEqual([{ key: 'edit', value: '"heel getypt"' }])
})

test('a text as long as any of the catalogue can be kept, with what stood there before', () => {
  const value = JSON.stringify({ typed: 'e'.repeat(longestText), base: 'e'.repeat(longestText) })
  const request = { screen: 'catalogue', key: 'edit product:passport', value }
  expect(isPlainData(request)).toBe(true)
  expect(calls.keepDraft.input.safeParse(request).success).toBe(true)
})

test('what is done is forgotten, and main hears only of what changed', async () => {
  const { call, main, kept } = station()
  const page = await openDrafts({ call }, at('counter'))
  page.drop('note')
  page.keep('note', 'K')
  page.keep('note', 'K')
  page.drop('note')
  expect(kept).toEqual([
    ['note', '"K"'],
    ['note', undefined],
  ])
  expect(main.of('counter')).toEqual([])
})

test('a draft that cannot be read, or a station that does not answer, is a fresh start', async () => {
  const { call, main } = station()
  main.keep('counter', 'note', '{"half')
  expect((await openDrafts({ call }, at('counter'))).read('note')).toBeUndefined()
  const silent = { ...call, drafts: () => Promise.resolve(failure('disconnected')) }
  expect((await openDrafts({ call: silent }, at('counter'))).read('note')).toBeUndefined()
})

test('a page knows its screen by its address, or is the station’s own', () => {
  expect([screenOf('/counter', 'welcome'), screenOf('/', 'welcome'), screenOf('/nowhere', 'welcome')]).toEqual([
    'counter',
    'welcome',
    'welcome',
  ])
})
