import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Area, type Monitor, type Place, placeWindow, replaceWindow } from './place.ts'

const monitor = (x: number, y: number, width: number, height: number): Monitor => ({
  bounds: { x, y, width, height },
  workArea: { x, y: y + 30, width, height: height - 30 },
})
const primary = monitor(0, 0, 1_920, 1_080)
const second = monitor(1_920, 0, 3_840, 2_160)
const kept: Place = { x: 200, y: 150, width: 1_000, height: 700, maximized: false }

test('the display fills the second monitor, wherever it stood before', () => {
  const opening = { bounds: second.bounds, maximized: false, fullScreen: true }
  expect(placeWindow({ screen: 'display', manner: 'window', kept, monitors: [primary, second] })).toEqual(opening)
  expect(placeWindow({ screen: 'display', manner: 'window', kept: undefined, monitors: [primary, second] })).toEqual(
    opening,
  )
})

test('with one monitor the display is a window like any other', () => {
  expect(placeWindow({ screen: 'display', manner: 'window', kept, monitors: [primary] })).toEqual({
    bounds: { x: 200, y: 150, width: 1_000, height: 700 },
    maximized: false,
    fullScreen: false,
  })
})

test('a screen in kiosk mode fills a monitor even where there is one only', () => {
  const filling = { bounds: primary.bounds, maximized: false, fullScreen: true }
  expect(placeWindow({ screen: 'display', manner: 'kiosk', kept, monitors: [primary] })).toEqual(filling)
})

test('each display goes back to the monitor that it filled, whatever the order in which they are listed', () => {
  const third = monitor(-1_920, 0, 1_920, 1_080)
  const places: Record<number, Area> = { 1: third.bounds, 2: second.bounds }
  const displays = { displays: 2, staffed: true, filled: (number: number) => places[number] }
  const boundsOf = (number: number, monitors: Monitor[]) =>
    placeWindow({ screen: 'display', manner: 'window', kept: undefined, monitors, number, displays }).bounds
  expect([1, 2].map((number) => boundsOf(number, [primary, second, third]))).toEqual([third.bounds, second.bounds])
  expect(boundsOf(1, [primary, second])).toEqual(second.bounds)
})

test('a screen opens where it stood', () => {
  const place = { ...kept, x: 2_500, maximized: true }
  expect(placeWindow({ screen: 'counter', manner: 'window', kept: place, monitors: [primary, second] })).toEqual({
    bounds: { x: 2_500, y: 150, width: 1_000, height: 700 },
    maximized: true,
    fullScreen: false,
  })
})

test('a screen that stood on a monitor which is gone comes back to the primary one', () => {
  const place = { ...kept, x: 2_500 }
  expect(placeWindow({ screen: 'counter', manner: 'window', kept: place, monitors: [primary] })).toEqual({
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
        const { bounds } = placeWindow({ screen: 'welcome', manner: 'window', kept: place, monitors: [primary] })
        const { workArea } = primary
        expect(bounds.x).toBeLessThan(workArea.x + workArea.width)
        expect(bounds.x + bounds.width).toBeGreaterThan(workArea.x)
        expect(bounds.y).toBeLessThan(workArea.y + workArea.height)
        expect(bounds.y + bounds.height).toBeGreaterThan(workArea.y)
      },
    ),
  )
})

const replace = (stands: { bounds: Area; fullScreen: boolean }, monitors: Monitor[], screen: 'display' | 'counter') =>
  replaceWindow({ screen, manner: 'window', kept: undefined, monitors, stands })
const inAWindow = { bounds: { x: 277, y: 171, width: 1_366, height: 768 }, maximized: true, fullScreen: false }

test('a display leaves full screen for the monitor that is left, and goes back when the second is plugged in again', () => {
  const onSecond = { bounds: second.bounds, fullScreen: true }
  expect(replace(onSecond, [primary, second], 'display')).toBeUndefined()
  expect(replace(onSecond, [primary], 'display')).toEqual(inAWindow)
  // The operating system may have moved it by itself already.
  expect(replace({ bounds: primary.bounds, fullScreen: true }, [primary], 'display')).toEqual(inAWindow)
  const back = { bounds: second.bounds, maximized: false, fullScreen: true }
  expect(replace({ bounds: inAWindow.bounds, fullScreen: false }, [primary, second], 'display')).toEqual(back)
})

test('a display in kiosk mode fills whatever monitor is left', () => {
  const stands = { bounds: second.bounds, fullScreen: true }
  expect(replaceWindow({ screen: 'display', manner: 'kiosk', kept: undefined, monitors: [primary], stands })).toEqual({
    bounds: primary.bounds,
    maximized: false,
    fullScreen: true,
  })
})

test('a window that stood on a monitor which is gone comes back, any other stays where it is', () => {
  const outside = { bounds: { x: 2_500, y: 100, width: 900, height: 700 }, fullScreen: false }
  expect(replace(outside, [primary], 'counter')).toEqual(inAWindow)
  expect(replace(outside, [primary, second], 'counter')).toBeUndefined()
  expect(replace({ ...outside, bounds: kept }, [primary], 'counter')).toBeUndefined()
  expect(replace({ bounds: primary.bounds, fullScreen: true }, [primary], 'counter')).toBeUndefined()
})

test('whatever happens to the monitors, a window that was moved is well where it is', () => {
  const at = fc.integer({ min: -6_000, max: 6_000 })
  const size = fc.integer({ min: 320, max: 4_000 })
  const area = fc.record({ x: at, y: at, width: size, height: size })
  const desktop = fc.array(area, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(
      desktop,
      fc.record({ bounds: area, fullScreen: fc.boolean() }),
      fc.constantFrom('display', 'counter', 'paper'),
      fc.constantFrom('kiosk', 'window'),
      (areas, stands, screen, manner) => {
        const monitors = areas.map((bounds) => ({ bounds, workArea: bounds }))
        const moved = replaceWindow({ screen, manner, kept: undefined, monitors, stands })
        if (moved === undefined) return
        const after = replaceWindow({ screen, manner, kept: undefined, monitors, stands: moved })
        expect(after).toBeUndefined()
      },
    ),
  )
})
