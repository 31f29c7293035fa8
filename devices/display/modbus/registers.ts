import type { ModbusLayout } from '#domain/devices/configuration.ts'
import { ascii, lineOf } from '../characters.ts'

/**
 * What the registers hold from the layout's address on, for a label or for a blank display. A label is right-aligned, and
 * one that is too long loses its first characters. A display that takes a `number` shows the label's digits, and 0 where
 * it should be blank: it has no blank. More than four digits take two registers, the higher first.
 */
export const registersOf = (label: string | undefined, { packing, width }: ModbusLayout): number[] => {
  const line = label === undefined ? [] : lineOf(label, ascii)
  if (packing === 'number') {
    const digits = line.filter((byte) => byte >= 0x30 && byte <= 0x39).slice(-Math.min(width, 9))
    const number = Number(String.fromCharCode(...digits))
    return width > 4 ? [Math.floor(number / 0x1_0000), number % 0x1_0000] : [number]
  }
  const fitting = line.slice(-width)
  const cells = [...Array.from({ length: width - fitting.length }, () => 0x20), ...fitting]
  if (packing === 'one') return cells
  return Array.from(
    { length: Math.ceil(width / 2) },
    (_, i) => ((cells[2 * i] ?? 0x20) << 8) | (cells[2 * i + 1] ?? 0x20),
  )
}
