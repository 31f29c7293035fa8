import * as z from 'zod'
import { CounterNumber } from '../visit/entry.ts'

const Name = z.string().min(1).max(200)

/**
 * Which serial port. A converter is known by the serial number in its USB descriptor, because the name of a port moves with
 * the socket it is plugged into; a port without one by its path.
 */
export const SerialMatch = z.union([z.strictObject({ serialNumber: Name }), z.strictObject({ path: Name })])
export type SerialMatch = z.infer<typeof SerialMatch>

export const SerialSettings = z.strictObject({
  baudRate: z.int().min(300).max(921_600).default(9_600),
  dataBits: z.union([z.literal(7), z.literal(8)]).default(8),
  parity: z.enum(['none', 'even', 'odd']).default('none'),
  stopBits: z.union([z.literal(1), z.literal(2)]).default(1),
  flow: z.enum(['none', 'hardware', 'software']).default('none'),
})
export type SerialSettings = z.infer<typeof SerialSettings>

const Id = z.int().min(0).max(0xffff)
const Serial = z.strictObject({ by: z.literal('serial'), port: SerialMatch, settings: SerialSettings })
/** A device on the bus, by its ids and, where it has one, its own number. */
const Usb = z.strictObject({ by: z.literal('usb'), vendorId: Id, productId: Id, serialNumber: Name.optional() })
const Tcp = z.strictObject({ by: z.literal('tcp'), host: Name, port: z.int().min(1).max(65_535).default(9_100) })
/** A queue of the operating system: it takes bytes and answers nothing. */
const PrintQueue = z.strictObject({ by: z.literal('printQueue'), queue: Name })
const Simulated = z.strictObject({ by: z.literal('simulated') })

export const PrinterConfiguration = z.strictObject({
  language: z.enum(['esc-pos', 'star']).default('esc-pos'),
  /** Characters in a line of the standard font. */
  columns: z.union([z.literal(32), z.literal(42), z.literal(48)]).default(42),
  connection: z.discriminatedUnion('by', [Serial, Usb, Tcp, PrintQueue, Simulated]),
})
export type PrinterConfiguration = z.infer<typeof PrinterConfiguration>

export const displayProtocols = ['dmd', 'cd5220', 'ld9000', 'modbus', 'alpha'] as const

/** How an LED display keeps its characters in Modbus registers. */
export const ModbusLayout = z.strictObject({
  unit: z.int().min(1).max(247).default(1),
  address: z.int().min(0).max(0xffff).default(0),
  /** `two` or `one` ASCII characters a register, or the digits as one binary `number`. */
  packing: z.enum(['two', 'one', 'number']).default('two'),
  /** Characters it shows. */
  width: z.int().min(1).max(20).default(4),
})
export type ModbusLayout = z.infer<typeof ModbusLayout>

export const DisplayConfiguration = z.strictObject({
  protocol: z.enum(displayProtocols),
  connection: z.discriminatedUnion('by', [Serial, Tcp, Simulated]),
  /** The counter whose number it shows; absent where that is the station's own. */
  counter: CounterNumber.optional(),
  modbus: ModbusLayout.optional(),
})
export type DisplayConfiguration = z.infer<typeof DisplayConfiguration>

/** `pcsc` takes whatever reader the service knows, or the one whose name begins so; `ccid` speaks to a reader itself. */
export const ReaderConfiguration = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('pcsc'), name: Name.optional() }),
  z.strictObject({ by: z.literal('ccid'), vendorId: Id, productId: Id, serialNumber: Name.optional() }),
  Simulated,
])
export type ReaderConfiguration = z.infer<typeof ReaderConfiguration>

export const mostDisplays = 20

/** The devices a station has; what is absent it does not have. */
export const DevicesConfiguration = z.strictObject({
  printer: PrinterConfiguration.optional(),
  reader: ReaderConfiguration.optional(),
  displays: z.array(DisplayConfiguration).max(mostDisplays).default([]),
})
export type DevicesConfiguration = z.infer<typeof DevicesConfiguration>

export const noDevices: DevicesConfiguration = { displays: [] }
