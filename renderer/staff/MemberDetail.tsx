import { useTranslation } from 'react-i18next'
import type { StaffChange } from '#domain/staff/change.ts'
import { isHere } from '#domain/staff/staff.ts'
import type { StaffMember } from '../state/model.ts'
import { useToday } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Said } from '../ui/Said.tsx'
import { AbsenceRows } from './AbsenceRows.tsx'
import { FactFields } from './FactFields.tsx'
import { PatternRows } from './PatternRows.tsx'
import { ProductExceptions } from './ProductExceptions.tsx'
import css from './Staff.module.css'
import { useDayWords } from './useDayWords.ts'
import type { StaffWork } from './useStaffWork.ts'

export type MemberParts = {
  member: StaffMember
  disabled: boolean
  onChange: (change: StaffChange) => Promise<boolean>
  /** Takes back what was done last. */
  onUndo: () => void
}

/** One member of staff; each change is saved at once. */
export function MemberDetail(props: { member: StaffMember; work: StaffWork; disabled: boolean }) {
  const { member, work, disabled } = props
  const { t } = useTranslation('staff')
  const { long } = useDayWords()
  const today = useToday()
  const here = isHere(member)
  const parts: MemberParts = { member, disabled, onChange: (change) => work.change(member, change), onUndo: work.undo }
  return (
    <Panel
      title={member.name}
      actions={
        <ActionButton
          label={t(here ? 'archive.leave' : 'archive.back')}
          kind="quiet"
          disabled={disabled}
          reason={t('onlyDeciders')}
          onPress={() => void parts.onChange({ archived: here ? today : null })}
        />
      }
    >
      <div className={css['form']}>
        {disabled && <Said level="hint">{t('onlyDeciders')}</Said>}
        {!here && <Said level="hint">{t('archive.left', { day: long(member.archived ?? today) })}</Said>}
        <FactFields {...parts} />
        <AbsenceRows {...parts} />
        <PatternRows {...parts} />
        <ProductExceptions {...parts} />
      </div>
    </Panel>
  )
}
