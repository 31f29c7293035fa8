import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '#domain/appointment/appointment.ts'
import { dayToRemind, reminderWay, toRemind } from '#domain/appointment/reminders.ts'
import { seatsOf } from '#domain/appointment/seats.ts'
import { receptionHours } from '#domain/hours/followed.ts'
import { openFor } from '#domain/hours/openings.ts'
import type { Person } from '#domain/person/person.ts'
import { addDays } from '#domain/time/day.ts'
import { useAppointmentsOf, useBoard, useCitizensNamed, useToday } from '../../state/station.tsx'
import { useRun } from '../../visit/useRun.ts'
import { useMail } from '../confirmation/useMail.ts'
import type { AppointmentWork } from '../useAppointmentWork.ts'

/** So many days are looked at for the next one on which somebody comes. */
const daysAhead = 31

type Told = { what: string; isWrong: boolean }

export type Reminded = { appointment: Appointment; person: Person | undefined }

/** Who of a day is to be reminded, and the ways in which they are: each is noted once it was done. */
export const useReminders = (work: AppointmentWork) => {
  const { t } = useTranslation('appointmentCare')
  const today = useToday()
  const { timetables } = useBoard()
  const mailer = useMail()
  const { running, error, run, clear } = useRun()
  const [picked, setPicked] = useState<string>()
  const [said, setSaid] = useState<readonly Told[]>([])
  const [letters, setLetters] = useState<{ of: readonly Reminded[]; isPrinted: boolean }>()
  const ahead = useAppointmentsOf(addDays(today, 1), addDays(today, daysAhead))
  const hours = receptionHours(timetables)
  const day =
    picked ??
    dayToRemind(
      today,
      (one) =>
        (hours !== undefined && openFor('appointment', hours, one).length > 0) ||
        (ahead?.some((appointment) => appointment.day === one && appointment.stage === 'booked') ?? false),
    )
  const ofDay = useAppointmentsOf(day, day)
  const yielded = new Set(seatsOf(ofDay ?? []).yielded.map(({ appointment }) => appointment.id))
  const expected = toRemind(ofDay ?? [], { day, yielded })
  const persons = useCitizensNamed(expected.map(({ id }) => id))
  const left: Reminded[] = expected.map((appointment) => ({
    appointment,
    person: persons?.get(appointment.id),
  }))
  const byMail = left.filter(({ person }) => mailer.canReach(person ?? {}))
  const byLetter = left.filter(({ person }) => reminderWay(person) === 'letter')
  const send = async (wanted: readonly Reminded[]) => {
    setSaid([])
    await run('mail', async () => {
      let count = 0
      const wrong: Told[] = []
      for (const { appointment, person } of wanted) {
        const sent = await mailer.send({ appointment, citizen: person ?? {}, kind: 'reminder' })
        if (!sent.ok) return sent
        if (sent.value.isSent) count++
        else wrong.push({ what: [person?.name, sent.value.words].filter(Boolean).join(': '), isWrong: true })
        setSaid([...(count === 0 ? [] : [{ what: t('reminders.sent', { count }), isWrong: false }]), ...wrong])
        if (sent.value.hinders) break
      }
      return { ok: true, value: count }
    })
  }
  return {
    ...{ day, today, running, error, clear, said, left, byMail, byLetter, letters },
    isReady: ofDay !== undefined && persons !== undefined,
    done: ofDay?.filter(({ stage, reminded }) => stage === 'booked' && reminded).length ?? 0,
    hasMail: mailer.hasMail,
    show: (wanted: string) => {
      setPicked(wanted)
      setSaid([])
      setLetters(undefined)
    },
    call: ({ appointment }: Reminded) => work.remind(appointment, 'phone'),
    /** Where this station sends nothing, whoever works here did, by another program. */
    mail: async (one: Reminded) => {
      if (mailer.canReach(one.person ?? {})) await send([one])
      else if (!mailer.hasMail && one.person?.mail !== undefined) await work.remind(one.appointment, 'mail')
    },
    mailAll: () => send(byMail),
    print: (of: readonly Reminded[]) => setLetters({ of, isPrinted: false }),
    printed: () => setLetters((now) => now && { ...now, isPrinted: true }),
    /** The letters that were printed are on their way. */
    noteLetters: async () => {
      for (const { appointment } of letters?.of ?? []) await work.remind(appointment, 'letter')
      setLetters(undefined)
    },
    dropLetters: () => setLetters(undefined),
  }
}

export type Reminders = ReturnType<typeof useReminders>
