import type { TransportError } from '../transport.ts'
import { type Bus, systemBus, transferEnd, type UsbMatch } from '../usb/bus.ts'
import { claimInterface, type Claimed, type Rate } from '../usb/claim.ts'
import { type FoundUsb, listUsb } from '../usb/list.ts'
import { type Abilities, abilitiesIn } from './descriptor.ts'

/** The way to a reader, below its messages. */
export type CcidLink = {
  name: string
  abilities: Abilities
  /** Rejects when the reader is gone. */
  send: (message: Uint8Array) => Promise<void>
  /** The next message; undefined when none came in time. Rejects when the reader is gone. */
  receive: (limitMs: number) => Promise<Uint8Array | undefined>
  /** The next unasked notice, or undefined after so many ms; absent where the reader gives none. Rejects as above. */
  notice?: (limitMs: number) => Promise<Uint8Array | undefined>
  /** Never rejects. */
  close: () => Promise<void>
}

export type Linked = { ok: true; link: CcidLink } | { ok: false; error: TransportError }

const sendMs = 5_000
const askMs = 1_000
const longestConfiguration = 4_096

const rateAsReader: Rate = ({ interfaceClass, endpoints }) =>
  interfaceClass === 0x0b && endpoints.some(({ type }) => type === 'bulk') ? 1 : 0

/** Readers on the bus that this user may open. Never rejects. */
export const listCcidReaders = (bus?: Bus): Promise<FoundUsb> => listUsb(rateAsReader, bus)

/** Takes a reader on the bus; on Linux it is `inUse` while a smart card service has it. Never rejects. */
export const openCcidLink = async (match: UsbMatch, bus: Bus = systemBus): Promise<Linked> => {
  const claim = await claimInterface(bus, match, rateAsReader)
  if (!claim.ok) return claim
  const { claimed } = claim
  const [out, into] = [claimed.endpoint('bulk', 'out'), claimed.endpoint('bulk', 'in')]
  const abilities = await abilitiesOf(claimed)
  if (out === undefined || into === undefined || abilities === undefined) {
    await claimed.release()
    const message = 'it does not say what it can do, as readers must'
    return { ok: false, error: { code: 'unreachable', message, trouble: 'wrongAnswer' } }
  }
  const { device } = claimed
  const take = async (endpoint: number, limitMs: number, length: number): Promise<Uint8Array | undefined> => {
    try {
      return (await device.nativeTransferIn(endpoint, limitMs, length)) ?? undefined
    } catch (error) {
      const end = transferEnd(error)
      if (end === 'gone') throw error
      if (end === 'stalled') await device.clearHalt('in', endpoint)
      return undefined
    }
  }
  const notices = claimed.endpoint('interrupt', 'in')
  return {
    ok: true,
    link: {
      name: nameOf(claimed),
      abilities,
      send: async (message) => {
        await device.nativeTransferOut(out.endpointNumber, sendMs, message)
      },
      receive: (limitMs) => take(into.endpointNumber, limitMs, abilities.longestMessage),
      ...(notices && { notice: (limitMs: number) => take(notices.endpointNumber, limitMs, notices.packetSize) }),
      close: claimed.release,
    },
  }
}

const nameOf = ({ device }: Claimed): string =>
  [device.manufacturerName, device.productName].filter(Boolean).join(' ').slice(0, 200)

/** The library gives no class descriptors, so the device is asked for its first configuration as it is. */
const abilitiesOf = async ({ device, interfaceNumber }: Claimed): Promise<Abilities | undefined> => {
  const setup = { requestType: 'standard', recipient: 'device', request: 6, value: 0x0200, index: 0 } as const
  try {
    const bytes = await device.nativeControlTransferIn(setup, askMs, longestConfiguration)
    return bytes === null ? undefined : abilitiesIn(bytes, interfaceNumber)
  } catch {
    return undefined
  }
}
