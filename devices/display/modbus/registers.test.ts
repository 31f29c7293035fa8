import { describe, expect, it } from 'vitest'
import { ModbusLayout } from '#domain/devices/configuration.ts'
import { registersOf } from './registers.ts'

const layout = (part: Partial<ModbusLayout> = {}): ModbusLayout => ModbusLayout.parse(part)

describe('the registers of LED numerals', () => {
  it('hold two characters each, the label to the right', () => {
    expect(registersOf('A042', layout())).toEqual([0x4130, 0x3432])
    expect(registersOf('A42', layout())).toEqual([0x2041, 0x3432])
    expect(registersOf('A42', layout({ width: 5 }))).toEqual([0x2020, 0x4134, 0x3220])
  })

  it('hold one character each', () => {
    expect(registersOf('A42', layout({ packing: 'one', width: 4 }))).toEqual([0x20, 0x41, 0x34, 0x32])
  })

  it('hold the digits as a number, of which the letter is no part', () => {
    expect(registersOf('A042', layout({ packing: 'number' }))).toEqual([42])
    expect(registersOf('A0123456', layout({ packing: 'number', width: 7 }))).toEqual([1, 123_456 - 65_536])
  })

  it('hold the end of a label that is too long', () => {
    expect(registersOf('A1042', layout())).toEqual([0x3130, 0x3432])
    expect(registersOf('A81042', layout({ packing: 'number' }))).toEqual([1042])
  })

  it('hold spaces where it is blank, and the number 0 where there is no blank', () => {
    expect(registersOf(undefined, layout())).toEqual([0x2020, 0x2020])
    expect(registersOf(undefined, layout({ packing: 'one', width: 2 }))).toEqual([0x20, 0x20])
    expect(registersOf(undefined, layout({ packing: 'number' }))).toEqual([0])
  })
})
