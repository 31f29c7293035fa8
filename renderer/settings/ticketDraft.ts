import { type Language, LanguageMap, inLanguage, languages } from '#domain/language/language.ts'
import { TicketLayout, type TicketWords } from '#domain/printing/layout.ts'
import type { Site } from '#domain/site/site.ts'

/** Words of the municipality as they are typed. */
export type Typed = Readonly<Record<Language, string>>

/** A layout as it is typed. */
export type TicketDraft = Omit<TicketLayout, 'top' | 'bottom'> & { top: Typed; bottom: Typed }

export const longestWords = 200

const typed = (text: LanguageMap | undefined): Typed => ({
  nl: text?.nl ?? '',
  fr: text?.fr ?? '',
  en: text?.en ?? '',
  de: text?.de ?? '',
})

export const draftOfLayout = ({ top, bottom, ...layout }: TicketLayout): TicketDraft => ({
  ...layout,
  top: typed(top),
  bottom: typed(bottom),
})

/** Whether words stand there in other languages and not in Dutch, to which every language falls back. */
export const lacksDutch = (words: Typed): boolean =>
  words.nl.trim() === '' && languages.some((language) => words[language].trim() !== '')

const saved = (words: Typed): LanguageMap | undefined =>
  LanguageMap.safeParse(
    Object.fromEntries(
      languages.flatMap((language) => (words[language].trim() === '' ? [] : [[language, words[language].trim()]])),
    ),
  ).data

/** The layout that was typed; `undefined` while something is wrong with it. */
export const layoutOf = ({ top, bottom, logo, ...draft }: TicketDraft): TicketLayout | undefined => {
  if (lacksDutch(top) || lacksDutch(bottom)) return undefined
  const [above, below] = [saved(top), saved(bottom)]
  return TicketLayout.safeParse({
    ...draft,
    ...(logo === undefined ? {} : { logo }),
    ...(above === undefined ? {} : { top: above }),
    ...(below === undefined ? {} : { bottom: below }),
  }).data
}

/** What the preview shows while Dutch is still missing. */
export const previewOf = (draft: TicketDraft): TicketLayout => {
  const { top, bottom, ...layout } = draft
  const shown = (words: Typed): LanguageMap | undefined =>
    saved({
      ...words,
      nl: words.nl.trim() === '' ? (Object.values(words).find((text) => text.trim() !== '') ?? '') : words.nl,
    })
  const [above, below] = [shown(top), shown(bottom)]
  return {
    ...layout,
    ...(above === undefined ? {} : { top: above }),
    ...(below === undefined ? {} : { bottom: below }),
  }
}

/** A ticket that could be given now: a queue of the site, and words in place of what only a visit knows. */
export const exampleWords = (
  site: Pick<Site, 'name' | 'queues'>,
  language: Language,
  example: Pick<TicketWords, 'productName' | 'ahead' | 'wait' | 'watch' | 'printedAt'>,
): TicketWords => {
  const [queue] = site.queues
  const letter = queue?.letter ?? 'A'
  return {
    ...example,
    label: `${letter}117`,
    siteName: inLanguage(site.name, language),
    queueName: queue === undefined ? letter : inLanguage(queue.name, language),
    code: `example-${letter}117`,
  }
}
