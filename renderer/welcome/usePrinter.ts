import { useEffect, useState } from 'react'
import type { Bridge } from '#preload/bridge.ts'
import type { PrinterState } from '#domain/printing/printing.ts'

/** The ticket printer's present state; `undefined` until it is known. */
export const usePrinter = (bridge: Bridge): PrinterState | undefined => {
  const [state, setState] = useState<PrinterState>()
  useEffect(() => {
    let heard = false
    const stop = bridge.on.printerChanged((change) => {
      heard = true
      setState(change.state)
    })
    void bridge.call.printerState({}).then((reply) => {
      if (!heard) setState(reply.ok ? reply.value.state : 'unknown')
    })
    return stop
  }, [bridge])
  return state
}
