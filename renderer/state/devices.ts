import type { Device } from '#domain/devices/device.ts'
import type { SimulatedDevices } from '#preload/devices.ts'
import { type Told, useTold } from './useTold.ts'

const devices: Told<Device[]> = {
  ask: (bridge) => bridge.call.devices({}),
  listen: (bridge, heard) => bridge.on.devicesChanged(heard),
}
const simulated: Told<SimulatedDevices> = {
  ask: (bridge) => bridge.call.simulated({}),
  listen: (bridge, heard) => bridge.on.simulatedChanged(heard),
}

/** The station's devices, each with how it is; `undefined` until that is known. */
export const useDevices = (): readonly Device[] | undefined => useTold(devices)[0]

/** What the simulated devices show; `undefined` until that is known. */
export const useSimulated = (): SimulatedDevices | undefined => useTold(simulated)[0]
