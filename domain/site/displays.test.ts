import { expect, it } from 'vitest'
import { DisplayLayout, usualDisplay } from './displays.ts'
import { KioskPlan, usualKiosk } from './kiosk.ts'
import { layoutsOf } from './site.ts'

const hall = { ...usualDisplay, id: 'hall', stations: ['display-1'] }
const stairs = { ...usualDisplay, id: 'stairs', stations: ['display-1', 'display-2'] }
const rest = { ...usualDisplay, id: 'rest' }

it('a station shows the layouts that name it, each on a screen of its own', () => {
  expect(layoutsOf({ displays: [hall, stairs, rest] }, 'display-1')).toEqual([hall, stairs])
  expect(layoutsOf({ displays: [hall, stairs, rest] }, 'display-2')).toEqual([stairs])
})

it('a station that no layout names shows the one that names nobody, or the usual one', () => {
  expect(layoutsOf({ displays: [hall, rest] }, 'display-9')).toEqual([rest])
  expect(layoutsOf({ displays: [hall] }, 'display-9')).toEqual([usualDisplay])
  expect(layoutsOf({}, 'display-9')).toEqual([usualDisplay])
})

it('what is usual is right by its own definition', () => {
  expect(DisplayLayout.parse(usualDisplay)).toEqual(usualDisplay)
  expect(KioskPlan.parse(usualKiosk)).toEqual(usualKiosk)
})

it('a kiosk without Dutch, or with a language twice, is no plan', () => {
  for (const languages of [['fr'], ['nl', 'nl'], []]) {
    expect(KioskPlan.safeParse({ ...usualKiosk, languages }).success).toBe(false)
  }
})
