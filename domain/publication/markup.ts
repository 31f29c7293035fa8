/** HTML that was made by `html`: every text in it is escaped. */
export type Markup = { readonly markup: string }
export type Part = string | number | Markup | undefined | readonly Part[]

/** What HTML must not hold, not even escaped (HTML Living Standard 13.2.3.5, "noncharacters and controls"). */

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it stands in HTML, between tags or in an attribute with quotes. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

/** A template whose parts are escaped unless they are markup themselves. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup => ({
  markup: strings.map((text, place) => text + written(parts[place])).join(''),
})

export const nothing: Markup = { markup: '' }

const written = (part: Part): string => {
  if (part === undefined) return ''
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(written).join('')
}
