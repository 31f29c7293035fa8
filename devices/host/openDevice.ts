import type { Device, DeviceId, DeviceTrouble } from '#domain/devices/device.ts'
import type { Ticket } from '#domain/printing/printing.ts'

/** A device test that came to its end, or what kept it from that. */
export type DeviceTest = { done: boolean; trouble?: DeviceTrouble }

/** One device of the station, until it is closed. */
export type OpenDevice = {
  device: () => Device
  /** `ticket`: what a printer's test page shows; one of its own without. */
  test: (ticket?: Ticket) => Promise<DeviceTest>
  /** Only where it is simulated. */
  plug?: { plug: () => void; unplug: () => void; isIn: () => boolean }
  close: () => Promise<void>
}

export type OpenOptions = {
  id: DeviceId
  now: () => number
  /** The device is no longer how it was. */
  onChange: () => void
}
