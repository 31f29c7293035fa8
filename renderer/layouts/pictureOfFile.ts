import { type Picture, mostPictureCharacters } from '#domain/site/picture.ts'
import { toBase64 } from '../settings/transfer.ts'

/**
 * Longest side in dots, and the characters of base64 that are few: what was saved stays in the site's history with its
 * pictures, so that the first encoding this small is taken.
 */
export type PictureUse = { longestSide: number; fewCharacters: number }

/** In place of a theme's pictogram. */
export const themePicture: PictureUse = { longestSide: 320, fewCharacters: 20_000 }
/** On two fifths of a screen in a hall. */
export const messagePicture: PictureUse = { longestSide: 800, fewCharacters: 40_000 }

const qualities = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4]
const sizes = [1, 0.75, 0.5, 0.3]

/** The size in which a picture is kept, its proportions as they were; a small one is not made larger. */
export const keptSize = (
  { width, height }: { width: number; height: number },
  { longestSide }: Pick<PictureUse, 'longestSide'>,
): { width: number; height: number } => {
  const scale = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** The picture in a file, small enough for a site's settings; `undefined` for a file that is no picture. */
export const pictureOfFile = async (file: Blob, use: PictureUse): Promise<Picture | undefined> => {
  const drawn = await createImageBitmap(file).catch(() => undefined)
  if (drawn === undefined) return undefined
  const full = keptSize(drawn, use)
  let fitting: Picture | undefined
  try {
    for (const size of sizes) {
      const [width, height] = [Math.ceil(full.width * size), Math.ceil(full.height * size)]
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (context === null) return undefined
      context.drawImage(drawn, 0, 0, width, height)
      for (const quality of qualities) {
        const encoded = await canvas.convertToBlob({ type: 'image/webp', quality })
        const data = await toBase64(encoded)
        // A browser that cannot write WebP gives PNG instead, which keeps what is transparent too.
        const type = encoded.type === 'image/webp' ? 'webp' : 'png'
        if (data.length <= use.fewCharacters) return { type, data }
        if (data.length <= mostPictureCharacters) fitting = { type, data }
      }
      if (fitting !== undefined) return fitting
    }
  } finally {
    drawn.close()
  }
  return undefined
}
