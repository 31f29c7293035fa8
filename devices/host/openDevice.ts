import type { Device, DeviceId, DeviceTrouble } from '#domain/devices/device.ts'

/** A device test that came to its end, or what kept it from that. */
export type DeviceTest = { done: boolean; trouble?: DeviceTrouble }

/** One device of the station, until it is closed. */
export type OpenDevice = {
  device: () => Device
  test: () => Promise<DeviceTest>
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
