import type { TransportError } from '../transport.ts'
import type { Bus } from './bus.ts'
import { rateAsPrinter } from './connect.ts'
import { type FoundOnBus, listUsb } from './list.ts'

export type FoundPrinters = { ok: true; printers: FoundOnBus[] } | { ok: false; error: TransportError }

/** Printers on the bus that this user may open. Never rejects. */
export const listUsbPrinters = async (bus?: Bus): Promise<FoundPrinters> => {
  const found = await listUsb(rateAsPrinter, bus)
  return found.ok ? { ok: true, printers: found.devices } : found
}
