import { useTranslation } from 'react-i18next'
import type { Pattern } from '#domain/staff/pattern.ts'
import { mondayOf } from '#domain/time/week.ts'
import { useToday } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FieldGroup } from '../ui/FieldGroup.tsx'
import { Plus } from '../ui/icons.tsx'
import type { MemberParts } from './MemberDetail.tsx'
import { PatternFields } from './PatternFields.tsx'
import css from './Staff.module.css'
import { newPartId } from './newPartId.ts'

/** When somebody works, the pattern that begins last first. */
export function PatternRows({ member, disabled, onChange, onUndo }: MemberParts) {
  const { t } = useTranslation('staff')
  const today = useToday()
  const rows = Object.entries(member.patterns ?? {}).sort(([, a], [, b]) => (a.from < b.from ? 1 : -1))
  const add = (): void => {
    const pattern: Pattern = { from: mondayOf(today), rows: rows[0]?.[1].rows ?? [] }
    void onChange({ patterns: { [newPartId()]: pattern } })
  }
  return (
    <FieldGroup label={t('patterns.title')}>
      {rows.length === 0 && <p className={css['hint']}>{t('patterns.none')}</p>}
      {rows.map(([id, pattern]) => (
        <PatternFields
          key={id}
          pattern={pattern}
          disabled={disabled}
          onChange={(next) => onChange({ patterns: { [id]: next } })}
          onUndo={onUndo}
        />
      ))}
      <div>
        <ActionButton
          label={t('patterns.add')}
          icon={<Plus size={16} />}
          kind="quiet"
          disabled={disabled}
          reason={t('onlyDeciders')}
          onPress={add}
        />
      </div>
    </FieldGroup>
  )
}
