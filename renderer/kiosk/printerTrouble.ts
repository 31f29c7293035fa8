import type { Impairment } from '#domain/health/impairments.ts'
import type { PrinterState } from '#domain/printing/printing.ts'

/** Why no ticket would come out, as far as the printer says; where it says nothing, trying tells. */
export const printerTrouble = (
  state: PrinterState | undefined,
): Extract<Impairment, 'noPaper' | 'noPrinter'> | undefined => {
  switch (state) {
    case undefined:
    case 'ready':
    case 'paperLow':
    case 'unknown':
      return undefined
    case 'paperOut':
      return 'noPaper'
    default:
      return 'noPrinter'
  }
}
