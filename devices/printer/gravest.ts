import type { PrinterState } from '#domain/printing/printing.ts'

export type Findings = Record<'coverOpen' | 'paperOut' | 'cutter' | 'error' | 'offline' | 'paperLow', boolean>

/** The one thing to tell a person first: an open cover also looks like missing paper, and every cause is `offline`. */
export const gravest = (found: Findings): PrinterState => {
  if (found.coverOpen) return 'coverOpen'
  if (found.paperOut) return 'paperOut'
  if (found.cutter) return 'cutterError'
  if (found.error) return 'error'
  if (found.offline) return 'offline'
  return found.paperLow ? 'paperLow' : 'ready'
}
