import * as z from 'zod'

/** The widest picture a ticket carries, in dots: what 80 mm paper takes at 180 dots an inch. */
export const widestLogo = 512
/** The highest, in dots; at 9600 baud a printer is sent a picture of this size in 17 s. */
export const highestLogo = 255

/** Rows of a picture follow each other from the top; each begins with a new byte. */
export const bytesAcross = (width: number): number => Math.ceil(width / 8)

/** Characters of base64 for so many bytes, padding included. */
const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4

/** A picture of one bit a dot, base64: 1 is black, the left dot of a byte is its highest bit. */
export const Logo = z
  .strictObject({
    width: z.int().min(8).max(widestLogo),
    height: z.int().min(1).max(highestLogo),
    dots: z
      .string()
      .regex(/^[A-Za-z0-9+/]*={0,2}$/)
      .max(base64Length(bytesAcross(widestLogo) * highestLogo)),
  })
  .refine(({ width, height, dots }) => dots.length === base64Length(bytesAcross(width) * height))
export type Logo = z.infer<typeof Logo>

const Text = z.string().max(300)

export const NumberSize = z.int().min(3).max(7)
export const CodeModule = z.int().min(3).max(8)

/** How a ticket looks beyond its words. */
export const TicketLook = z.strictObject({
  logo: Logo.optional(),
  top: Text.optional(),
  bottom: Text.optional(),
  /** Times the standard letter; less where the number would not fit on a line. */
  numberSize: NumberSize,
  /** Dots of one module of the QR code; absent where there is no code. */
  codeModule: CodeModule.optional(),
})
export type TicketLook = z.infer<typeof TicketLook>

export const usualLook: TicketLook = { numberSize: 7, codeModule: 6 }
