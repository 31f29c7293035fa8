import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '#domain/appointment/appointment.ts'
import { shownCode } from '#domain/appointment/appointmentId.ts'
import { saveAs } from '../../settings/transfer.ts'
import { useBoard, useBridge, useTrueClock } from '../../state/station.tsx'
import { useRun } from '../../visit/useRun.ts'
import { type LetterKind, confirmationTicket } from './confirmation.ts'
import { type Addressee, confirmedOf, letterOf } from './letter.ts'
import { useMail } from './useMail.ts'

/** What a citizen is told of an appointment, and the ways in which it reaches them, each saying what became of it. */
export const useLetter = (appointment: Appointment, citizen: Addressee, kind: LetterKind) => {
  const { t } = useTranslation(['appointments', 'appointmentCare'])
  const board = useBoard()
  const bridge = useBridge()
  const now = useTrueClock()
  const mailer = useMail()
  const { running, error, run, clear } = useRun()
  const [said, setSaid] = useState<{ what: string; isWrong: boolean }>()
  const letter = letterOf({ appointment, citizen, kind, board, at: now() })
  return {
    ...{ letter, said, running, error, clear },
    print: async () => {
      const ticket = confirmationTicket(confirmedOf({ appointment, citizen, board }), now())
      const reply = await bridge.call.print(ticket)
      const isPrinted = reply.ok && reply.value.outcome === 'printed'
      setSaid({ what: t(isPrinted ? 'booked.printed' : 'booked.notPrinted'), isWrong: !isPrinted })
    },
    copy: async () => {
      await navigator.clipboard.writeText(`${letter.subject}\n\n${letter.text}`)
      setSaid({ what: t('booked.copied'), isWrong: false })
    },
    toCalendar: () => {
      const { calendar } = letter
      if (calendar === undefined) return
      saveAs(`${shownCode(appointment.code)}.ics`, new Blob([calendar], { type: 'text/calendar' }))
    },
    canSend: mailer.canReach(citizen),
    send: async () => {
      const sent = await run('send', () => mailer.send({ appointment, citizen, kind }))
      if (sent !== undefined) setSaid({ what: sent.words, isWrong: !sent.isSent })
    },
  }
}
