import { setTimeout as sleep } from 'node:timers/promises'
import type { Connect, TransportError } from '../transport.ts'
import { makeWire, messageOf } from '../wire.ts'
import { type Bus, idsOf, systemBus, transferEnd, type UsbMatch } from './bus.ts'
import { claimInterface, type Claimed, type Rate } from './claim.ts'
import { deviceIdOf, nameIn } from './deviceId.ts'

/** A printer takes nothing while its paper is out; after this many ms we let go of it. */
const sendMs = 10_000

/** How long one question for bytes is left open, in ms; a close waits for it. */
const listenMs = 250

/** Rest after an empty answer: some printers give one at once whenever they have nothing to say. */
const restMs = 50

const piece = 4_096

/**
 * Printers (class 7, subclass 1) that speak both ways rather than those that only take (USB printer class 1.1, 4.2.1);
 * protocols 3 and 4 wrap their data otherwise.
 */
export const rateAsPrinter: Rate = ({ interfaceClass, interfaceSubclass, interfaceProtocol }) => {
  if (interfaceClass !== 7 || interfaceSubclass !== 1) return 0
  return interfaceProtocol === 2 ? 2 : interfaceProtocol === 1 ? 1 : 0
}

/** Connects to a printer on the bus, without the operating system's driver. */
export const usbConnect =
  (match: UsbMatch, bus: Bus = systemBus): Connect =>
  async () => {
    const claim = await claimInterface(bus, match, rateAsPrinter)
    if (!claim.ok) return claim
    const { claimed } = claim
    const out = claimed.endpoint('bulk', 'out')
    if (out === undefined) {
      await claimed.release()
      return { ok: false, error: { code: 'unreachable', message: 'it takes no data', trouble: 'wrongAnswer' } }
    }
    const id = await deviceIdOf(claimed)
    const name = nameIn(id) ?? `USB ${idsOf(match)}`
    let listening: Promise<void> = Promise.resolve()
    const { transport, receive, drop } = makeWire({
      name,
      send: (bytes) => sendAll(claimed, out.endpointNumber, bytes),
      hangUp: async () => {
        await listening
        await claimed.release()
      },
    })
    const lost = (error: unknown): TransportError => ({
      code: 'broken',
      message: messageOf(error),
      trouble: 'unplugged',
    })
    listening = listen(claimed, { receive, open: () => transport.open }).then(undefined, (error: unknown) => {
      // Not within its own promise, which the closing waits for.
      setImmediate(() => drop(lost(error)))
    })
    return { ok: true, transport }
  }

const sendAll = async ({ device }: Claimed, endpoint: number, bytes: Uint8Array): Promise<void> => {
  for (let start = 0; start < bytes.length; start += piece) {
    await device.nativeTransferOut(endpoint, sendMs, bytes.subarray(start, start + piece))
  }
}

type Listener = { receive: (bytes: Uint8Array) => void; open: () => boolean }

/** Rejects when the device is gone. A printer that only takes is asked how it is, so that its going is seen too. */
const listen = async (claimed: Claimed, { receive, open }: Listener): Promise<void> => {
  const endpoint = claimed.endpoint('bulk', 'in')
  while (open()) {
    try {
      if (endpoint === undefined) await portStatus(claimed)
      const bytes =
        endpoint && (await claimed.device.nativeTransferIn(endpoint.endpointNumber, listenMs, endpoint.packetSize))
      if (bytes && bytes.length > 0 && open()) receive(bytes)
      else await sleep(endpoint === undefined ? listenMs : restMs)
    } catch (error) {
      const end = transferEnd(error)
      if (end === 'gone') throw error
      if (end === 'stalled' && endpoint !== undefined) await claimed.device.clearHalt('in', endpoint.endpointNumber)
    }
  }
}

/** GET_PORT_STATUS (USB printer class 1.1, 4.2.2). */
const portStatus = ({ device, interfaceNumber }: Claimed): Promise<Uint8Array | null> =>
  device.nativeControlTransferIn(
    { requestType: 'class', recipient: 'interface', request: 1, value: 0, index: interfaceNumber },
    listenMs,
    1,
  )
