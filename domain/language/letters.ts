/**
 * The text of a file, in UTF-8 or in UTF-16 that says so by its first two bytes; undefined in any other encoding, which would
 * give wrong letters. UTF-16 that does not say so shows by the zero byte in most of its letters, which no text has.
 */
export const lettersOf = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
