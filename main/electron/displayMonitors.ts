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

/**
 * The monitor that the display window of this number, from 1, fills; `undefined` where it is a window like any other, or has
 * none. Where there are too few, the first windows have them. A window goes back to the monitor on which it stood, if that one
 * is for displays; the others take what is left in order.
 */
export const displayMonitor = <M>(
  number: number,
  displays: Displays,
  monitors: readonly M[],
  stood: (number: number) => M | undefined = () => undefined,
): M | undefined => {
  const free = [...monitorsToFill(displays, monitors)]
  const numbers = numbersTo(Math.min(displays.displays, free.length))
  const taken = new Map<number, M | undefined>()
  for (const one of numbers) {
    const before = stood(one)
    if (before === undefined || !free.includes(before)) continue
    taken.set(one, before)
    free.splice(free.indexOf(before), 1)
  }
  for (const one of numbers) if (!taken.has(one)) taken.set(one, free.shift())
  return taken.get(number)
}

/** The numbers of the display windows to be open. */
export const displayNumbers = ({ displays }: Pick<Displays, 'displays'>): number[] => numbersTo(displays)

/**
 * Whether a display window has to stay out of sight: in kiosk mode one without a monitor of its own would cover another. It is
 * there all the same, so that its hall is called out and somebody is told.
 */
export const isUnseen = (number: number, displays: Displays, monitors: readonly unknown[]): boolean =>
  displays.manner === 'kiosk' && number > Math.max(1, monitorsToFill(displays, monitors).length)

const numbersTo = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1)
