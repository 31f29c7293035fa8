import { useTranslation } from 'react-i18next'
import type { Assignment } from '#domain/staff/rota.ts'
import type { StaffMember } from '../state/model.ts'
import { useToday } from '../state/station.tsx'
import { Said } from '../ui/Said.tsx'
import { useNames } from '../visit/useNames.ts'
import { useDayWords } from './useDayWords.ts'

/** Where the rota has somebody today, and when they are away next. */
export function OwnPlans({ member, places }: { member: StaffMember; places: readonly Assignment[] }) {
  const { t } = useTranslation('staff')
  const names = useNames()
  const today = useToday()
  const words = useDayWords()
  const next = Object.values(member.absences ?? {})
    .filter(({ until }) => until >= today)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
  return (
    <>
      {places.map(({ counter, from, to }) => (
        <Said level="hint" key={`${counter} ${from}`}>
          {t('own.place', { counter: names.counter(counter), hours: `${from}–${to}` })}
        </Said>
      ))}
      {next !== undefined && <Said level="hint">{t('own.absence', { what: words.absence(next) })}</Said>}
    </>
  )
}
