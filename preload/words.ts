import type { Language } from '#domain/language/language.ts'
import type { FindingCode } from './finding.ts'
import de from './words/de.json' with { type: 'json' }
import en from './words/en.json' with { type: 'json' }
import fr from './words/fr.json' with { type: 'json' }
import nl from './words/nl.json' with { type: 'json' }

/** Words that both a screen and a terminal need, in every language. */
export const findingWords = { nl, fr, en, de } satisfies Record<
  Language,
  Record<FindingCode, { what: string; todo: string }>
>
