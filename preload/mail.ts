import * as z from 'zod'

/** A message to one citizen: plain text, with an iCalendar file beside it where there is one. */
export const Mail = z.strictObject({
  to: z.email().max(254),
  subject: z.string().min(1).max(300),
  text: z.string().min(1).max(20_000),
  calendar: z.string().max(20_000).optional(),
})
export type Mail = z.infer<typeof Mail>

/**
 * What became of it: `notStarted` where there is no such program, `refused` where it ended with another code than 0, `tooLong` where
 * it was stopped, and `notAsked` where this station sends no mail. `said`: the first of what the program told, for people to read.
 */
export const MailOutcome = z.strictObject({
  outcome: z.enum(['sent', 'notStarted', 'refused', 'tooLong', 'notAsked']),
  said: z.string().max(300).optional(),
})
export type MailOutcome = z.infer<typeof MailOutcome>

export const mailCalls = {
  /** Has the program that the station's configuration names send a message; `sent` only once it ended well. */
  sendMail: { input: Mail, output: MailOutcome },
} as const
