import type { TransportError } from '../transport.ts'
import { type Alternate, type Bus, type BusDevice, type Endpoint, findDevice, usbError, type UsbMatch } from './bus.ts'
import { isHeldByProgram } from './holder.ts'

/** One interface of a device that nobody else uses meanwhile. */
export type Claimed = {
  device: BusDevice
  interfaceNumber: number
  alternate: Alternate
  endpoint: (type: Endpoint['type'], direction: Endpoint['direction']) => Endpoint | undefined
  /** Gives the interface back, to the operating system's driver where that had it. Never rejects. */
  release: () => Promise<void>
}

export type Claim = { ok: true; claimed: Claimed } | { ok: false; error: TransportError }

/** The higher the better; 0 is none. */
export type Rate = (alternate: Alternate) => number

/** Takes the interface that `rate` likes best. Never rejects. */
export const claimInterface = async (bus: Bus, match: UsbMatch, rate: Rate): Promise<Claim> => {
  const found = await findDevice(bus, match)
  if (!found.ok) return found
  const { device } = found
  try {
    await device.open()
    const best = bestOf(device, rate)
    if (best === undefined)
      return await refuse(device, { message: 'it has no interface of that kind', trouble: 'notFound' })
    const detached = await take(device, best.interfaceNumber)
    await choose(device, best)
    return { ok: true, claimed: claimedOf(device, { ...best, detached }) }
  } catch (error) {
    return refuse(device, usbError(error))
  }
}

type Best = { interfaceNumber: number; alternate: Alternate }

export const bestOf = (device: BusDevice, rate: Rate): Best | undefined =>
  device.configuration.interfaces
    .flatMap(({ interfaceNumber, alternates }) => alternates.map((alternate) => ({ interfaceNumber, alternate })))
    .map((candidate) => ({ candidate, rating: rate(candidate.alternate) }))
    .filter(({ rating }) => rating > 0)
    .sort((a, b) => b.rating - a.rating)[0]?.candidate

const refuse = async (device: BusDevice, error: Pick<TransportError, 'message' | 'trouble'>): Promise<Claim> => {
  await device.close().catch(() => undefined)
  return { ok: false, error: { code: 'unreachable', ...error } }
}

/** Says whether the operating system's driver (usblp on Linux) had to be put aside; it then wants it back. */
const take = async (device: BusDevice, interfaceNumber: number): Promise<boolean> => {
  try {
    await device.claimInterface(interfaceNumber)
    return false
  } catch (error) {
    if (process.platform !== 'linux' || usbError(error).trouble !== 'inUse') throw error
    if (await isHeldByProgram(device, interfaceNumber)) throw error
    await device.detachKernelDriver(interfaceNumber).catch(() => {
      throw error
    })
    await device.claimInterface(interfaceNumber)
    return true
  }
}

const choose = async (device: BusDevice, { interfaceNumber, alternate }: Best): Promise<void> => {
  if (alternate.alternateSetting !== 0) {
    await device.selectAlternateInterface(interfaceNumber, alternate.alternateSetting)
  }
}

const claimedOf = (
  device: BusDevice,
  { interfaceNumber, alternate, detached }: Best & { detached: boolean },
): Claimed => ({
  ...{ device, interfaceNumber, alternate },
  endpoint: (type, direction) =>
    alternate.endpoints.find((endpoint) => endpoint.type === type && endpoint.direction === direction),
  release: async () => {
    const tried = (step: Promise<void>): Promise<void> => step.catch(() => undefined)
    await tried(device.releaseInterface(interfaceNumber))
    if (detached) await tried(device.attachKernelDriver(interfaceNumber))
    await tried(device.close())
  },
})
