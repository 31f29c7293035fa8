import { type Language, inLanguage } from '#domain/language/language.ts'
import { TicketLayout, type TicketWords } from '#domain/printing/layout.ts'
import type { Site } from '#domain/site/site.ts'
import { type Typed, lacksDutch, previewWords, typedOf, wordsOf } from '../layouts/typedWords.ts'

/** A layout as it is typed. */
export type TicketDraft = Omit<TicketLayout, 'top' | 'bottom'> & { top: Typed; bottom: Typed }

export const longestWords = 200

export const draftOfLayout = ({ top, bottom, ...layout }: TicketLayout): TicketDraft => ({
  ...layout,
  top: typedOf(top),
  bottom: typedOf(bottom),
})

/** The layout that was typed; `undefined` while something is wrong with it. */
export const layoutOf = ({ top, bottom, logo, ...draft }: TicketDraft): TicketLayout | undefined => {
  if (lacksDutch(top) || lacksDutch(bottom)) return undefined
  const [above, below] = [wordsOf(top), wordsOf(bottom)]
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
  const [above, below] = [previewWords(top), previewWords(bottom)]
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
  example: Pick<TicketWords, 'productName' | 'ahead' | 'wait' | 'watch' | 'printedAt' | 'link'>,
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
