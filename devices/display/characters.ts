/** The characters a display has, and the byte of each. No byte of it is a command of any display. */
export type Characters = ReadonlyMap<string, number>

const from = (first: number, characters: string): [string, number][] =>
  Array.from(characters, (character, i) => [character, first + i])

const plain = from(
  0x20,
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~',
)

export const ascii: Characters = new Map(plain)

/** The letters that stand at the same place in code pages 437, 850 and 858: for displays whose page is a switch. */
const commonLetters = [...from(0x80, 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ'), ...from(0xa0, 'áíóúñÑªº¿')]

export const common: Characters = new Map([...plain, ...commonLetters])

/** Code page 858 without its soft hyphen and no-break space. */
export const page858: Characters = new Map([
  ...plain,
  ...commonLetters,
  ...from(0x9b, 'ø£Ø×ƒ'),
  ...from(0xa9, '®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´'),
  ...from(0xf1, '±‗¾¶§÷¸°¨·¹³²■'),
])

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * A text of people as bytes of one line. Total, and safe by construction: white space becomes one space, control and
 * formatting characters vanish, other letters lose their marks, and what is left becomes one `?` for each
 * character a reader would count.
 */
export const lineOf = (text: string, characters: Characters): number[] =>
  Array.from(
    graphemes.segment(
      text
        .toWellFormed()
        .normalize('NFC')
        .replace(/[\p{Z}\s]+/gu, ' ')
        .trim(),
    ),
  )
    .map(({ segment }) => segment.replace(/[\p{Cc}\p{Cf}]/gu, ''))
    .flatMap((grapheme) => bytesOf(grapheme, characters) ?? bytesOf(bare(grapheme), characters) ?? [0x3f])

const bare = (grapheme: string): string => grapheme.normalize('NFKD').replace(/\p{M}/gu, '') || '?'

const bytesOf = (text: string, characters: Characters): number[] | undefined => {
  const bytes = Array.from(text, (character) => characters.get(character))
  return bytes.every((byte) => byte !== undefined) ? bytes : undefined
}
