import { page437 } from '../codepage.ts'

/** The upper halves of the code pages, from 80 hex on. */
const pages: Readonly<Record<'437' | '858', string>> = {
  437: page437,
  858: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
}

export type Page = keyof typeof pages

/** What a display draws for a byte; a box for one that is no character. */
export const glyph = (byte: number, page?: Page): string => {
  if (byte >= 0x20 && byte < 0x7f) return String.fromCharCode(byte)
  return (page === undefined || byte < 0x80 ? undefined : pages[page][byte - 0x80]) ?? '□'
}
