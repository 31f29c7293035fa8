import type { Devices } from '#devices/host.ts'
import type { SimulatedAction, SimulatedDevices } from '#preload/devices.ts'

/** Does it to the simulated devices, or tells that there is no such device or card. */
export const simulate = async (
  { simulation }: Pick<Devices, 'simulation'>,
  action: SimulatedAction,
): Promise<boolean> => {
  switch (action.do) {
    case 'printerFault':
      return simulation.printerFault(action.fault)
    case 'unplug':
      return simulation.unplug(action.device)
    case 'plug':
      return simulation.plug(action.device)
    case 'insertCard':
      return simulation.insertCard(action.card)
    case 'removeCard':
      return simulation.removeCard()
  }
}

export const simulatedOf = ({ simulation }: Pick<Devices, 'simulation'>): SimulatedDevices => {
  const card = simulation.card()
  return {
    cards: [...simulation.cards()],
    ...(card === undefined ? {} : { card }),
    displays: simulation.displays().map((display) => ({ ...display, lines: [...display.lines] })),
    unplugged: simulation.unplugged(),
  }
}
