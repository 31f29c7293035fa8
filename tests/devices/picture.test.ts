import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { escPos } from '#devices/printer/escPos/language.ts'
import { fullTicket } from '#devices/printer/exampleTickets.ts'
import { type Columns, testPageLines, ticketLines } from '#domain/printing/lines.ts'
import type { Ticket } from '#domain/printing/printing.ts'
import type { PaperLine } from '#domain/printing/simulation.ts'
import { decode } from './decoder.ts'
import { type PaperPicture, type Place, drawPaper, matrixOf } from './picture/paper.ts'
import { pngOf } from './picture/png.ts'

const folder = join(import.meta.dirname, '../../out/devices')

/** A disc of 64 dots across. */
const disc = Array.from({ length: 64 }, (_row, y) =>
  Array.from({ length: 8 }, (_byte, at) =>
    Array.from({ length: 8 }, (_bit, bit) => ((at * 8 + bit - 31.5) ** 2 + (y - 31.5) ** 2 < 1_000 ? 0x80 >> bit : 0)),
  ),
)
  .flat()
  .map((bits) => bits.reduce((sum, bit) => sum + bit, 0))

const ticket: Ticket = {
  ...fullTicket,
  look: {
    logo: { width: 64, height: 64, dots: Buffer.from(disc).toString('base64') },
    top: 'Welkom in het gemeentehuis',
    bottom: 'Tot ziens',
    numberSize: 7,
    codeModule: 6,
  },
}

const printed = (lines: readonly PaperLine[], columns: Columns): PaperPicture => {
  const bytes = escPos.jobBytes({ lines, columns, process: 'K2Z9', cutFirst: false })
  return drawPaper(decode(bytes, columns).items, columns)
}

const keep = async (name: string, picture: PaperPicture): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${name}.png`), pngOf(picture))
}

/** Share of black dots. */
const ink = ({ isBlack }: PaperPicture, { x, y, width, height }: Omit<Place, 'item'>): number => {
  let black = 0
  for (let row = y; row < y + height; row += 1)
    for (let column = x; column < x + width; column += 1) black += Number(isBlack(column, row))
  return black / (width * height)
}

const placeOf = ({ places }: PaperPicture, text: string): Place => {
  const found = places.find(
    ({ item }) =>
      item.kind === 'text' &&
      item.cells
        .map((cell) => cell.text)
        .join('')
        .trim() === text,
  )
  if (found === undefined) throw new Error(`${text} is not on the paper`)
  return found
}

describe('a ticket on paper, drawn dot by dot from the bytes alone', () => {
  const picture = printed(ticketLines(ticket, { columns: 42 }), 42)

  it('has its number large in the middle, where it can be read', async () => {
    await keep('ticket', picture)
    const { y, height } = placeOf(picture, 'A117')
    const [left, width] = [7 * 12, 4 * 7 * 12]
    expect(height).toBeGreaterThan(7 * 24)
    expect(ink(picture, { x: left, y, width, height })).toBeGreaterThan(0.15)
    expect(ink(picture, { x: 0, y, width: left, height })).toBe(0)
    expect(ink(picture, { x: left + width, y, width: 504 - left - width, height })).toBe(0)
  })

  it('has a code whose modules are those of its data', () => {
    const place = picture.places.find(({ item }) => item.kind === 'qr')
    if (place === undefined) throw new Error('no code')
    const side = place.width / 6
    const modules = Array.from({ length: side }, (_row, row) =>
      Array.from({ length: side }, (_module, column) =>
        picture.isBlack(place.x + column * 6 + 3, place.y + row * 6 + 3),
      ),
    )
    expect(modules).toEqual(matrixOf(ticket.code))
    // White on every side, four modules wide, as ISO/IEC 18004 asks.
    for (const edge of [place.x - 24, place.x + place.width]) {
      expect(ink(picture, { x: edge, y: place.y, width: 24, height: place.height })).toBe(0)
    }
    expect(ink(picture, { x: place.x, y: place.y - 24, width: place.width, height: 24 })).toBe(0)
    expect(ink(picture, { x: place.x, y: place.y + place.height, width: place.width, height: 24 })).toBe(0)
  })

  it('has its picture on top, in one piece though it is sent in bands', () => {
    const bands = picture.places.filter(({ item }) => item.kind === 'image')
    expect(bands.map(({ y }) => y)).toEqual([0, 8, 16, 24, 32, 40, 48, 56])
    for (let y = 0; y < 64; y += 1) {
      for (let x = 0; x < 64; x += 1) {
        const black = ((disc[y * 8 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0
        expect(picture.isBlack(220 + x, y)).toBe(black)
      }
    }
  })

  it('ends with as much white as the cutter is away from the head', () => {
    const last = placeOf(picture, 'Tot ziens')
    const below = last.y + last.height
    expect(picture.height - below).toBe(4 * 30)
    expect(ink(picture, { x: 0, y: below, width: 504, height: picture.height - below })).toBe(0)
  })
})

it.each([32, 42, 48] as const)(
  'a test page of %i columns fills its last line to the edge of the paper',
  async (columns) => {
    const picture = printed(testPageLines(ticket, { columns }), columns)
    await keep(`test-page-${String(columns)}`, picture)
    const ruler = placeOf(picture, '....+....|'.repeat(5).slice(0, columns))
    expect(ruler.width).toBe(picture.width)
    expect(ink(picture, ruler)).toBeGreaterThan(0.01)
  },
)

it('a picture is written as others read it', () => {
  const isBlack = (x: number, y: number): boolean => (x + y) % 3 === 0
  const png = pngOf({ width: 11, height: 3, isBlack })
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  const length = png.readUInt32BE(33)
  expect(png.subarray(37, 41).toString()).toBe('IDAT')
  const rows = inflateSync(png.subarray(41, 41 + length))
  const white = Array.from({ length: 33 }, (_dot, at) => {
    const [x, y] = [at % 11, Math.floor(at / 11)]
    return (rows.readUInt8(y * 3 + 1 + (x >> 3)) & (0x80 >> (x & 7))) !== 0
  })
  expect(white).toEqual(Array.from({ length: 33 }, (_dot, at) => !isBlack(at % 11, Math.floor(at / 11))))
})
