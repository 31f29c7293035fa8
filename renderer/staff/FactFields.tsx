import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '#domain/language/language.ts'
import { roles } from '#domain/staff/staff.ts'
import { useBoard } from '../state/station.tsx'
import { FieldGroup } from '../ui/FieldGroup.tsx'
import { Said } from '../ui/Said.tsx'
import { useNames } from '../visit/useNames.ts'
import type { MemberParts } from './MemberDetail.tsx'
import { SavedText } from './SavedText.tsx'
import css from './Staff.module.css'

/** Name, roles, queues and languages. */
export function FactFields({ member, disabled, onChange, onUndo }: MemberParts) {
  const { t } = useTranslation(['staff', 'visit', 'common'])
  const { site } = useBoard()
  const names = useNames()
  const [lacksRole, setLacksRole] = useState(false)
  return (
    <FieldGroup label={t('fact.title')}>
      <SavedText
        label={t('fact.name')}
        value={member.name}
        disabled={disabled}
        wrong={(text) => (text.trim() === '' || text.trim().length > 80 ? t('fact.nameWrong') : undefined)}
        onSave={(name) => onChange({ name })}
        onUndo={onUndo}
      />
      <Checks
        label={t('fact.roles')}
        ids={roles}
        chosen={member.roles}
        nameOf={(role) => t(`visit:role.${role}`)}
        disabled={disabled}
        onChange={(chosen) => {
          setLacksRole(chosen.length === 0)
          if (chosen.length > 0) void onChange({ roles: chosen })
        }}
      />
      {lacksRole && <Said level="error">{t('fact.roleNeeded')}</Said>}
      <Checks
        label={t('fact.queues')}
        ids={site.queues.map(({ letter }) => letter)}
        chosen={member.skills}
        nameOf={(letter) => `${letter} · ${names.queue(letter)}`}
        disabled={disabled}
        onChange={(skills) => void onChange({ skills })}
      />
      <Checks
        label={t('fact.languages')}
        ids={languages}
        chosen={member.languages}
        nameOf={(language) => t(`common:language.${language}`)}
        disabled={disabled}
        onChange={(chosen) => void onChange({ languages: chosen })}
      />
    </FieldGroup>
  )
}

/** Some of a list, ticked. */
function Checks<Id extends string>(props: {
  label: string
  ids: readonly Id[]
  chosen: readonly Id[]
  nameOf: (id: Id) => string
  disabled: boolean
  onChange: (chosen: Id[]) => void
}) {
  const { label, ids, chosen, nameOf, disabled, onChange } = props
  return (
    <Checkbox.Group
      label={label}
      value={[...chosen]}
      onChange={(some) => onChange(ids.filter((id) => some.includes(id)))}
    >
      <div className={css['checks']}>
        {ids.map((id) => (
          <Checkbox key={id} value={id} label={nameOf(id)} disabled={disabled} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
