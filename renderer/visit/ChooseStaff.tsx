import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isHere } from '#domain/staff/staff.ts'
import type { StaffMember } from '../state/model.ts'
import { FilterList } from './FilterList.tsx'
import { matches } from './matching.ts'

/** Whoever works here picks their own name before anything else. */
export const ChooseStaff = ({ staff, onChoose }: { staff: readonly StaffMember[]; onChoose: (id: string) => void }) => {
  const { t } = useTranslation('visit')
  const [query, setQuery] = useState('')
  const options = staff
    .filter(isHere)
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
    .filter(({ name }) => matches(query, name))
    .map(({ id, name, roles }) => ({ id, main: name, detail: roles.map((role) => t(`role.${role}`)).join(' · ') }))
  return (
    <FilterList
      label={t('staff.label')}
      placeholder={t('staff.placeholder')}
      query={query}
      onQuery={setQuery}
      options={options}
      onTake={onChoose}
      empty={t('staff.none')}
      autoFocus
    />
  )
}
