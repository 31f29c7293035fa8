import { commandCutter } from './commandCutter.ts'
import { glyph } from './glyphs.ts'
import { grid } from './grid.ts'
import type { DisplayMachine } from './machine.ts'

const [brightness, position, reset] = [0x04, 0x10, 0x1f]

/** A Logic Controls LD9000: plain characters, and it wakes up scrolling. */
export const ld9000Machine = (): DisplayMachine => {
  const screen = grid()
  const cutter = commandCutter(([first]) => (first === brightness || first === position ? 2 : 1))
  let scrolls = true

  const apply = ([first = 0, second = 0]: readonly number[]): void => {
    if (first >= 0x20) (scrolls ? screen.drawScrolling : screen.draw)(glyph(first))
    else if (first === reset) {
      screen.clear()
      scrolls = true
    } else if (first === 0x11) scrolls = false
    else if (first === 0x12) scrolls = true
    else if (first === position) screen.move(second % 20, Math.floor(second / 20))
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
      screen.clear()
      scrolls = true
    },
  }
}
