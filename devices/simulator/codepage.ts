const windows1252 = new TextDecoder('windows-1252')

/** The upper half of code page 437, from 80 hex on. */
export const page437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** What the printer draws for a byte: pages 0 (437) and 16 (windows-1252) are built in, others draw boxes. */
export const glyph = (page: number, byte: number): string => {
  if (byte < 0x7f) return String.fromCharCode(byte)
  if (byte >= 0x80 && page === 0) return page437.charAt(byte - 0x80)
  const character = page === 16 ? windows1252.decode(Uint8Array.of(byte)) : ''
  return /^[^\p{Cc}]$/u.test(character) ? character : '□'
}
