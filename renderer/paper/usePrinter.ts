import { useEffect, useState } from 'react'
import type { PrinterState } from '#domain/printing/printing.ts'
import type { Fault, Paper } from '#domain/printing/simulation.ts'
import type { Failure } from '#preload/failure.ts'
import { usePrinterState } from '#renderer/state/printer.ts'
import { useBridge } from '#renderer/state/station.tsx'

/** The printer of this station as main tells it, live. The paper is newest last. */
export const usePrinter = (): {
  state: PrinterState
  paper: readonly Paper[]
  error: Failure | undefined
  setFault: (fault: Fault) => void
} => {
  const bridge = useBridge()
  const state = usePrinterState() ?? 'unknown'
  const [paper, setPaper] = useState<readonly Paper[]>([])
  const [error, setError] = useState<Failure>()

  useEffect(() => {
    const ask = (): void => {
      void bridge.call.paper({}).then((reply) => {
        if (reply.ok) setPaper(reply.value)
        else setError(reply.error)
      })
    }
    const stop = [bridge.on.paperChanged(setPaper), bridge.onReconnected(ask)]
    ask()
    return () => {
      for (const end of stop) end()
    }
  }, [bridge])

  const setFault = (fault: Fault): void =>
    void bridge.call
      .simulate({ do: 'printerFault', fault })
      .then((reply) => setError(reply.ok ? undefined : reply.error))
  return { state, paper, error, setFault }
}
