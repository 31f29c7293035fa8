import type { deviceCalls } from '#preload/devices.ts'
import type { StationHandlers } from '#preload/handlers.ts'
import type { StationDevices } from './devices.ts'
import { findDevices } from './found.ts'

type DeviceHandlers = Pick<StationHandlers, keyof typeof deviceCalls | 'print' | 'printerState' | 'paper'>

/** What each channel around the station's devices does. */
export const deviceHandlers = (devices: StationDevices): DeviceHandlers => ({
  print: (ticket) => devices.print(ticket),
  printerState: () => Promise.resolve({ state: devices.printerState() }),
  paper: () => Promise.resolve(devices.paper()),

  devices: () => Promise.resolve(devices.list()),
  foundDevices: async () => {
    const [found, roots] = await Promise.all([findDevices(), devices.roots()])
    return { ...found, roots }
  },
  testDevice: ({ id, ticket }) => devices.test(id, ticket),

  card: () => Promise.resolve(devices.card()),
  holderMarks: devices.holderMarks,
  offerCardKey: ({ key }) => {
    devices.offerCardKey(Buffer.from(key, 'base64url'))
    return Promise.resolve({})
  },
  showCalls: async (shown) => {
    await devices.showCalls(shown)
    return {}
  },

  simulated: () => Promise.resolve(devices.simulated()),
  simulate: async (action) => {
    await devices.simulate(action)
    return {}
  },
})
