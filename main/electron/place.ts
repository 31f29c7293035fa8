import * as z from 'zod'
import type { Screen } from '#preload/contract.ts'

/** A rectangle on the desktop, in the operating system's scaled pixels. */
export type Area = { x: number; y: number; width: number; height: number }

/** Where a window stood when it was closed. */
export const Place = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(320).max(20_000),
  height: z.int().min(240).max(20_000),
  maximized: z.boolean(),
})
export type Place = z.infer<typeof Place>

/** A monitor; the first of a list is the primary one. */
export type Monitor = { bounds: Area; workArea: Area }

export type Opening = { bounds: Area; maximized: boolean; fullScreen: boolean }

const usual = { width: 1_366, height: 768 }
const graspable = 100

/**
 * Where a screen's window opens: the waiting-room display fills the second monitor where there is one; every other screen
 * stands where it stood, if a part that can be grasped is still on a monitor, else in the middle of the primary one.
 */
export const placeWindow = (options: { screen: Screen; kept: Place | undefined; monitors: Monitor[] }): Opening => {
  const { screen, kept, monitors } = options
  const [primary, second] = monitors
  if (screen === 'display' && second !== undefined) {
    return { bounds: second.bounds, maximized: false, fullScreen: true }
  }
  if (kept !== undefined && monitors.some(({ workArea }) => overlaps(kept, workArea))) {
    const { maximized, ...bounds } = kept
    return { bounds, maximized, fullScreen: false }
  }
  return { bounds: inTheMiddle(primary?.workArea), maximized: screen !== 'paper', fullScreen: false }
}

const overlaps = (a: Area, b: Area): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) >= graspable &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) >= graspable

const inTheMiddle = (area: Area = { x: 0, y: 0, ...usual }): Area => {
  const width = Math.min(usual.width, area.width)
  const height = Math.min(usual.height, area.height)
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  }
}
