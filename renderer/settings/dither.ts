import { type Logo, bytesAcross, highestLogo, widestLogo } from '#domain/printing/look.ts'

/** Four bytes a dot, red, green, blue, opacity, row after row from the top: as a canvas gives them. */
export type Pixels = { width: number; height: number; data: ArrayLike<number> }

/** The size in which a picture fits on a ticket, its proportions kept; a small one is not made larger. */
export const fitted = ({ width, height }: { width: number; height: number }): { width: number; height: number } => {
  const scale = Math.min(1, widestLogo / width, highestLogo / height)
  return {
    width: Math.max(8, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}

/** How bright a dot is on white paper, from 0 to 255 (luma of ITU-R BT.601). */
const brightness = ({ data }: Pixels, at: number): number => {
  const [red = 0, green = 0, blue = 0, opacity = 0] = [0, 1, 2, 3].map((part) => data[at * 4 + part] ?? 0)
  return 255 - ((255 - (0.299 * red + 0.587 * green + 0.114 * blue)) * opacity) / 255
}

/**
 * A picture in black and white dots, by error diffusion (Floyd and Steinberg, 1976): what a dot is too dark or too bright
 * is made good by those right and below it, in sixteenths.
 */
export const dithered = (pixels: Pixels): Logo => {
  const { width, height } = pixels
  const rest = Array.from({ length: width * height }, (_, at) => brightness(pixels, at))
  const across = bytesAcross(width)
  const dots = new Uint8Array(across * height)
  const pass = (x: number, y: number, error: number): void => {
    if (x < 0 || x >= width || y >= height) return
    rest[y * width + x] = (rest[y * width + x] ?? 0) + error
  }
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const bright = rest[y * width + x] ?? 255
      const black = bright < 128
      if (black) dots[y * across + (x >> 3)] = (dots[y * across + (x >> 3)] ?? 0) | (0x80 >> (x & 7))
      const error = (bright - (black ? 0 : 255)) / 16
      pass(x + 1, y, error * 7)
      pass(x - 1, y + 1, error * 3)
      pass(x, y + 1, error * 5)
      pass(x + 1, y + 1, error)
    }
  }
  return { width, height, dots: btoa(Array.from(dots, (byte) => String.fromCharCode(byte)).join('')) }
}
