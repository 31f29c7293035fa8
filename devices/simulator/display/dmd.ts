import { commandCutter } from './commandCutter.ts'
import { glyph } from './glyphs.ts'
import { grid } from './grid.ts'
import type { DisplayMachine } from './machine.ts'

const [escape, unit] = [0x1b, 0x1f]

/** Parameters of the ESC commands, by their second byte: page, international set, peripheral, initialise. */
const escapeParameters = new Map([
  [0x74, 1],
  [0x52, 1],
  [0x3d, 1],
])
/** Parameters of the US commands, by their second byte: position, cursor, brightness, blinking. */
const unitParameters = new Map([
  [0x24, 2],
  [0x43, 1],
  [0x58, 1],
  [0x45, 1],
])

const lengthOf = ([first, second]: readonly number[]): number | undefined => {
  if (first !== escape && first !== unit) return 1
  if (second === undefined) return undefined
  return 2 + ((first === escape ? escapeParameters : unitParameters).get(second) ?? 0)
}

/** An Epson DM-D: two lines of 20 (Epson DM-D110 specification, p. 42-52). Page 437 until it is told another. */
export const dmdMachine = (): DisplayMachine => {
  const screen = grid()
  const cutter = commandCutter(lengthOf)
  let page = 0

  const reset = (): void => {
    screen.clear()
    page = 0
  }

  const apply = ([first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): void => {
    if (first === escape) {
      if (second === 0x40) reset()
      if (second === 0x74) page = third
    } else if (first === unit) {
      if (second === 0x24) screen.move(third - 1, fourth - 1)
    } else if (first >= 0x20) screen.draw(glyph(first, page === 19 ? '858' : page === 0 ? '437' : undefined))
    else if (first === 0x0c) screen.clear()
    else if (first === 0x0b) screen.move(0, 0)
    else if (first === 0x0d) screen.toLineStart()
    else if (first === 0x0a) screen.step(20)
    else if (first === 0x09) screen.step(1)
    else if (first === 0x08) screen.step(-1)
  }

  return {
    receive: (bytes) => {
      cutter.push(bytes, apply)
      return []
    },
    lines: screen.lines,
    reset: () => {
      cutter.reset()
      reset()
    },
  }
}
