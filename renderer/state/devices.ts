import { type Observable, distinctUntilChanged, map } from 'rxjs'
import type { Device } from '#domain/devices/device.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { SimulatedDevices } from '#preload/devices.ts'
import { type Told, toldBy } from './told.ts'
import { useTold } from './useTold.ts'

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

/** Whether the station has a reader that works, from now on. */
export const hasReader = (bridge: Bridge): Observable<boolean> =>
  toldBy(bridge, devices).pipe(
    map((all) => all.some(({ kind, state }) => kind === 'reader' && state === 'ready')),
    distinctUntilChanged(),
  )

/** What the simulated devices show; `undefined` until that is known. */
export const useSimulated = (): SimulatedDevices | undefined => useTold(simulated)[0]
