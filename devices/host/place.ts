import type { OpenDevice } from './openDevice.ts'

/** Where one device of the station has its place. */
export type Place<C, D extends OpenDevice> = {
  device: () => D | undefined
  /** Closes the device that is there, unless it is the one that is wanted. */
  clear: (wanted: C | undefined) => Promise<void>
  /** Opens the one that is wanted, unless it is there. */
  fill: (wanted: C | undefined) => void
}

export const devicePlace = <C, D extends OpenDevice>(open: (configuration: C) => D): Place<C, D> => {
  let held: { settings: string; device: D } | undefined
  return {
    device: () => held?.device,
    clear: async (wanted) => {
      const present = held
      if (present === undefined || present.settings === JSON.stringify(wanted)) return
      held = undefined
      await present.device.close()
    },
    fill: (wanted) => {
      if (held === undefined && wanted !== undefined) {
        held = { settings: JSON.stringify(wanted), device: open(wanted) }
      }
    },
  }
}
