import type { DoorStatus } from '#domain/hours/siteHours.ts'
import type { Because } from '#domain/hours/openings.ts'
import { type Language, inLanguage } from '#domain/language/language.ts'

/** Why it is closed, in a citizen's language: the holiday, or what staff say; nothing where it is only outside the hours. */
export const reasonIn = (status: DoorStatus, language: Language): string | undefined =>
  status.is === 'closed' ? reasonOf(status.because, language) : undefined

export const reasonOf = (because: Because, language: Language): string | undefined => {
  switch (because.is) {
    case 'week':
      return undefined
    case 'holiday':
      return inLanguage(because.name, language)
    case 'exception':
      return inLanguage(because.reason, language)
  }
}
