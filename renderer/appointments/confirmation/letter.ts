import type { Appointment } from '#domain/appointment/appointment.ts'
import { inLanguage } from '#domain/language/language.ts'
import { confirmationWords } from '../../app/i18n.ts'
import { calendarFile } from './calendarFile.ts'
import { type Confirmed, type LetterKind, calendarTitle, confirmationMail } from './confirmation.ts'

/** What of a person a letter needs: how they are called, and where it goes. */
export type Addressee = Partial<Record<'name' | 'phone' | 'mail' | 'address' | 'link', string | undefined>>

/** A letter in the citizen's language, with a calendar file where there is something to come to. */
export type Letter = { subject: string; text: string; calendar?: string }

export const letterOf = (letter: {
  appointment: Appointment
  citizen: Addressee
  kind: LetterKind
  board: Confirmed['board']
  /** When it is written, in ms since 1970. */
  at: number
}): Letter => {
  const { appointment, kind, board, at } = letter
  const confirmed = confirmedOf(letter)
  const mail = confirmationMail(confirmed, kind)
  const place = inLanguage(board.site.name, appointment.language)
  const title = calendarTitle(confirmed)
  const calendar = kind === 'cancelled' ? undefined : calendarFile(appointment, { title, text: mail.text, place, at })
  return { ...mail, ...(calendar === undefined ? {} : { calendar }) }
}

export const confirmedOf = ({
  appointment,
  citizen: { name, phone, address, link },
  board,
}: {
  appointment: Appointment
  citizen: Addressee
  board: Confirmed['board']
}): Confirmed => ({
  appointment,
  person: {
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
    ...(link === undefined ? {} : { link }),
  },
  board,
  t: confirmationWords(appointment.language),
})
