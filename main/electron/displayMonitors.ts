import type { Manner } from '../kiosk/manner.ts'

/** What decides on which monitors a station's display windows stand. */
export type Displays = {
  /** How many screens the site's layouts give this station. */
  displays: number
  /** Somebody works at the primary monitor: the station's own screen is no display. */
  staffed: boolean
  manner: Manner
}

/**
 * The monitors that displays fill, the first window's first. The primary one is left free where somebody works at it or where
 * the others suffice; where it is the only one, a display fills it in kiosk mode alone.
 */
const monitorsToFill = <M>({ displays, staffed, manner }: Displays, monitors: readonly M[]): readonly M[] => {
  if (monitors.length === 1) return manner === 'kiosk' ? monitors : []
  return staffed || monitors.length > displays ? monitors.slice(1) : monitors
}

/** The monitor that the display window of this number, from 1, fills; `undefined` where it is a window like any other. */
export const displayMonitor = <M>(number: number, displays: Displays, monitors: readonly M[]): M | undefined =>
  monitorsToFill(displays, monitors)[number - 1]

/**
 * The numbers of the display windows to be open. In kiosk mode those without a monitor of their own stay away: they would
 * cover the others.
 */
export const displayNumbers = (displays: Displays, monitors: readonly unknown[]): number[] => {
  const room = displays.manner === 'kiosk' ? Math.max(1, monitorsToFill(displays, monitors).length) : Infinity
  return Array.from({ length: Math.min(displays.displays, room) }, (_, index) => index + 1)
}
