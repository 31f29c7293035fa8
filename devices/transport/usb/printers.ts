import type { TransportError } from '../transport.ts'
import type { Bus } from './bus.ts'
import { closedPrinters } from './closed.ts'
import { rateAsPrinter } from './connect.ts'
import { type FoundOnBus, listUsb } from './list.ts'

export type FoundPrinters =
  | {
      ok: true
      printers: FoundOnBus[]
      /** There are others, which this user may not open. */
      closed?: TransportError
    }
  | { ok: false; error: TransportError }

/** Printers on the bus that this user may open. Never rejects. */
export const listUsbPrinters = async (bus?: Bus, closedOnes = closedPrinters): Promise<FoundPrinters> => {
  const [found, closed] = await Promise.all([listUsb(rateAsPrinter, bus), closedOnes()])
  if (!found.ok) return found
  if (closed.length === 0) return { ok: true, printers: found.devices }
  const message = closed.join(', ')
  return { ok: true, printers: found.devices, closed: { code: 'unreachable', message, trouble: 'noPermission' } }
}
