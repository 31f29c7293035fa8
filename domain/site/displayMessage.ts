import * as z from 'zod'
import { LanguageMap } from '../language/language.ts'
import { TimeOfDay } from '../time/timeOfDay.ts'
import { Picture } from './picture.ts'

const Day = z.iso.date()

/** Something said between two calls. */
export const DisplayMessage = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  text: LanguageMap,
  /** Beside the words, which say all that it says. */
  picture: Picture.optional(),
  /** Days on which it is first and last shown. */
  from: Day.optional(),
  until: Day.optional(),
  /** When it is shown on each of those days, local time, `untilTime` exclusive. */
  fromTime: TimeOfDay.optional(),
  untilTime: TimeOfDay.optional(),
})
export type DisplayMessage = z.infer<typeof DisplayMessage>

type Moment = { day: string; time: string }

/** Whether a message is to be shown on a day, `2026-11-22`, at a time of that day, `09:14`. */
export const isShownAt = (message: Omit<DisplayMessage, 'id' | 'text'>, { day, time }: Moment): boolean => {
  const { from = day, until = day, fromTime = time, untilTime } = message
  return from <= day && day <= until && fromTime <= time && (untilTime === undefined || time < untilTime)
}
