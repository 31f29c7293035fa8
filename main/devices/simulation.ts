import type { Devices } from '#devices/host.ts'
import type { SimulatedAction, SimulatedDevices } from '#preload/devices.ts'

/** Does it to the simulated devices, or tells that there is no such device. */
export const simulate = ({ simulation }: Pick<Devices, 'simulation'>, action: SimulatedAction): boolean => {
  switch (action.do) {
    case 'printerFault':
      return simulation.printerFault(action.fault)
    case 'unplug':
      return simulation.unplug(action.device)
    case 'plug':
      return simulation.plug(action.device)
    case 'insertCard':
    case 'removeCard':
      return false
  }
}

export const simulatedOf = ({ simulation }: Pick<Devices, 'simulation'>): SimulatedDevices => ({
  cards: [],
  displays: [],
  unplugged: simulation.unplugged(),
})
