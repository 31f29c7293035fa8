import * as z from 'zod'
import { type Envelope, envelopeOf } from '../document/log.ts'
import { quickly } from '../document/quickly.ts'
import { GuideShown, isShortEnough } from '../guide/shown.ts'
import { Language } from '../language/language.ts'

const EntryId = z.string().min(1).max(64)
const ProductKey = z.string().min(1).max(80)

/** By what way somebody came. */
export const channels = ['phone'] as const
const Channel = z.enum(channels)
export type Channel = z.infer<typeof Channel>

/** What came of a contact: nearly always an answer at once, else where it goes on. */
export const contactResults = ['answered', 'appointment', 'comesBy', 'passedOn', 'referred', 'dropped'] as const
export const ContactResult = z.enum(contactResults)
export type ContactResult = z.infer<typeof ContactResult>

/** What each type of entry in a contact's log says, beside its envelope. None holds anything about a person. */
export const ContactPayload = z.discriminatedUnion('type', [
  z.object({ type: z.literal('received'), channel: Channel, language: Language }),
  z.object({ type: z.literal('languageChosen'), language: Language }),
  z.object({ type: z.literal('productAdded'), product: ProductKey }),
  z.object({ type: z.literal('productRemoved'), product: ProductKey }),
  /** A guide was played during it: what was shown and answered, chosen among what the guide offers, never typed. */
  z.object({ type: z.literal('guided'), ...GuideShown.shape }).refine(isShortEnough),
  z.object({
    type: z.literal('closed'),
    result: ContactResult,
    /** Whoever it was passed on to. */
    department: z.string().min(1).max(40).optional(),
  }),
  /** It turned out not to be over. */
  z.object({ type: z.literal('reopened') }),
  z.object({ type: z.literal('undone'), target: EntryId }),
])
export type ContactPayload = z.infer<typeof ContactPayload>
export type ContactEntry = Pick<Envelope, 'id' | 'at' | 'by' | 'station' | 'skew'> & ContactPayload

const readPayload = quickly(ContactPayload)

/** The entry as one of the types we know, or `undefined`: unknown types are kept in the log and pass the fold by. */
export const knownContactEntry = (entry: Envelope): ContactEntry | undefined => {
  const payload = readPayload(entry)
  return payload === undefined ? undefined : { ...payload, ...envelopeOf(entry) }
}
