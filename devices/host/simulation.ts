import type { DeviceId } from '#domain/devices/device.ts'
import type { Fault } from '#domain/printing/simulation.ts'
import type { OpenDevice } from './openDevice.ts'
import type { OpenPrinter } from './printer.ts'

/** What a person can do to the devices that are simulated. Each tells whether there is such a device. */
export type Simulation = {
  printerFault: (fault: Fault) => boolean
  unplug: (id: DeviceId) => boolean
  plug: (id: DeviceId) => boolean
  unplugged: () => DeviceId[]
}

export const simulationOf = ({
  devices,
  printer,
}: {
  devices: () => OpenDevice[]
  printer: () => OpenPrinter | undefined
}): Simulation => {
  const plugOf = (id: DeviceId): OpenDevice['plug'] => devices().find(({ device }) => device().id === id)?.plug
  return {
    printerFault: (fault) => {
      const simulator = printer()?.simulator
      simulator?.setFault(fault)
      return simulator !== undefined
    },
    unplug: (id) => {
      const plug = plugOf(id)
      plug?.unplug()
      return plug !== undefined
    },
    plug: (id) => {
      const plug = plugOf(id)
      plug?.plug()
      return plug !== undefined
    },
    unplugged: () => devices().flatMap(({ plug, device }) => (plug === undefined || plug.isIn() ? [] : [device().id])),
  }
}
