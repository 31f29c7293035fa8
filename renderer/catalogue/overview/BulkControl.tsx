import { NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import type { BulkField } from '#domain/product/overview/bulk.ts'
import {
  type LocalFields,
  appointmentRules,
  audiences,
  bundles,
  channels,
  places,
  statuses,
} from '#domain/product/localFields.ts'
import { useBoard, usePreferences } from '../../state/station.tsx'
import { useNames } from '../../visit/useNames.ts'
import { OneOf, SomeOf } from './ChoiceControls.tsx'
import { LeadTimeControl } from './LeadTimeControl.tsx'

const levels = [0, 1, 2, 3, 4] as const

/** What a field of many products is set to. */
export function BulkControl(props: {
  field: BulkField
  to: LocalFields
  isWrong: boolean
  onChange: (to: LocalFields) => void
}) {
  const { field, to, isWrong, onChange } = props
  const { t } = useTranslation(['overview', 'catalogue'])
  const { language } = usePreferences()
  const { site, staff } = useBoard()
  const names = useNames()
  const label = t('newValue', { field: t(`field.${field}`) })
  const error = isWrong ? t(`wrong.${field === 'duration' || field === 'leadTime' ? 'number' : 'empty'}`) : undefined
  const people = staff.map(({ id }) => ({ value: id, label: names.staff(id) }))
  const { leadTime: _time, ...atOnce } = to
  const { audiences: _audiences, ...forAnybody } = to
  switch (field) {
    case 'department':
      return (
        <OneOf
          label={label}
          value={to.department}
          options={Object.entries(site.departments).map(([value, name]) => ({
            value,
            label: inLanguage(name, language),
          }))}
          onChoose={(department) => onChange({ ...to, department })}
        />
      )
    case 'responsible':
      return (
        <OneOf
          label={label}
          value={to.responsible}
          options={people}
          onChoose={(responsible) => onChange({ ...to, responsible })}
        />
      )
    case 'backups':
      return (
        <SomeOf
          label={label}
          values={to.backups}
          options={people}
          onChoose={(chosen) => onChange({ ...to, backups: chosen })}
        />
      )
    case 'queue':
      return (
        <OneOf
          label={label}
          value={to.queue}
          options={site.queues.map(({ letter, name }) => ({
            value: letter,
            label: `${letter} · ${inLanguage(name, language)}`,
          }))}
          onChoose={(queue) => onChange({ ...to, queue })}
        />
      )
    case 'level':
      return (
        <OneOf
          label={label}
          value={String(to.level)}
          options={levels.map((level) => ({ value: String(level), label: t(`catalogue:levels.${level}`) }))}
          onChoose={(value) => {
            const level = levels.find((one) => String(one) === value)
            if (level !== undefined) onChange({ ...to, level })
          }}
        />
      )
    case 'where':
      return (
        <SomeOf
          label={label}
          values={to.where}
          options={places.map((value) => ({ value, label: t(`catalogue:places.${value}`) }))}
          error={error}
          onChoose={(where) => onChange({ ...to, where })}
        />
      )
    case 'channels':
      return (
        <SomeOf
          label={label}
          values={to.channels}
          options={channels.map((value) => ({ value, label: t(`catalogue:channel.${value}`) }))}
          error={error}
          onChoose={(chosen) => onChange({ ...to, channels: chosen })}
        />
      )
    case 'appointment':
      return (
        <OneOf
          label={label}
          value={to.appointment}
          options={appointmentRules.map((value) => ({ value, label: t(`catalogue:appointments.${value}`) }))}
          onChoose={(appointment) => onChange({ ...to, appointment })}
        />
      )
    case 'duration':
      return (
        <NumberInput
          label={label}
          value={to.duration}
          min={1}
          max={999}
          allowDecimal={false}
          allowNegative={false}
          error={error}
          onChange={(value) => onChange({ ...to, duration: Number(value) })}
        />
      )
    case 'leadTime':
      return (
        <LeadTimeControl
          label={label}
          leadTime={to.leadTime}
          error={error}
          onChange={(leadTime) => onChange(leadTime === undefined ? atOnce : { ...to, leadTime })}
        />
      )
    case 'audiences':
      return (
        <SomeOf
          label={label}
          values={to.audiences ?? []}
          options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
          onChoose={(chosen) => onChange(chosen.length === 0 ? forAnybody : { ...to, audiences: chosen })}
        />
      )
    case 'bundles':
      return (
        <SomeOf
          label={label}
          values={to.bundles}
          options={bundles.map((value) => ({ value, label: t(`bundle.${value}`) }))}
          onChoose={(chosen) => onChange({ ...to, bundles: chosen })}
        />
      )
    case 'status':
      return (
        <OneOf
          label={label}
          value={to.status}
          options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          onChoose={(status) => onChange({ ...to, status })}
        />
      )
    case 'reviewOn':
      return (
        <TextInput
          label={label}
          type="date"
          value={to.reviewOn}
          error={error}
          onChange={(event) => onChange({ ...to, reviewOn: event.currentTarget.value })}
        />
      )
  }
}
