import type { PrinterState } from '#domain/printing/printing.ts'
import type { Told } from './told.ts'
import { useTold } from './useTold.ts'

const printer: Told<PrinterState> = {
  ask: async (bridge) => {
    const reply = await bridge.call.printerState({})
    return { ok: true, value: reply.ok ? reply.value.state : 'unknown' }
  },
  listen: (bridge, heard) => bridge.on.printerChanged(({ state }) => heard(state)),
}

/** The ticket printer's present state; `undefined` until it is known. Asked anew when main was gone and is back. */
export const usePrinterState = (): PrinterState | undefined => useTold(printer)[0]
