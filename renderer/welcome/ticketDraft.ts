import * as z from 'zod'
import { Pseudonym } from '#domain/eid/pseudonym.ts'
import { GuideShown } from '#domain/guide/shown.ts'
import { Language } from '#domain/language/language.ts'
import { Priority, QueueLetter } from '#domain/visit/entry.ts'
import type { NewTicket, Product } from '../state/model.ts'

/** What a clerk has filled in for the next ticket, beside the product that is chosen in the list. */
export const TicketDraft = z.strictObject({
  /** Absent: the queue of the first product. */
  queue: QueueLetter.optional(),
  priority: Priority,
  language: Language,
  name: z.string(),
  /** Whom the name was taken from, with the card in the reader. It counts as long as the name stays as it was. */
  holder: z.strictObject({ name: z.string(), pseudonym: Pseudonym.exactOptional() }).optional(),
  note: z.string(),
  /** Products put on the ticket beforehand, when a citizen comes for more than one. */
  products: z.array(z.string()).readonly(),
  /** The guides that led to them. */
  guided: z.array(GuideShown).readonly(),
})
export type TicketDraft = z.infer<typeof TicketDraft>

/** Every ticket begins like this: whoever speaks another language, or needs priority, is the exception. */
export const emptyDraft: TicketDraft = { priority: 0, language: 'nl', name: '', note: '', products: [], guided: [] }

/** The ticket as it would be given now, or `undefined` while neither a product nor a queue is known. */
export const ticketFrom = (
  draft: TicketDraft,
  chosen: Product | undefined,
  products: readonly Product[],
): NewTicket | undefined => {
  const keys = [...new Set([...draft.products, ...(chosen === undefined ? [] : [chosen.key])])]
  const first = products.find(({ key }) => key === keys[0])
  const queue = draft.queue ?? first?.local.queue
  if (queue === undefined) return undefined
  const name = draft.name.trim()
  const pseudonym = draft.holder?.name === name ? draft.holder.pseudonym : undefined
  const note = draft.note.trim()
  return {
    queue,
    products: keys,
    language: draft.language,
    priority: draft.priority,
    ...(name === '' ? {} : { name }),
    ...(pseudonym === undefined ? {} : { pseudonym }),
    ...(note === '' ? {} : { note }),
    ...(draft.guided.length === 0 ? {} : { guided: draft.guided }),
  }
}
