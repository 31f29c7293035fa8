import { describe, expect, test } from 'vitest'
import { site } from '#build/demo/site.ts'
import { usualDisplay } from '#domain/site/displays.ts'
import type { Call } from './calls.ts'
import { callsHere, directionHere, layoutAt, queuesHere, screenNumber, isUnseen } from './layoutHere.ts'

test('a window without a monitor is told by its address', () => {
  expect(isUnseen('?screen=2&monitor=none')).toBe(true)
  expect(['', '?screen=2', '?monitor=1'].map(isUnseen)).toEqual([false, false, false])
})

test('an address names one of the station’s screens, and anything else means the first', () => {
  expect(
    ['', '?screen=2', '?screen=12', '?screen=0', '?screen=-1', '?screen=x', '?screen=2x'].map(screenNumber),
  ).toEqual([1, 2, 12, 1, 1, 1, 1])
  const second = { ...usualDisplay, id: 'second' }
  expect([1, 2, 3].map((screen) => layoutAt([usualDisplay, second], screen)?.id)).toEqual(['usual', 'second', 'usual'])
})

const call = (counter: string): Call => ({
  visit: `visit:gm-2026-11-22-A${counter}`,
  label: `A${counter}`,
  counter,
  calledOut: { entry: 'c', at: '2026-11-22T11:00:00.000Z-0000-k2' },
  calledAt: 0,
  language: 'nl',
})

describe('a screen', () => {
  test('shows the calls of its counters alone, in their order', () => {
    const calls = ['3', '1', '2'].map(call)
    expect(callsHere(calls, { counters: ['1', '3'] }).map(({ counter }) => counter)).toEqual(['3', '1'])
    expect(callsHere(calls, { counters: 'all' })).toEqual(calls)
    expect(callsHere(calls, { counters: [] })).toEqual([])
  })

  test('tells of its queues alone, in the site’s order', () => {
    const letters = (queues: Parameters<typeof queuesHere>[1]['queues']): string =>
      queuesHere(site.queues, { queues })
        .map(({ letter }) => letter)
        .join('')
    expect([letters('all'), letters(['C', 'A', 'Z']), letters('none')]).toEqual(['ABCDE', 'AC', ''])
  })

  test('points to a counter as seen from where it hangs, else as the site says', () => {
    const layout = { directions: { '1': 'right' as const } }
    expect(['1', '2', '99'].map((counter) => directionHere(site, layout, counter))).toEqual([
      'right',
      'left',
      undefined,
    ])
  })
})
