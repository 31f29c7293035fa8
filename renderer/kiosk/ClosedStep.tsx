import type { DoorStatus } from '#domain/hours/siteHours.ts'
import { dayInWords, dayOf, timeOf } from '#domain/time/day.ts'
import { reasonIn } from '../hours/reasonIn.ts'
import { Step } from './Step.tsx'
import { useWords } from './useWords.ts'

/** No number can be taken now: why, where that is said, and when one can. */
export function ClosedStep({ doors }: { doors: DoorStatus }) {
  const { t, language } = useWords()
  const when = (moment: number): { day: string; time: string } => ({
    day: dayInWords(dayOf(moment), language),
    time: timeOf(moment),
  })
  if (doors.is === 'appointment') {
    const hint = doors.opens === undefined ? undefined : t('closed.walkIn', when(doors.opens))
    return <Step title={t('closed.onlyAppointment')} hint={hint} />
  }
  const { opens, opensByAppointment } =
    doors.is === 'closed' ? doors : { opens: undefined, opensByAppointment: undefined }
  const reason = reasonIn(doors, language)
  const sentences = [
    ...(reason === undefined ? [] : [t('closed.reason', { reason: reason.replace(/[.]$/, '') })]),
    opens === undefined ? t('closed.noHours') : t('closed.opens', when(opens)),
    ...(opensByAppointment === undefined ? [] : [t('closed.byAppointment', when(opensByAppointment))]),
  ]
  return <Step title={t('closed.title')} hint={sentences.join(' ')} />
}
