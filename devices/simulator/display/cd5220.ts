import { commandCutter } from './commandCutter.ts'
import { glyph } from './glyphs.ts'
import { grid } from './grid.ts'
import type { DisplayMachine } from './machine.ts'

const [escape, clear, cancel, end] = [0x1b, 0x0c, 0x18, 0x0d]

/** Parameters of the commands of one letter: position, brightness, cursor, sets of characters, peripheral. */
const parameters = new Map([
  [0x6c, 2],
  [0x2a, 1],
  [0x5f, 1],
  [0x66, 1],
  [0x63, 1],
  [0x3d, 1],
])

const lengthOf = (bytes: readonly number[]): number | undefined => {
  const [first, second, third] = bytes
  if (first !== escape) return 1
  if (second === undefined) return undefined
  if (second === 0x5b) return 3
  if (second !== 0x51) return 2 + (parameters.get(second) ?? 0)
  if (third === undefined) return undefined
  if (third !== 0x41 && third !== 0x42) return 3
  const ends = bytes.indexOf(end, 3)
  return ends === -1 ? undefined : ends + 1
}

/**
 * A CD5220 display with page 437. Once a whole line was written it obeys whole lines, CLR and CAN alone (manuals of several
 * makers: "string display mode").
 */
export const cd5220Machine = (): DisplayMachine => {
  const screen = grid()
  const cutter = commandCutter(lengthOf)
  let wholeLines = false

  const reset = (): void => {
    screen.clear()
    wholeLines = false
  }

  const apply = (command: readonly number[]): void => {
    const [first = 0, second = 0, third = 0, fourth = 0] = command
    if (first === clear || first === cancel) reset()
    else if (first === escape && second === 0x51) {
      if (third !== 0x41 && third !== 0x42) return
      wholeLines = true
      screen.setRow(
        third - 0x41,
        command.slice(3, -1).map((byte) => glyph(byte, '437')),
      )
    } else if (wholeLines) return
    else if (first === escape) {
      if (second === 0x40) reset()
      if (second === 0x6c) screen.move(third - 1, fourth - 1)
    } else if (first >= 0x20) screen.draw(glyph(first, '437'))
    else if (first === 0x0b) screen.move(0, 0)
    else if (first === end) screen.toLineStart()
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
