import { crc32, deflateSync } from 'node:zlib'

/** Black and white: one bit a dot, 1 is black, rows from the top. */
export type Bitmap = { width: number; height: number; isBlack: (x: number, y: number) => boolean }

const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** A bitmap as PNG of one bit a dot (ISO/IEC 15948). */
export const pngOf = ({ width, height, isBlack }: Bitmap): Buffer => {
  const across = Math.ceil(width / 8)
  const rows = Buffer.alloc((across + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      // In greyscale 1 is white; each row begins with the number of its filter, which is none.
      if (isBlack(x, y)) continue
      const at = y * (across + 1) + 1 + (x >> 3)
      rows.writeUInt8(rows.readUInt8(at) | (0x80 >> (x & 7)), at)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(1, 8)
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.of())])
}

const chunk = (name: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
