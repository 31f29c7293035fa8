import { jpegOf } from './jpeg.ts'

/** A JPEG of nobody: head and shoulders in one grey, of the size and proportions of the photo on a card. */
export const portraitOf = ({ grey, hair }: { grey: number; hair: number }): Uint8Array =>
  jpegOf({
    width: 140,
    height: 200,
    at: (x, y) => {
      const oval = (centre: [number, number], radius: [number, number]): number =>
        ((x - centre[0]) / radius[0]) ** 2 + ((y - centre[1]) / radius[1]) ** 2
      if (oval([70, 84], [34, 44]) < 1) return y < 62 - 0.004 * (x - 70) ** 2 ? hair : grey + 40 - y / 8
      if (oval([70, 66], [40, 38]) < 1) return hair
      if (oval([70, 210], [66, 76]) < 1) return grey - 30
      if (Math.abs(x - 70) < 16 && y > 110 && y < 160) return grey + 10
      return 225 - y / 10
    },
  })
