import * as z from 'zod'
import { DevicesConfiguration } from '#domain/devices/configuration.ts'
import { ConnectionTrouble, Device, DeviceId, DeviceTrouble } from '#domain/devices/device.ts'
import { DeviceFault } from '#domain/devices/faults.ts'
import { ShownCalls } from '#domain/devices/shownCalls.ts'
import { NameMark } from '#domain/appointment/nameMark.ts'
import { CardState } from '#domain/eid/card.ts'
import { CardKeyBytes } from '#domain/eid/pseudonym.ts'
import { Ticket } from '#domain/printing/printing.ts'
import { Fault } from '#domain/printing/simulation.ts'

/** Why a file gives no root: it cannot be read, holds no certificate, or one that may not sign others. */
const rootFaults = ['unreadable', 'noCertificate', 'noAuthority'] as const

const Nothing = z.strictObject({})
const Author = z.string().min(1).max(64)
const Name = z.string().max(200)
const Id = z.int().min(0).max(0xffff)

/** What was found of one kind, and why it, or some of it, could not be looked at. */
const found = <T extends z.ZodType>(item: T) =>
  z.strictObject({ found: z.array(item).max(200), trouble: ConnectionTrouble.optional(), detail: Name.optional() })

const UsbDevice = z.strictObject({ vendorId: Id, productId: Id, serialNumber: Name.optional(), name: Name })

/** The root certificates that prove cards: how many there are, and which files of their folder give none. */
export const FoundRoots = z.strictObject({
  trusted: z.int().min(0),
  bad: z.array(z.strictObject({ file: z.string().max(255), reason: z.enum(rootFaults) })).max(50),
})
export type FoundRoots = z.infer<typeof FoundRoots>

/** What is connected to this computer, whether or not the station uses it, and the certificates it has for cards. */
export const FoundDevices = z.strictObject({
  serialPorts: found(z.strictObject({ path: Name, name: Name, serialNumber: Name.optional() })),
  usbPrinters: found(UsbDevice),
  printQueues: found(z.strictObject({ name: Name })),
  pcscReaders: found(z.strictObject({ name: Name })),
  /** Those on the bus, whether or not a service knows them. */
  ccidReaders: found(UsbDevice),
  roots: FoundRoots,
})
export type FoundDevices = z.infer<typeof FoundDevices>

export const DeviceSettings = z.strictObject({
  /** What `station.json` says. */
  devices: DevicesConfiguration,
  /** What it said before its last change, where that had other devices. */
  previous: DevicesConfiguration.optional(),
  /** What stands above the file's printer, such as `BALIE_PRINTER`. */
  printerOverride: z.string().optional(),
  /** The station's own counter, which a display without one shows. */
  counter: z.string().optional(),
})
export type DeviceSettings = z.infer<typeof DeviceSettings>

/** Whether a test came to its end, and what kept it from that. */
export const Tested = z.strictObject({ done: z.boolean(), trouble: DeviceTrouble.optional() })
export type Tested = z.infer<typeof Tested>

/** What a person can do to devices that are simulated. */
export const SimulatedAction = z.discriminatedUnion('do', [
  /** Puts one of the cards that `simulated` names in the reader. */
  z.strictObject({ do: z.literal('insertCard'), card: z.string().min(1).max(40) }),
  z.strictObject({ do: z.literal('removeCard') }),
  z.strictObject({ do: z.literal('printerFault'), fault: Fault }),
  z.strictObject({ do: z.literal('unplug'), device: DeviceId }),
  z.strictObject({ do: z.literal('plug'), device: DeviceId }),
])
export type SimulatedAction = z.infer<typeof SimulatedAction>

/** The simulated devices as a person in front of them would see them. */
export const SimulatedDevices = z.strictObject({
  /** The cards there are to insert. */
  cards: z.array(z.string().max(40)).max(40),
  /** The one in the reader. */
  card: z.string().max(40).optional(),
  /** Of each simulated display, the lines it shows; none while it is dark. */
  displays: z.array(
    z.strictObject({
      id: DeviceId,
      look: z.enum(['pole', 'numerals', 'sign']),
      lines: z.array(z.string().max(80)).max(8),
    }),
  ),
  unplugged: z.array(DeviceId),
})
export type SimulatedDevices = z.infer<typeof SimulatedDevices>

/** The marks that an appointment of today may have which the holder of the card in the reader made; none without a card. */
export const HolderMarks = z.strictObject({
  /** Another insertion has another number; absent without a card. */
  insertion: z.int().nonnegative().optional(),
  marks: z.array(NameMark).max(4),
})
export type HolderMarks = z.infer<typeof HolderMarks>

/** Channels around the devices of a station that is open. */
export const deviceCalls = {
  /** Every device the station was set up with, each with how it is. */
  devices: { input: Nothing, output: z.array(Device) },
  /** Looks for what is connected to this computer and lies in the folder of roots; takes up to some seconds. */
  foundDevices: { input: Nothing, output: FoundDevices },
  /** A test page, which shows the ticket where one is given; a test number for some seconds, or the card read anew. */
  testDevice: { input: z.strictObject({ id: DeviceId, ticket: Ticket.optional() }), output: Tested },

  card: { input: Nothing, output: CardState },
  /** By which the appointment of whoever holds the card in the reader is found: nothing else of them. */
  holderMarks: { input: Nothing, output: HolderMarks },
  /** The site's key for the pseudonyms of card holders. It stays in memory. */
  offerCardKey: { input: z.strictObject({ key: CardKeyBytes }), output: Nothing },
  /** What the number displays are to show from now on. */
  showCalls: { input: ShownCalls, output: Nothing },

  simulated: { input: Nothing, output: SimulatedDevices },
  /** Fails with `notAllowed` where there is no such simulated device, or no such card. */
  simulate: { input: SimulatedAction, output: Nothing },
} as const

/** Channels around what `station.json` says of devices. */
export const deviceSettingsCalls = {
  deviceSettings: { input: Nothing, output: DeviceSettings },
  /**
   * Writes the devices to `station.json` and takes them over at once; those that did not change go on undisturbed. With
   * faults nothing is written. Fails with `notAllowed` where a throw-away copy is to have a real device.
   */
  changeDevices: {
    input: z.strictObject({ devices: DevicesConfiguration, by: Author }),
    output: z.strictObject({ changed: z.boolean(), faults: z.array(DeviceFault) }),
  },
} as const

export const deviceEvents = {
  devicesChanged: z.array(Device),
  cardChanged: CardState,
  holderMarksChanged: HolderMarks,
  simulatedChanged: SimulatedDevices,
} as const
