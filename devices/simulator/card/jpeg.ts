/** How bright (0 to 255) a picture is at a point. */
export type Picture = { width: number; height: number; at: (x: number, y: number) => number }

/**
 * A grey baseline JPEG (ITU-T T.81). Its Huffman codes are all of one length, 4 bits for differences and 8 for the rest,
 * which is allowed, needs no tables, and makes it somewhat larger than need be.
 */
export const jpegOf = (picture: Picture): Uint8Array => {
  const bits = bitWriter()
  let before = 0
  for (let top = 0; top < picture.height; top += 8) {
    for (let left = 0; left < picture.width; left += 8) {
      const block = quantized(picture, left, top)
      const [mean = 0] = block
      writeValue(bits, { code: differenceSizes.indexOf(sizeOf(mean - before)), width: 4, value: mean - before })
      before = mean
      writeRest(bits, block)
    }
  }
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segment(0xdb, [0, ...zigzag.map(([u, v]) => step(u, v))]),
    ...segment(0xc0, [8, ...word(picture.height), ...word(picture.width), 1, 1, 0x11, 0]),
    ...segment(0xc4, [0x00, ...codesOfLength(4, differenceSizes.length), ...differenceSizes]),
    ...segment(0xc4, [0x10, ...codesOfLength(8, restSymbols.length), ...restSymbols]),
    ...segment(0xda, [1, 1, 0x00, 0, 63, 0]),
    ...bits.finished(),
    ...[0xff, 0xd9],
  ])
}

const word = (value: number): number[] => [value >> 8, value & 0xff]
const segment = (marker: number, bytes: number[]): number[] => [0xff, marker, ...word(bytes.length + 2), ...bytes]
const codesOfLength = (length: number, count: number): number[] =>
  Array.from({ length: 16 }, (_, index) => (index + 1 === length ? count : 0))

const step = (u: number, v: number): number => 6 + 3 * (u + v)

/** Column and row of the 64 coefficients in the order in which they are written: along the diagonals, to and fro. */
const zigzag: (readonly [u: number, v: number])[] = Array.from({ length: 15 }, (_, diagonal) =>
  Array.from({ length: 8 }, (_, u) => [u, diagonal - u] as const)
    .filter(([, v]) => v >= 0 && v < 8)
    .sort(([a], [b]) => (diagonal % 2 === 0 ? a - b : b - a)),
).flat()

const differenceSizes = Array.from({ length: 12 }, (_, size) => size)
const endOfBlock = 0x00
const sixteenZeros = 0xf0
const restSymbols = [
  endOfBlock,
  sixteenZeros,
  ...Array.from({ length: 16 }, (_, run) => Array.from({ length: 10 }, (_, size) => run * 16 + size + 1)).flat(),
]

const sizeOf = (value: number): number => (value === 0 ? 0 : 32 - Math.clz32(Math.abs(value)))

const cosine = Array.from({ length: 8 }, (_, x) =>
  Array.from({ length: 8 }, (_, u) => Math.cos(((2 * x + 1) * u * Math.PI) / 16) * (u === 0 ? Math.SQRT1_2 : 1)),
)

/** The transform of eight values. */
const transformed = (values: readonly number[]): number[] =>
  Array.from({ length: 8 }, (_, u) => values.reduce((sum, value, x) => sum + value * (cosine[x]?.[u] ?? 0), 0) / 2)

const eight = (value: (index: number) => number): number[] => Array.from({ length: 8 }, (_, index) => value(index))

const quantized = (picture: Picture, left: number, top: number): number[] => {
  const point = (x: number, y: number): number =>
    picture.at(Math.min(left + x, picture.width - 1), Math.min(top + y, picture.height - 1)) - 128
  const rows = Array.from({ length: 8 }, (_, y) => transformed(eight((x) => point(x, y))))
  const columns = Array.from({ length: 8 }, (_, u) => transformed(rows.map((row) => row[u] ?? 0)))
  return zigzag.map(([u, v]) => Math.round((columns[u]?.[v] ?? 0) / step(u, v)))
}

type BitWriter = { write: (value: number, width: number) => void; finished: () => number[] }

const bitWriter = (): BitWriter => {
  const bytes: number[] = []
  let [held, count] = [0, 0]
  const write = (value: number, width: number): void => {
    for (let bit = width - 1; bit >= 0; bit--) {
      held = (held << 1) | ((value >> bit) & 1)
      count += 1
      if (count < 8) continue
      bytes.push(held)
      // A zero follows, so that it is not the start of a marker.
      if (held === 0xff) bytes.push(0)
      ;[held, count] = [0, 0]
    }
  }
  return {
    write,
    finished: () => {
      if (count > 0) write(0x7f, 8 - count)
      return bytes
    },
  }
}

const writeValue = (bits: BitWriter, { code, width, value }: { code: number; width: number; value: number }): void => {
  bits.write(code, width)
  const size = sizeOf(value)
  bits.write(value < 0 ? value + 2 ** size - 1 : value, size)
}

const writeRest = (bits: BitWriter, block: number[]): void => {
  let zeros = 0
  for (const value of block.slice(1)) {
    if (value === 0) {
      zeros += 1
      continue
    }
    for (; zeros > 15; zeros -= 16) bits.write(restSymbols.indexOf(sixteenZeros), 8)
    writeValue(bits, { code: restSymbols.indexOf(zeros * 16 + sizeOf(value)), width: 8, value })
    zeros = 0
  }
  if (zeros > 0) bits.write(restSymbols.indexOf(endOfBlock), 8)
}
