import type { PrinterState } from '#domain/printing/printing.ts'
import { gravest } from '../gravest.ts'

/** The answers to DLE EOT 1 (printer), 2 (why it is off-line), 3 (errors) and 4 (paper), one byte each. */
export type RealTimeStatus = { printer: number; offline: number; error: number; paper: number }

/** Whether a byte is an answer to DLE EOT: bits 1 and 4 set, 0 and 7 clear (Epson TM-T88III specification, p. 72). */
export const isRealTimeAnswer = (byte: number): boolean => (byte & 0x93) === 0x12

/** Whether a byte opens an automatic status: it differs from a real-time answer in bit 1. */
export const isAutomaticHeader = (byte: number): boolean => (byte & 0x93) === 0x10

/** What four real-time answers say. Total: bytes that are no such answers are `unknown`. */
export const stateOfRealTime = ({ printer, offline, error, paper }: RealTimeStatus): PrinterState => {
  if (![printer, offline, error, paper].every(isRealTimeAnswer)) return 'unknown'
  return gravest({
    coverOpen: (offline & 0x04) !== 0,
    paperOut: (offline & 0x20) !== 0 || (paper & 0x60) !== 0,
    cutter: (error & 0x08) !== 0,
    error: (offline & 0x40) !== 0 || (error & 0x64) !== 0,
    offline: (printer & 0x28) !== 0,
    paperLow: (paper & 0x0c) !== 0,
  })
}

/** What an automatic status (GS a) says. Total: anything but four well-formed bytes is `unknown`. */
export const stateOfAutomatic = (bytes: Uint8Array): PrinterState => {
  const [printer, error, paper, last] = bytes
  if (printer === undefined || error === undefined || paper === undefined || last === undefined) return 'unknown'
  if (bytes.length !== 4 || !isAutomaticHeader(printer) || !bytes.subarray(1).every(followsHeader)) return 'unknown'
  return gravest({
    coverOpen: (printer & 0x20) !== 0,
    paperOut: (paper & 0x0c) !== 0,
    cutter: (error & 0x08) !== 0,
    error: (error & 0x64) !== 0,
    offline: (printer & 0x08) !== 0,
    paperLow: (paper & 0x03) !== 0,
  })
}

/** The second to fourth byte of an automatic status have bits 4 and 7 clear, which no header or answer has. */
export const followsHeader = (byte: number): boolean => (byte & 0x90) === 0
