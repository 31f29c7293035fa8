/** Embeddings, overrides and isolates: U+202A to U+202E and U+2066 to U+2069 (Unicode Standard Annex 9). */
const turns = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * A text of people without the characters that turn the direction of writing by force. Arabic and Hebrew need none of
 * them; left in, they turn round what stands beside the text, such as a ticket number.
 */
export const withoutTurns = (text: string): string => text.replace(turns, '')
