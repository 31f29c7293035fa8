import type { Edited } from '../document/fields.ts'
import { type Parts, mergeParts } from '../document/parts.ts'

/**
 * Each usual value, each product and each room is a field of its own, with its own stamp. As they come and go, which there are shows
 * in the document alone: a stamp of a part as a whole speaks for none of them.
 */
export const bookingParts: Parts = { usual: [], products: [], rooms: [] }

export const mergeBooking = (a: Edited, b: Edited): Edited => mergeParts({ a, b, parts: bookingParts })
