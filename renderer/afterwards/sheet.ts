import * as z from 'zod'
import { Language } from '#domain/language/language.ts'
import { nextSteps, refusalReasons } from '#domain/visit/entry.ts'
import { type PaperRow, paperEnds } from '#domain/visit/paperRow.ts'

/** What is being typed, so that it comes back with a page that died. */
export const RowDraft: z.ZodType<PaperRow> = z.object({
  day: z.string(),
  number: z.string(),
  products: z.array(z.string()),
  arrived: z.string(),
  called: z.string(),
  started: z.string(),
  ended: z.string(),
  counter: z.string(),
  end: z.enum(paperEnds),
  reason: z.enum(refusalReasons).optional(),
  next: z.enum(nextSteps).optional(),
  language: Language,
})

export const emptyRow = ({ day, language }: Pick<PaperRow, 'day' | 'language'>): PaperRow => ({
  ...{ day, number: '', products: [], arrived: '', called: '', started: '', ended: '' },
  ...{ counter: '', end: 'done', language },
})

/** The row below one on the same sheet: its day, queue and counter are most often the same. */
export const rowBelow = ({ day, number, counter }: PaperRow, language: Language): PaperRow => ({
  ...emptyRow({ day, language }),
  number: number.trim().charAt(0).toUpperCase(),
  counter,
})

/** A number typed behind the letter that stood there already: a letter of its own takes that one's place. */
export const withLetter = (typed: string): string => typed.replace(/^[a-z](?=[a-z])/i, '')
