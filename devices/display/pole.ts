import { type Characters, ascii, common, lineOf, page858 } from './characters.ts'
import type { Shown } from './driver.ts'

/** How a display that answers nothing is written to. */
export type Writing = {
  /**
   * Once on each connection: ends whatever command a broken connection left half sent, and sets the display up. The
   * display may be blank after it.
   */
  opening: readonly number[]
  /** All that stands on it, `undefined` for blank; also sets again what a display without power has forgotten. */
  content: (shown: Shown | undefined) => number[]
}

const columns = 20

/** The two lines of a pole display: the label, and the counter in words. */
const linesOf = (shown: Shown | undefined, characters: Characters): [number[], number[]] =>
  shown === undefined
    ? [centred([]), centred([])]
    : [centred(lineOf(shown.label, characters)), centred(lineOf(shown.words ?? shown.counter, characters))]

const centred = (line: readonly number[]): number[] => {
  const fitting = line.slice(0, columns)
  const before = Math.floor((columns - fitting.length) / 2)
  return [...spaces(before), ...fitting, ...spaces(columns - fitting.length - before)]
}

const spaces = (count: number): number[] => Array.from({ length: count }, () => 0x20)

/**
 * Epson DM-D, "ESC/POS display" (Epson DM-D110 specification, p. 42-52). The label stands first: at 9600 baud after 27 ms, and
 * the rest takes as long again. Only the second line needs page 858.
 */
export const dmd: Writing = {
  // A command takes at most two parameters, and a zero is none that is valid.
  opening: [0x00, 0x00, 0x1b, 0x40],
  content: (shown) => {
    const [upper, lower] = linesOf(shown, page858)
    const [overwrite, cursorOff, page] = [
      [0x1f, 0x01],
      [0x1f, 0x43, 0],
      [0x1b, 0x74, 19],
    ]
    return [...overwrite, 0x1f, 0x24, 1, 1, ...upper, ...cursorOff, ...page, 0x1f, 0x24, 1, 2, ...lower]
  },
}

/**
 * CD5220: ESC Q A and ESC Q B write whole lines, and after the first one nothing else is obeyed until CLR (manuals of
 * several makers, "string display mode"). Which code page it has is often a switch.
 */
export const cd5220: Writing = {
  // A CR ends the text of a line that was cut short.
  opening: [0x0d, 0x0c, 0x1b, 0x40],
  content: (shown) => {
    const [upper, lower] = linesOf(shown, common)
    return [0x1b, 0x51, 0x41, ...upper, 0x0d, 0x1b, 0x51, 0x42, ...lower, 0x0d]
  },
}

/** Logic Controls LD9000: normal mode and cursor off, as it wakes up scrolling; positions 00 to 27 hex. */
export const ld9000: Writing = {
  opening: [0x00, 0x1f],
  content: (shown) => {
    const [upper, lower] = linesOf(shown, ascii)
    return [0x11, 0x14, 0x10, 0x00, ...upper, 0x10, 0x14, ...lower]
  },
}
