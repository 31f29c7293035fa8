import * as z from 'zod'
import type { Screen } from '#preload/contract.ts'
import { type Displays, displayMonitor } from './displayMonitors.ts'
import type { Manner } from '../kiosk/manner.ts'

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

type Placing = {
  screen: Screen
  manner: Manner
  kept: Place | undefined
  monitors: readonly Monitor[]
  /** Which of the display's windows it is, from 1, and how many there are. */
  number?: number
  displays?: Omit<Displays, 'manner'> & {
    /** Where each of them filled a monitor before, by its number. */
    filled?: (number: number) => Area | undefined
  }
}

/**
 * Where a screen's window opens: waiting-room displays fill the monitors that are theirs, a screen in kiosk mode any monitor;
 * every other screen stands where it stood, if a part that can be grasped is still on a monitor, else in
 * the middle of the primary one.
 */
export const placeWindow = (placing: Placing): Opening => {
  const { screen, kept, monitors, number = 1 } = placing
  const toFill = monitorToFill(placing)
  if (toFill !== undefined) return { bounds: toFill.bounds, maximized: false, fullScreen: true }
  if (kept !== undefined && isVisible(kept, monitors)) {
    const { maximized, ...bounds } = kept
    return { bounds, maximized, fullScreen: false }
  }
  const bounds = besideEachOther(inTheMiddle(monitors[0]?.workArea), number)
  return { bounds, maximized: screen !== 'paper' && number === 1, fullScreen: false }
}

/** Where a window that stands somewhere has to go when a monitor came or went; `undefined` when it is well where it is. */
export const replaceWindow = (
  placing: Placing & { stands: { bounds: Area; fullScreen: boolean } },
): Opening | undefined => {
  const { screen, monitors, stands } = placing
  const toFill = monitorToFill(placing)
  const isWell =
    toFill === undefined
      ? // A display that filled the second monitor would cover the only one that is left.
        isVisible(stands.bounds, monitors) && !(stands.fullScreen && screen === 'display')
      : stands.fullScreen && isInside(middleOf(stands.bounds), toFill.bounds)
  return isWell ? undefined : placeWindow(placing)
}

const oneDisplay: NonNullable<Placing['displays']> = { displays: 1, staffed: false }

const monitorToFill = ({
  screen,
  manner,
  monitors,
  number = 1,
  displays = oneDisplay,
}: Placing): Monitor | undefined => {
  const { filled } = displays
  const stood = (one: number): Monitor | undefined => {
    const area = filled?.(one)
    return area === undefined ? undefined : monitors.find(({ bounds }) => isInside(middleOf(area), bounds))
  }
  if (screen === 'display') return displayMonitor(number, { ...displays, manner }, monitors, stood)
  return manner === 'kiosk' ? monitors[0] : undefined
}

/** Windows that open at the same place are moved apart, so that each can be grasped. */
const besideEachOther = (area: Area, number: number): Area => {
  const apart = (number - 1) * graspable
  return { ...area, width: Math.max(320, area.width - apart), height: Math.max(240, area.height - apart) }
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
