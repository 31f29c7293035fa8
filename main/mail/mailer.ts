import { randomUUID } from 'node:crypto'
import type { Mail, MailOutcome } from '#preload/mail.ts'
import type { Log } from '../log/log.ts'
import type { MailCommand } from './command.ts'
import { messageText } from './message.ts'
import { runMailCommand } from './sendMail.ts'

/** How this station sends mail, if it does. What the program said may name people, and goes to the screen alone, not to the log. */
export const mailerWith =
  (parts: { command: MailCommand | undefined; now: () => number; log: Pick<Log, 'info' | 'warn'> }) =>
  async (mail: Mail): Promise<MailOutcome> => {
    const { command, now, log } = parts
    if (command === undefined) return { outcome: 'notAsked' }
    const { from, name } = command
    const sent = await runMailCommand(command, messageText(mail, { from, name, at: now(), unique: randomUUID() }))
    if (sent.outcome === 'sent') log.info('mail', { outcome: sent.outcome })
    else log.warn('mail', { outcome: sent.outcome })
    return sent
  }
