import * as z from 'zod'
import { Language } from '../language/language.ts'
import { CounterNumber, QueueLetter } from '../visit/entry.ts'
import { directions } from './direction.ts'
import { DisplayMessage } from './displayMessage.ts'

export const LayoutId = z.string().regex(/^[a-z0-9-]{1,40}$/)

/** What one screen in a hall shows and says. */
export const DisplayLayout = z.strictObject({
  id: LayoutId,
  /** Where it stands among the others; at equal places, and where absent, by id. */
  place: z.int().min(0).max(1_000).optional(),
  /** What staff call it: `Hal gelijkvloers`. */
  name: z.string().min(1).max(60),
  /** The stations that show it; one that is named by several layouts drives as many screens. */
  stations: z.array(z.string().min(1).max(31)).max(50),
  /** Where it hangs. The screens of one hall, whichever stations drive them, call out with one voice; each for itself where absent. */
  hall: z.string().min(1).max(60).optional(),
  /** Whose calls are shown here, by counter number; `all` of them. */
  counters: z.union([z.literal('all'), z.array(CounterNumber).max(100)]),
  /** The queues whose waiting are told, by letter. */
  queues: z.union([z.literal('all'), z.literal('none'), z.array(QueueLetter).max(26)]),
  /** Earlier calls beside the newest one. */
  recent: z.int().min(0).max(12),
  /** Where a counter lies, seen from this screen, where that is not as the site says. */
  directions: z.record(CounterNumber, z.enum(directions)),
  theme: z.enum(['light', 'dark', 'contrast']),
  /** Size of letters in hundredths of the usual one. */
  textSize: z.int().min(80).max(200),
  sound: z.strictObject({
    chime: z.boolean(),
    /** Whether calls are spoken, in the visit's language where it is among these, else in the first one. */
    speech: z.boolean(),
    languages: z.array(Language).min(1).max(4),
    /** Hundredths of full loudness. */
    volume: z.int().min(0).max(100),
  }),
  messages: z.array(DisplayMessage).max(40),
  /** How long each message stands, in seconds. */
  messageSeconds: z.int().min(5).max(300),
})
export type DisplayLayout = z.infer<typeof DisplayLayout>

export const mostLayouts = 20

export const usualDisplay: DisplayLayout = {
  id: 'usual',
  name: 'Wachtzaal',
  stations: [],
  counters: 'all',
  queues: 'all',
  recent: 6,
  directions: {},
  theme: 'light',
  textSize: 100,
  sound: { chime: true, speech: true, languages: ['nl', 'fr', 'en', 'de'], volume: 80 },
  messages: [],
  messageSeconds: 12,
}
