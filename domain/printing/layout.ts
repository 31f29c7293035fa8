import * as z from 'zod'
import { type Language, LanguageMap, inLanguage } from '../language/language.ts'
import { CodeModule, Logo, NumberSize } from './look.ts'
import { type Ticket, ticketText } from './printing.ts'

/** What may stand on a ticket or not; the number, the date and the mark of a copy always do. */
export const ticketParts = ['logo', 'siteName', 'queueName', 'product', 'ahead', 'wait', 'watch', 'code'] as const
export type TicketPart = (typeof ticketParts)[number]

/** How the tickets of a site look. */
export const TicketLayout = z.strictObject({
  shows: z.record(z.enum(ticketParts), z.boolean()),
  /** Kept also while it is not shown. */
  logo: Logo.optional(),
  /** Words of the municipality above and below everything else. */
  top: LanguageMap.optional(),
  bottom: LanguageMap.optional(),
  numberSize: NumberSize,
  codeModule: CodeModule,
  /** Whether the product's online link stands on them; not where absent. */
  link: z.boolean().optional(),
})
export type TicketLayout = z.infer<typeof TicketLayout>

export const usualLayout: TicketLayout = {
  shows: {
    logo: false,
    siteName: true,
    queueName: true,
    product: true,
    ahead: true,
    wait: true,
    watch: true,
    code: true,
  },
  numberSize: 7,
  codeModule: 6,
}

/** Everything there is to say on a ticket, in the language of the visitor and of any length. */
export type TicketWords = Pick<Ticket, 'label' | 'printedAt' | 'copyMark' | 'code' | 'remark'> & {
  siteName: string
  queueName: string
  productName?: string | undefined
  /** How many wait before. */
  ahead: string
  /** How long that takes, where it can be estimated. */
  wait?: string | undefined
  /** Where the number will be shown. */
  watch: string
  /** Where the product is found online, and the words above that. */
  link?: Ticket['link'] | undefined
}

/** The ticket with what the site lets stand on it, and its look. */
export const ticketAsLaidOut = (words: TicketWords, layout: TicketLayout, language: Language): Ticket => {
  const { siteName, queueName, productName, ahead, wait, watch, link, ...rest } = words
  const { shows, logo, top, bottom, numberSize, codeModule, link: showsLink = false } = layout
  const lines = [shows.ahead && ahead, shows.wait && wait, shows.watch && watch]
  return {
    ...rest,
    ...(shows.siteName ? { siteName: ticketText(siteName) } : {}),
    ...(shows.queueName ? { queueName: ticketText(queueName) } : {}),
    ...(shows.product && productName !== undefined ? { productName: ticketText(productName) } : {}),
    lines: lines.flatMap((line) => (typeof line === 'string' ? [ticketText(line)] : [])),
    ...(showsLink && link !== undefined ? { link: { ...link, words: ticketText(link.words) } } : {}),
    look: {
      ...(shows.logo && logo !== undefined ? { logo } : {}),
      ...(top === undefined ? {} : { top: ticketText(inLanguage(top, language)) }),
      ...(bottom === undefined ? {} : { bottom: ticketText(inLanguage(bottom, language)) }),
      numberSize,
      ...(shows.code ? { codeModule } : {}),
    },
  }
}
