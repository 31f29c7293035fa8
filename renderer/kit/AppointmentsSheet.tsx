import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import { addDays, dayInWords, dayOf, timeOf } from '#domain/time/day.ts'
import { resourceWords } from '../appointments/resourceWords.ts'
import type { Board } from '../state/model.ts'
import { useAppointmentsOf, useCitizensOf } from '../state/station.tsx'
import type { Names } from '../visit/names.ts'
import { type AppointmentDay, appointmentDays } from './appointmentList.ts'
import css from './Paper.module.css'
import { PaperHead, PaperPage } from './PaperPage.tsx'

/** Who is expected on the coming days, with room to note that they came. Nothing before the appointments were read. */
export function AppointmentsSheet(props: {
  board: Pick<Board, 'site'>
  names: Names
  language: Language
  withNames: boolean
  /** From today on, so many days. */
  days: number
  /** The time at which it is so, in ms since 1970. */
  at: number
  cutOff: boolean
}) {
  const { board, names, language, withNames, days, at, cutOff } = props
  const { t } = useTranslation('kit', { lng: language })
  const wanted = Array.from({ length: days }, (_, place) => addDays(dayOf(at), place))
  const [first = dayOf(at), last = first] = [wanted[0], wanted.at(-1)]
  const appointments = useAppointmentsOf(first, last)
  const persons = useCitizensOf(first, last)
  if (appointments === undefined) return null
  const listed = appointmentDays(appointments, { days: wanted, persons: withNames ? persons : undefined })
  return (
    <PaperPage label={t('onPaper.appointments')} language={language}>
      <PaperHead
        site={board.site}
        language={language}
        title={t('onPaper.appointments')}
        facts={[
          t('onPaper.listAt', { time: timeOf(at) }),
          t('onPaper.appointmentCount', { count: listed.reduce((sum, { rows }) => sum + rows.length, 0) }),
        ]}
      />
      {cutOff && <p className={css['caution']}>{t('onPaper.listCutOff')}</p>}
      {withNames && <p className={css['caution']}>{t('onPaper.personal')}</p>}
      {listed.map((day) => (
        <Day key={day.day} day={day} names={names} language={language} withNames={withNames} />
      ))}
    </PaperPage>
  )
}

function Day(props: { day: AppointmentDay; names: Names; language: Language; withNames: boolean }) {
  const { day, names, language, withNames } = props
  const { t } = useTranslation('kit', { lng: language })
  const { t: tAppointments } = useTranslation('appointments', { lng: language })
  const columns = ['time', 'code', ...(withNames ? (['name'] as const) : []), 'products', 'with', 'cameAt'] as const
  return (
    <>
      <h4 className={css['day']}>{dayInWords(day.day, language)}</h4>
      {day.rows.length === 0 ? (
        <p className={css['none']}>{t('onPaper.noAppointments')}</p>
      ) : (
        <table className={css['list']} data-names={withNames || undefined} aria-label={dayInWords(day.day, language)}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={css[column]}>
                  {t(`onPaper.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {day.rows.map(({ id, code, plan, products, people, standing, name, phone }) => (
              <tr key={id}>
                <th scope="row" className={css['rowLabel']}>
                  {timeOf(plan.from)}
                </th>
                <td className={css['time']}>{code}</td>
                {withNames && <td>{[name, phone].filter(Boolean).join(' · ')}</td>}
                <td>
                  {products.map(names.product).join(', ')}
                  {people > 1 && ` · ${tAppointments('people', { count: people })}`}
                </td>
                <td>{resourceWords(plan, { names, t: tAppointments })}</td>
                <td>{standing !== 'expected' && t(`onPaper.standing.${standing}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
