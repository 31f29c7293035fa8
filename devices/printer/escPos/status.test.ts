import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PrinterState } from '#domain/printing/printing.ts'
import { stateOfAutomatic, stateOfRealTime } from './status.ts'

const calm = { printer: 0x12, offline: 0x12, error: 0x12, paper: 0x12 }

describe('the real-time status', () => {
  it.each([
    [{}, 'ready'],
    [{ paper: 0x1e }, 'paperLow'],
    [{ printer: 0x1a, offline: 0x32, paper: 0x7e }, 'paperOut'],
    [{ printer: 0x1a, paper: 0x72 }, 'paperOut'],
    [{ printer: 0x1a, offline: 0x16 }, 'coverOpen'],
    [{ printer: 0x1a, offline: 0x36, paper: 0x7e }, 'coverOpen'],
    [{ printer: 0x1a, offline: 0x52, error: 0x1a }, 'cutterError'],
    [{ printer: 0x1a, offline: 0x52, error: 0x16 }, 'error'],
    [{ printer: 0x1a, offline: 0x52, error: 0x32 }, 'error'],
    [{ printer: 0x1a, offline: 0x52, error: 0x52 }, 'error'],
    [{ printer: 0x1a }, 'offline'],
    [{ printer: 0x32 }, 'offline'],
    [{ printer: 0x16 }, 'ready'],
    [{ printer: 0xff }, 'unknown'],
    [{ paper: 0x00 }, 'unknown'],
  ])('%o means %s', (bytes, state) => {
    expect(stateOfRealTime({ ...calm, ...bytes })).toBe(state)
  })

  it('has a word for any four bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), ([printer = 0, offline = 0, error = 0, paper = 0]) => {
        expect(PrinterState.options).toContain(stateOfRealTime({ printer, offline, error, paper }))
      }),
      { numRuns: 100_000 },
    )
  })
})

describe('the automatic status', () => {
  it.each([
    [[0x10, 0, 0, 0], 'ready'],
    [[0x14, 0, 0, 0x0f], 'ready'],
    [[0x10, 0, 0x03, 0], 'paperLow'],
    [[0x18, 0, 0x0f, 0], 'paperOut'],
    [[0x38, 0, 0, 0], 'coverOpen'],
    [[0x18, 0x08, 0, 0], 'cutterError'],
    [[0x18, 0x20, 0, 0], 'error'],
    [[0x18, 0, 0, 0], 'offline'],
    [[0x12, 0, 0, 0], 'unknown'],
    [[0x10, 0x80, 0, 0], 'unknown'],
    [[0x10, 0, 0], 'unknown'],
    [[0x10, 0, 0, 0, 0], 'unknown'],
    [[], 'unknown'],
  ])('%o means %s', (bytes, state) => {
    expect(stateOfAutomatic(Uint8Array.from(bytes))).toBe(state)
  })

  it('has a word for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
        expect(PrinterState.options).toContain(stateOfAutomatic(bytes))
      }),
      { numRuns: 100_000 },
    )
  })
})
