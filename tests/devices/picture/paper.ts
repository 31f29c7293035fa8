import { encode } from 'uqr'
import type { Item } from '../decoder.ts'
import { glyphOf } from './font.ts'
import type { Bitmap } from './png.ts'

/** Dots of a letter of the standard size, and between lines: 180 dots an inch, six lines an inch. */
const letter = { width: 12, height: 24 }
const lineHeight = 30

/** Where on the paper something is drawn, in dots. */
export type Place = { item: Item; x: number; y: number; width: number; height: number }

export type PaperPicture = Bitmap & { places: Place[] }

/** Paper with what a decoder found on it, dot by dot. */
export const drawPaper = (items: readonly Item[], columns: number): PaperPicture => {
  const width = columns * letter.width
  const black = new Set<number>()
  const dot = (x: number, y: number): void => {
    if (x >= 0 && x < width) black.add(y * width + x)
  }
  const square = ({ x, y, across, down }: { x: number; y: number; across: number; down: number }): void => {
    for (let dy = 0; dy < down; dy += 1) for (let dx = 0; dx < across; dx += 1) dot(x + dx, y + dy)
  }
  const places: Place[] = []
  let y = 0

  for (const item of items) {
    const size = sizeOf(item)
    const free = width - size.width
    const x = item.align === 'left' ? 0 : item.align === 'right' ? free : Math.floor(free / 2)
    places.push({ item, x, y, ...size })
    switch (item.kind) {
      case 'text':
        drawText(item, { x, y: y + size.height - lineHeight + letter.height, square })
        break
      case 'qr':
        for (const [row, modules] of matrixOf(item.data).entries()) {
          for (const [column, dark] of modules.entries()) {
            const module = { x: x + column * item.module, y: y + row * item.module }
            if (dark) square({ ...module, across: item.module, down: item.module })
          }
        }
        break
      case 'image':
        for (let row = 0; row < item.rows; row += 1) {
          for (let column = 0; column < item.across * 8; column += 1) {
            const byte = item.dots[row * item.across + (column >> 3)] ?? 0
            if ((byte & (0x80 >> (column & 7))) !== 0) dot(x + column, y + row)
          }
        }
    }
    y += size.height
  }
  return { width, height: y, isBlack: (x, y) => black.has(y * width + x), places }
}

/** A printer prints the code alone; the white around it is the paper's. */
export const matrixOf = (data: string): boolean[][] => encode(data, { ecc: 'M', border: 0 }).data

const sizeOf = (item: Item): { width: number; height: number } => {
  switch (item.kind) {
    case 'text':
      return {
        width: item.cells.reduce((sum, cell) => sum + cell.width * letter.width, 0),
        height: Math.max(1, ...item.cells.map((cell) => cell.height)) * letter.height + lineHeight - letter.height,
      }
    case 'qr': {
      const side = matrixOf(item.data).length * item.module
      return { width: side, height: side }
    }
    case 'image':
      return { width: item.across * 8, height: item.rows }
  }
}

type Square = (where: { x: number; y: number; across: number; down: number }) => void

/** Letters of every height stand on one base line, `y` below their cell's top edge. */
const drawText = (
  { cells }: Extract<Item, { kind: 'text' }>,
  { x, y, square }: { x: number; y: number; square: Square },
): void => {
  let left = x
  for (const cell of cells) {
    const { letter: dots, mark } = glyphOf(cell.text)
    const [across, down] = [2 * cell.width, 2 * cell.height]
    const top = y - letter.height * cell.height
    const draw = (columns: readonly number[], lower: number): void => {
      for (const [column, bits] of columns.entries()) {
        for (let row = 0; row < 8; row += 1) {
          if ((bits & (1 << row)) === 0) continue
          const where = { x: left + column * across, y: top + lower * cell.height + row * down, down }
          square({ ...where, across: cell.bold ? across + cell.width : across })
        }
      }
    }
    draw(dots, 7)
    if (mark !== undefined) draw(mark, 2)
    left += cell.width * letter.width
  }
}
