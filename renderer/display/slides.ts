import { type Language, languages } from '#domain/language/language.ts'
import { withoutTurns } from '#domain/language/direction.ts'
import { type DisplayMessage, isShownAt } from '#domain/site/displayMessage.ts'
import type { Picture } from '#domain/site/picture.ts'
import { timeOf } from '#domain/time/day.ts'
import type { Call } from './calls.ts'

/** What stands in the large field: the newest call, a message, or the words for a room in which nobody was called. */
export type Slide =
  | { kind: 'call' }
  | { kind: 'welcome' }
  | { kind: 'message'; text: string; language: Language; picture: Picture | undefined }

/** So long after it was made a call is fresh, and nothing takes its place; in ms. */
export const freshMs = 60_000

type Hall = {
  messages: readonly DisplayMessage[]
  messageSeconds: number
  /** How many calls stand beside the large field; with none, the newest call takes its turn among the messages. */
  recent: number
  newest: Pick<Call, 'calledAt'> | undefined
  /** Whether the newest call can be trusted; without that nothing takes its place either. */
  live: boolean
  /** The site's. */
  language: Language
  /** Today, by the true time, and that time in ms since 1970. */
  day: string
  now: number
}

/**
 * What to show at a moment. It follows from the time alone: screens side by side show the same, and one that was away goes
 * on where the others are.
 */
export const slideAt = (hall: Hall): Slide => {
  const { newest, now, live, messageSeconds, recent } = hall
  const rest: Slide = newest === undefined ? { kind: 'welcome' } : { kind: 'call' }
  const quietSince = newest === undefined ? 0 : newest.calledAt + freshMs
  const messages = messagesOf(hall)
  if (messages.length === 0 || !live || now < quietSince) return rest
  const turns = newest === undefined || recent === 0 ? [rest, ...messages] : messages
  return turns[Math.floor((now - quietSince) / (messageSeconds * 1_000)) % turns.length] ?? rest
}

/** Each message in the site's language, then in the others that it has. */
const messagesOf = ({ messages, language, day, now }: Hall): Slide[] =>
  messages
    .filter((message) => isShownAt(message, { day, time: timeOf(now) }))
    .flatMap(({ text, picture }) =>
      [language, ...languages.filter((other) => other !== language)].flatMap((one) => {
        const words = text[one]
        return words === undefined
          ? []
          : [{ kind: 'message', text: withoutTurns(words), language: one, picture } as const]
      }),
    )
