import * as z from 'zod'
import type { Screen } from '#preload/contract.ts'
import type { Manner } from './manner.ts'

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

type Placing = { screen: Screen; manner: Manner; kept: Place | undefined; monitors: readonly Monitor[] }

/**
 * Where a screen's window opens: the waiting-room display fills the second monitor where there is one, a screen in kiosk
 * mode any monitor; every other screen stands where it stood, if a part that can be grasped is still on a monitor, else in
 * the middle of the primary one.
 */
export const placeWindow = ({ screen, manner, kept, monitors }: Placing): Opening => {
  const toFill = monitorToFill(screen, manner, monitors)
  if (toFill !== undefined) return { bounds: toFill.bounds, maximized: false, fullScreen: true }
  if (kept !== undefined && isVisible(kept, monitors)) {
    const { maximized, ...bounds } = kept
    return { bounds, maximized, fullScreen: false }
  }
  return { bounds: inTheMiddle(monitors[0]?.workArea), maximized: screen !== 'paper', fullScreen: false }
}

/** Where a window that stands somewhere has to go when a monitor came or went; `undefined` when it is well where it is. */
export const replaceWindow = (
  placing: Placing & { stands: { bounds: Area; fullScreen: boolean } },
): Opening | undefined => {
  const { screen, manner, monitors, stands } = placing
  const toFill = monitorToFill(screen, manner, monitors)
  const isWell =
    toFill === undefined
      ? // A display that filled the second monitor would cover the only one that is left.
        isVisible(stands.bounds, monitors) && !(stands.fullScreen && screen === 'display')
      : stands.fullScreen && isInside(middleOf(stands.bounds), toFill.bounds)
  return isWell ? undefined : placeWindow(placing)
}

const monitorToFill = (screen: Screen, manner: Manner, [primary, second]: readonly Monitor[]): Monitor | undefined => {
  if (screen === 'display' && second !== undefined) return second
  return manner === 'kiosk' ? primary : undefined
}

const isVisible = (area: Area, monitors: readonly Monitor[]): boolean =>
  monitors.some(({ workArea }) => overlaps(area, workArea))

const middleOf = ({ x, y, width, height }: Area) => ({ x: x + width / 2, y: y + height / 2 })

const isInside = (at: { x: number; y: number }, area: Area): boolean =>
  at.x >= area.x && at.x < area.x + area.width && at.y >= area.y && at.y < area.y + area.height

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
