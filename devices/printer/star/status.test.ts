import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PrinterState } from '#domain/printing/printing.ts'
import { stateOfStatus, statusLength } from './status.ts'

describe('the status of a Star printer', () => {
  it.each([
    [[0x23, 6, 0, 0, 0, 0, 0, 0, 0], 'ready'],
    [[0x0f, 0, 0, 0, 0, 0, 0], 'ready'],
    // Drawer, and a counter of what was printed.
    [[0x23, 6, 0x06, 0, 0, 0, 0, 0x6e, 0], 'ready'],
    [[0x23, 6, 0, 0, 0, 0x04, 0, 0, 0], 'paperLow'],
    [[0x23, 6, 0x08, 0, 0, 0x0c, 0, 0, 0], 'paperOut'],
    [[0x23, 6, 0x28, 0, 0, 0x0c, 0, 0, 0], 'coverOpen'],
    [[0x23, 6, 0x08, 0x08, 0, 0, 0, 0, 0], 'cutterError'],
    [[0x23, 6, 0x08, 0x04, 0, 0, 0, 0, 0], 'error'],
    [[0x23, 6, 0x08, 0x20, 0, 0, 0, 0, 0], 'error'],
    [[0x23, 6, 0, 0x40, 0, 0, 0, 0, 0], 'error'],
    [[0x23, 6, 0x08, 0, 0x04, 0, 0, 0, 0], 'error'],
    [[0x23, 6, 0x08, 0, 0, 0, 0, 0, 0], 'offline'],
    [[0x23, 6, 0x40, 0, 0, 0, 0, 0, 0], 'offline'],
    [[0x23, 6, 0, 0, 0, 0, 0, 0], 'unknown'],
    [[0x22, 6, 0, 0, 0, 0, 0, 0, 0], 'unknown'],
    [[0x23, 6, 0, 0x10, 0, 0, 0, 0, 0], 'unknown'],
    [[], 'unknown'],
  ])('%o means %s', (bytes, state) => {
    expect(stateOfStatus(Uint8Array.from(bytes))).toBe(state)
  })

  it.each([
    [0x0f, 7],
    [0x21, 8],
    [0x23, 9],
    [0x25, 10],
    [0x6f, 31],
  ])('%i says that it has %i bytes', (header, length) => {
    expect(statusLength(header)).toBe(length)
  })

  it('has a word for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        expect(PrinterState.options).toContain(stateOfStatus(bytes))
      }),
      { numRuns: 100_000 },
    )
  })
})
