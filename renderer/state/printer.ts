import { useEffect, useState } from 'react'
import type { PrinterState } from '#domain/printing/printing.ts'
import { useBridge } from './station.tsx'

/** The ticket printer's present state; `undefined` until it is known. Asked anew when main was gone and is back. */
export const usePrinterState = (): PrinterState | undefined => {
  const bridge = useBridge()
  const [state, setState] = useState<PrinterState>()
  useEffect(() => {
    let heard = false
    const ask = (): void => {
      heard = false
      void bridge.call.printerState({}).then((reply) => {
        if (!heard) setState(reply.ok ? reply.value.state : 'unknown')
      })
    }
    const stops = [
      bridge.on.printerChanged((change) => {
        heard = true
        setState(change.state)
      }),
      bridge.onReconnected(ask),
    ]
    ask()
    return () => {
      for (const stop of stops) stop()
    }
  }, [bridge])
  return state
}
