import type { PrinterState } from '#domain/printing/printing.ts'

/** Whether a ticket would come out, as far as the printer says; where it says nothing, trying tells. */
export const canPrint = (state: PrinterState | undefined): boolean =>
  state === undefined || state === 'ready' || state === 'paperLow' || state === 'unknown'
