import type { Logo } from '#domain/printing/look.ts'
import { dithered, fitted } from './dither.ts'

/** The picture in a file as a printer can print it; `undefined` for a file that is no picture. */
export const logoOfFile = async (file: File): Promise<Logo | undefined> => {
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (picture === undefined) return undefined
  const { width, height } = fitted(picture)
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (context === null) return undefined
  context.drawImage(picture, 0, 0, width, height)
  picture.close()
  return dithered(context.getImageData(0, 0, width, height))
}
