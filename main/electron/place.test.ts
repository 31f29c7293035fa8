import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Monitor, type Place, placeWindow } from './place.ts'

const monitor = (x: number, y: number, width: number, height: number): Monitor => ({
  bounds: { x, y, width, height },
  workArea: { x, y: y + 30, width, height: height - 30 },
})
const primary = monitor(0, 0, 1_920, 1_080)
const second = monitor(1_920, 0, 3_840, 2_160)
const kept: Place = { x: 200, y: 150, width: 1_000, height: 700, maximized: false }

test('the display fills the second monitor, wherever it stood before', () => {
  const opening = { bounds: second.bounds, maximized: false, fullScreen: true }
  expect(placeWindow({ screen: 'display', kept, monitors: [primary, second] })).toEqual(opening)
  expect(placeWindow({ screen: 'display', kept: undefined, monitors: [primary, second] })).toEqual(opening)
})

test('with one monitor the display is a window like any other', () => {
  expect(placeWindow({ screen: 'display', kept, monitors: [primary] })).toEqual({
    bounds: { x: 200, y: 150, width: 1_000, height: 700 },
    maximized: false,
    fullScreen: false,
  })
})

test('a screen opens where it stood', () => {
  const place = { ...kept, x: 2_500, maximized: true }
  expect(placeWindow({ screen: 'counter', kept: place, monitors: [primary, second] })).toEqual({
    bounds: { x: 2_500, y: 150, width: 1_000, height: 700 },
    maximized: true,
    fullScreen: false,
  })
})

test('a screen that stood on a monitor which is gone comes back to the primary one', () => {
  const place = { ...kept, x: 2_500 }
  expect(placeWindow({ screen: 'counter', kept: place, monitors: [primary] })).toEqual({
    bounds: { x: 277, y: 171, width: 1_366, height: 768 },
    maximized: true,
    fullScreen: false,
  })
})

test('wherever a window stood, it opens on a monitor and no larger than it was or than the monitor', () => {
  const size = fc.integer({ min: 320, max: 5_000 })
  const at = fc.integer({ min: -10_000, max: 10_000 })
  fc.assert(
    fc.property(
      fc.option(fc.record({ x: at, y: at, width: size, height: size, maximized: fc.boolean() }), { nil: undefined }),
      (place) => {
        const { bounds } = placeWindow({ screen: 'welcome', kept: place, monitors: [primary] })
        const { workArea } = primary
        expect(bounds.x).toBeLessThan(workArea.x + workArea.width)
        expect(bounds.x + bounds.width).toBeGreaterThan(workArea.x)
        expect(bounds.y).toBeLessThan(workArea.y + workArea.height)
        expect(bounds.y + bounds.height).toBeGreaterThan(workArea.y)
      },
    ),
  )
})
