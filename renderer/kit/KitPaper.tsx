import { useTranslation } from 'react-i18next'
import { type Asked, mostAsked } from '#domain/report/asked.ts'
import type { Language } from '#domain/language/language.ts'
import { dayOf } from '#domain/time/day.ts'
import type { Reservation } from '#domain/visit/reservation.ts'
import { useBoard, useCutOff, useNow } from '#renderer/state/station.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Printer } from '../ui/icons.tsx'
import { namesOf } from '../visit/names.ts'
import { AppointmentsSheet } from './AppointmentsSheet.tsx'
import { DayListSheet } from './DayListSheet.tsx'
import { FormSheets } from './FormSheets.tsx'
import { ProductSheets } from './ProductSheets.tsx'
import { StripSheet } from './StripSheet.tsx'
import type { KitChoices } from './choices.ts'
import { stripPages } from './strips.ts'

/** All that was chosen, as it comes out of the printer. */
export function KitPaper(props: {
  choices: KitChoices
  reservations: readonly Reservation[]
  asked: Asked | undefined
  language: Language
}) {
  const { choices, reservations, asked, language } = props
  const { t } = useTranslation('kit')
  const board = useBoard()
  const minute = Math.floor(useNow() / 60_000) * 60_000
  const cutOff = useCutOff()
  const { strips, list, appointments, sheets, forms } = choices
  if (!isAnything(choices, reservations, asked)) {
    return <EmptyState title={t('nothing')} hint={t('nothingHint')} icon={<Printer size={32} />} />
  }
  return (
    <>
      {strips.wanted &&
        stripPages(reservations).map((page) => (
          <StripSheet key={page.id} page={page} site={board.site} language={strips.language} />
        ))}
      {list.wanted && (
        <DayListSheet
          board={board}
          names={namesOf(board, language)}
          language={language}
          withNames={list.withNames}
          at={minute}
          cutOff={cutOff}
        />
      )}
      {appointments.wanted && (
        <AppointmentsSheet
          board={board}
          names={namesOf(board, language)}
          language={language}
          withNames={appointments.withNames}
          days={appointments.days}
          at={minute}
          cutOff={cutOff}
        />
      )}
      {sheets.wanted && asked !== undefined && (
        <ProductSheets
          board={board}
          products={mostAsked(board.products, asked).slice(0, sheets.count)}
          languages={sheets.languages}
        />
      )}
      {forms.wanted && (
        <FormSheets
          site={board.site}
          queues={forms.queues.map((letter) => ({ letter, name: namesOf(board, forms.language).queue(letter) }))}
          pages={forms.pages}
          day={dayOf(minute)}
          language={forms.language}
        />
      )}
    </>
  )
}

/** Whether any page would come out. */
export const isAnything = (
  { strips, list, appointments, sheets, forms }: KitChoices,
  reservations: readonly Reservation[],
  asked: Asked | undefined,
): boolean =>
  (strips.wanted && reservations.length > 0) ||
  list.wanted ||
  appointments.wanted ||
  (sheets.wanted && asked !== undefined && sheets.languages.length > 0) ||
  (forms.wanted && forms.queues.length > 0)
