import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { timeOfAbsence } from '#domain/staff/absence.ts'
import { isHere } from '#domain/staff/staff.ts'
import type { StaffMember } from '../state/model.ts'
import { useNow } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Plus, Search } from '../ui/icons.tsx'
import { PickRows } from '../visit/PickRows.tsx'
import { matches } from '../visit/matching.ts'
import css from './Staff.module.css'

/** Everybody who works here, with a field that finds a name or a role. */
export function StaffList(props: {
  staff: readonly StaffMember[]
  shown: string | undefined
  /** Why nobody can be added. */
  whyNot: string | undefined
  onShow: (id: string) => void
  onAdd: () => void
}) {
  const { staff, shown, whyNot, onShow, onAdd } = props
  const { t } = useTranslation(['staff', 'visit'])
  const [query, setQuery] = useState('')
  const [withLeft, setWithLeft] = useState(false)
  const now = useNow()
  const rolesOf = ({ roles }: StaffMember): string => roles.map((role) => t(`visit:role.${role}`)).join(' · ')
  const isAway = ({ absences = {} }: StaffMember): boolean =>
    Object.values(absences).some((absence) => {
      const { from, until } = timeOfAbsence(absence)
      return from <= now && now < until
    })
  const rows = staff
    .filter((member) => (withLeft || isHere(member)) && matches(query, `${member.name} ${rolesOf(member)}`))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
  const standing = (member: StaffMember): string[] =>
    !isHere(member) ? [t('list.gone')] : isAway(member) ? [t('list.away')] : []
  return (
    <div className={css['list']}>
      <div className={css['acts']}>
        <ActionButton
          label={t('list.add')}
          chord="Alt+N"
          icon={<Plus size={16} />}
          {...(whyNot === undefined ? {} : { disabled: true, reason: whyNot })}
          onPress={onAdd}
        />
        <TextInput
          aria-label={t('list.filter')}
          placeholder={t('list.filter')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          leftSection={<Search size={16} />}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
        />
        <Checkbox
          label={t('list.left')}
          checked={withLeft}
          onChange={(event) => setWithLeft(event.currentTarget.checked)}
        />
      </div>
      <Panel title={t('list.title')} count={rows.length}>
        {rows.length === 0 ? (
          <p className={css['none']} role="status">
            {t('list.none')}
          </p>
        ) : (
          <PickRows
            label={t('list.title')}
            shown={shown}
            onShow={onShow}
            rows={rows.map((member) => ({
              id: member.id,
              title: member.name,
              content: (
                <>
                  <span className={css['name']}>{member.name}</span>
                  <span className={css['more']}>{[...standing(member), rolesOf(member)].join(' · ')}</span>
                </>
              ),
            }))}
          />
        )}
      </Panel>
    </div>
  )
}
