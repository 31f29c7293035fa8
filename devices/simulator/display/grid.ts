const columns = 20
const rows = 2

/** The 2×20 characters of a pole display and its cursor, columns and rows from 0. */
export const grid = () => {
  let cells = blank()
  let at = 0
  return {
    /** Draws at the cursor, which goes on to the other row at the end of one, and from the last place to the first. */
    draw: (character: string): void => {
      cells[at] = character
      at = (at + 1) % (columns * rows)
    },
    /** Draws in the lower row; when that is full both move up. */
    drawScrolling: (character: string): void => {
      at = Math.max(at, columns)
      cells[at] = character
      at += 1
      if (at < columns * rows) return
      cells = [...cells.slice(columns), ...blank().slice(columns)]
      at = columns
    },
    /** A place that is none leaves the cursor where it is. */
    move: (column: number, row: number): void => {
      if (column >= 0 && column < columns && row >= 0 && row < rows) at = row * columns + column
    },
    /** By so many places, around the ends. */
    step: (places: number): void => {
      at = (at + places + columns * rows) % (columns * rows)
    },
    toLineStart: (): void => {
      at -= at % columns
    },
    setRow: (row: number, characters: readonly string[]): void => {
      for (let column = 0; column < columns; column += 1) cells[row * columns + column] = characters[column] ?? ' '
    },
    clear: (): void => {
      cells = blank()
      at = 0
    },
    lines: (): string[] => [cells.slice(0, columns), cells.slice(columns)].map((row) => row.join('').trimEnd()),
  }
}

const blank = (): string[] => Array.from({ length: columns * rows }, () => ' ')
