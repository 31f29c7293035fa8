import { useTranslation } from 'react-i18next'
import { useToday } from '../state/station.tsx'
import { FieldGroup } from '../ui/FieldGroup.tsx'
import { Tool } from '../ui/OrderedRows.tsx'
import { Cross } from '../ui/icons.tsx'
import type { MemberParts } from './MemberDetail.tsx'
import css from './Staff.module.css'
import { useDayWords } from './useDayWords.ts'

/** The absences that are not over, the next one first. */
export function AbsenceRows({ member, disabled, onChange }: MemberParts) {
  const { t } = useTranslation('staff')
  const today = useToday()
  const words = useDayWords()
  const rows = Object.entries(member.absences ?? {})
    .filter(([, { until }]) => until >= today)
    .sort(([, a], [, b]) => (a.from < b.from ? -1 : 1))
  return (
    <FieldGroup label={t('absences.title')}>
      {rows.length === 0 ? (
        <p className={css['hint']}>{t('absences.none')}</p>
      ) : (
        <ul className={css['rows']}>
          {rows.map(([id, absence]) => (
            <li className={css['row']} key={id}>
              <span>{words.absence(absence)}</span>
              <Tool
                label={t('absences.remove', { what: words.absence(absence) })}
                off={disabled}
                onPress={() => void onChange({ absences: { [id]: null } })}
              >
                <Cross size={16} />
              </Tool>
            </li>
          ))}
        </ul>
      )}
    </FieldGroup>
  )
}
