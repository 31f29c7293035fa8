import type { Edited } from '../document/fields.ts'
import { type Parts, mergeParts } from '../document/parts.ts'

/**
 * Each week and each exception is a field of its own, with its own stamp: two people who each add a closing day both keep theirs.
 * As they come and go, which there are shows in the document alone.
 */
export const hoursParts: Parts = { tables: [], exceptions: [] }

/** Joins two versions of a timetable: field by field, week by week and exception by exception the later stamp wins. */
export const mergeTimetables = (a: Edited, b: Edited): Edited => mergeParts({ a, b, parts: hoursParts })
