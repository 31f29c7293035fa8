import { expect, it } from 'vitest'
import { PrinterState } from '#domain/printing/printing.ts'
import { printerTrouble } from './printerTrouble.ts'

it('a kiosk tells that its paper is out, or that its printer does not work, and nothing where a ticket may come', () => {
  const told = (trouble: ReturnType<typeof printerTrouble>) =>
    PrinterState.options.filter((state) => printerTrouble(state) === trouble)
  expect(told('noPaper')).toEqual(['paperOut'])
  expect(told('noPrinter')).toEqual(['coverOpen', 'cutterError', 'error', 'offline'])
  expect(told(undefined)).toEqual(['ready', 'paperLow', 'unknown'])
  expect(printerTrouble(undefined)).toBeUndefined()
})
