import { useTranslation } from 'react-i18next'
import type { Appointment } from '#domain/appointment/appointment.ts'
import type { Done } from '../../state/model.ts'
import { useAppointments, useBoard, useBridge, useStation, useTrueClock } from '../../state/station.tsx'
import type { LetterKind } from './confirmation.ts'
import { type Addressee, letterOf } from './letter.ts'

/** `hinders`: what kept this one back keeps back any other, such as a program that is not there. */
export type Sent = { isSent: boolean; hinders: boolean; words: string }

/** How this station sends letters by e-mail, where its configuration says by what. */
export const useMail = () => {
  const { t } = useTranslation('appointmentCare')
  const { mail: hasMail = false } = useStation()
  const board = useBoard()
  const bridge = useBridge()
  const actions = useAppointments()
  const now = useTrueClock()
  return {
    hasMail,
    canReach: ({ mail }: Addressee): boolean => hasMail && mail !== undefined,
    /** Only what the program says it sent is noted as sent; whatever it was, `words` say it. */
    send: async (letter: { appointment: Appointment; citizen: Addressee; kind: LetterKind }): Promise<Done<Sent>> => {
      const { appointment, citizen, kind } = letter
      const { mail: to = '' } = citizen
      const reply = await bridge.call.sendMail({ to, ...letterOf({ ...letter, board, at: now() }) })
      // What is no address is refused at the border to main.
      if (!reply.ok && reply.error.code === 'badRequest' && reply.error.facts['field'] === 'to') {
        return { ok: true, value: { isSent: false, hinders: false, words: t('mail.noAddress', { to }) } }
      }
      if (!reply.ok) return reply
      const { outcome, said = '' } = reply.value
      const words = t(`mail.${outcome}`, { to, words: said })
      if (outcome !== 'sent') return { ok: true, value: { isSent: false, hinders: outcome !== 'refused', words } }
      const noted = await (kind === 'reminder'
        ? actions.remind(appointment, 'mail')
        : actions.inform(appointment, 'mail'))
      return noted.ok ? { ok: true, value: { isSent: true, hinders: false, words } } : noted
    },
  }
}
