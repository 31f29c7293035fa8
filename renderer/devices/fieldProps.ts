import type { DeviceId } from '#domain/devices/device.ts'
import type { FoundDevices } from '#preload/devices.ts'
import type { DraftFault } from './draft.ts'

/** What the fields of every device are given. */
export type FieldProps = {
  found: FoundDevices | undefined
  disabled: boolean
  /** What is wrong with a part of a device, in words. */
  faultWords: (device: DeviceId, field: DraftFault['field']) => string | undefined
}
