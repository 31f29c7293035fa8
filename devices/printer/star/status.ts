import type { PrinterState } from '#domain/printing/printing.ts'
import { gravest } from '../gravest.ts'

/**
 * Star's status, asked for or automatic, is one block (Star Line Mode Command Specifications, appendix 2, and the same
 * in StarPRNT Command Specifications). Its first byte alone has bit 0 set, and bits 7 and 4 clear; the other bits, 6, 5,
 * 3, 2 and 1, say how many bytes there are with itself: 0F for 7, 21 for 8, 23 for 9.
 */
export const isStatusHeader = (byte: number): boolean => (byte & 0x91) === 0x01

/** Every byte after the first has bits 7, 4 and 0 clear. */
export const followsStatusHeader = (byte: number): boolean => (byte & 0x91) === 0

export const statusLength = (header: number): number => ((header & 0x60) >> 2) | ((header & 0x0e) >> 1)

/** What comes before the sensor of the paper, with it. */
export const shortestStatus = 6

/**
 * What a status block says. Total: anything else is `unknown`. Third byte: 20 cover, 08 off-line, 40 off-line by switch.
 * Fourth: 08 cutter; 04 mechanical, 20 not recoverable, 40 stopped by a hot head. Fifth: 08 black mark, 04 jam in the
 * presenter, 02 head up. Sixth: 08 no paper; 04 and 02 near its end.
 */
export const stateOfStatus = (bytes: Uint8Array): PrinterState => {
  const [header, , printer, error, more, paper] = bytes
  if (header === undefined || printer === undefined || error === undefined || more === undefined) return 'unknown'
  if (paper === undefined || !isStatusHeader(header) || statusLength(header) !== bytes.length) return 'unknown'
  if (!bytes.subarray(1).every(followsStatusHeader)) return 'unknown'
  return gravest({
    coverOpen: (printer & 0x20) !== 0,
    paperOut: (paper & 0x08) !== 0,
    cutter: (error & 0x08) !== 0,
    error: (error & 0x64) !== 0 || (more & 0x0e) !== 0,
    offline: (printer & 0x48) !== 0,
    paperLow: (paper & 0x06) !== 0,
  })
}
