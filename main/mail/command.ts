import * as z from 'zod'

/** No line ends or other controls, by which an argument or a header could become more than one. */
const Line = z.string().regex(/^[^\p{Cc}]*$/u)

/**
 * The program that sends mail for this station, such as `msmtp`. It is started as it stands here, by no shell, with these arguments
 * alone, and reads the message on its standard input. It stands in `station.json` and nowhere else: no page may say what main
 * starts.
 */
export const MailCommand = z.strictObject({
  program: Line.min(1).max(400),
  arguments: z.array(Line.max(400)).max(20).optional(),
  /** The address that the messages come from. */
  from: z.email().max(254),
  /** Whose it is, such as the name of the municipality. */
  name: Line.min(1).max(80).optional(),
  /** After so many seconds it is stopped, and the message counts as not sent. A page waits no longer than a minute for main. */
  seconds: z.int().min(1).max(50).optional(),
})
export type MailCommand = z.infer<typeof MailCommand>
