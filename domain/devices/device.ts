import * as z from 'zod'
import { PrinterTrouble } from '../printing/printing.ts'

export const deviceKinds = ['printer', 'reader', 'display'] as const

/** `printer`, `reader`, or `display1` and so on in the order of the station's settings. */
export const DeviceId = z.string().regex(/^(printer|reader|display[1-9][0-9]?)$/)
export type DeviceId = z.infer<typeof DeviceId>

/**
 * Why a device cannot be reached or does not do its work. Each has a text that says what it is and what mends it.
 * - `notFound`: nothing by that name or number is connected. `unplugged`: it was there, and went.
 * - `inUse`: another program holds it. `noPermission`: this user may not open it.
 * - `noService`: the smart card service does not run; `noLibrary`: it is not installed.
 * - `driver`: the operating system's own driver holds it. `refused`: the address answers and takes no connection.
 * - `unreachable`: the address does not answer. `noAnswer`: it is connected and says nothing.
 * - `wrongAnswer`: it answers in a way that its protocol does not have. `failed`: none of these; the message says what.
 */
export const connectionTroubles = [
  'notFound',
  'unplugged',
  'inUse',
  'noPermission',
  'noService',
  'noLibrary',
  'driver',
  'refused',
  'unreachable',
  'noAnswer',
  'wrongAnswer',
  'failed',
] as const
export const ConnectionTrouble = z.enum(connectionTroubles)
export type ConnectionTrouble = z.infer<typeof ConnectionTrouble>

export const DeviceTrouble = z.union([ConnectionTrouble, PrinterTrouble])
export type DeviceTrouble = z.infer<typeof DeviceTrouble>

/** One device of the station, as the Devices screen shows it. */
export const Device = z.strictObject({
  id: DeviceId,
  kind: z.enum(deviceKinds),
  /** What it says it is, or what the settings say: `Gemalto PC Twin Reader`, `/dev/ttyUSB0`, `10.0.0.7:9100`. */
  name: z.string().max(200),
  /** `connecting` until it is first known; `low`: it works, and its paper ends soon. */
  state: z.enum(['connecting', 'ready', 'low', 'trouble']),
  trouble: DeviceTrouble.optional(),
  /** What the system said, for whoever mends it; never anything of a person. */
  detail: z.string().max(300).optional(),
  /** Since when it is so, in ms since 1970. */
  since: z.number(),
  /** Simulated: its window shows it. */
  simulated: z.boolean(),
})
export type Device = z.infer<typeof Device>
