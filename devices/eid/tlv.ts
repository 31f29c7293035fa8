/** The fields of a file on the card, by tag. */
export type Fields = ReadonlyMap<number, Uint8Array>

/**
 * Reads a file of tag, length, value. A length of 255 is followed by more of it, and the end of a file may be filled with
 * zeros. Of a repeated tag the first that holds something counts. Undefined where the last value is cut off, so that a file
 * that was read in part is never taken for one with little in it.
 * Source: "Belgian Electronic Identity Card content", 5.4, chapter on the files of the ID application.
 */
export const readFields = (bytes: Uint8Array): Fields | undefined => {
  const fields = new Map<number, Uint8Array>()
  const end = endWithoutZeros(bytes)
  let at = 0
  while (at < end) {
    const tag = bytes[at] ?? 0
    const length = lengthAt(bytes, at + 1)
    if (length === undefined) return undefined
    const value = bytes.subarray(length.next, length.next + length.value)
    if (value.length < length.value) return undefined
    if ((fields.get(tag)?.length ?? 0) === 0) fields.set(tag, value)
    at = length.next + length.value
  }
  return fields
}

const lengthAt = (bytes: Uint8Array, from: number): { value: number; next: number } | undefined => {
  let value = 0
  for (let at = from; at < bytes.length; at++) {
    const part = bytes[at] ?? 0
    value += part
    if (part !== 0xff) return { value, next: at + 1 }
  }
  return undefined
}

const endWithoutZeros = (bytes: Uint8Array): number => {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return end
}

/** The bytes without the zeros that fill the file. */
export const withoutZeros = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, endWithoutZeros(bytes))

const longestText = 255
const utf8 = new TextDecoder('utf-8')

/** The text of a field: one line, without what has no shape; empty where there is no field. */
export const textOf = (fields: Fields, tag: number): string =>
  utf8
    .decode(fields.get(tag) ?? new Uint8Array())
    .normalize('NFC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestText)
    .replace(/[\ud800-\udbff]$/, '')
