import { NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import type { BulkField, LocalChanges } from '#domain/product/overview/bulk.ts'
import {
  appointmentRules,
  audiences,
  bundles,
  channels,
  places,
  statuses,
} from '#domain/product/localFields.ts'
import { useBoard, usePreferences } from '../../state/station.tsx'
import { OneOf, SomeOf } from './ChoiceControls.tsx'
import { LeadTimeControl } from './LeadTimeControl.tsx'

const levels = [0, 1, 2, 3, 4] as const

/** What a field of many products is set to. */
export function BulkControl(props: {
  field: BulkField
  changes: LocalChanges
  isWrong: boolean
  onChange: (changes: LocalChanges) => void
}) {
  const { field, changes, isWrong, onChange } = props
  const { t } = useTranslation(['overview', 'catalogue'])
  const { language } = usePreferences()
  const { site, staff } = useBoard()
  const label = t('newValue', { field: t(`field.${field}`) })
  const error = isWrong ? t(`wrong.${field === 'duration' || field === 'leadTime' ? 'number' : 'empty'}`) : undefined
  const people = staff.map(({ id, name }) => ({ value: id, label: name }))
  switch (field) {
    case 'department':
      return (
        <OneOf
          label={label}
          value={changes.department}
          options={Object.entries(site.departments).map(([value, name]) => ({
            value,
            label: inLanguage(name, language),
          }))}
          onChoose={(department) => onChange({ ...changes, department })}
        />
      )
    case 'responsible':
      return (
        <OneOf
          label={label}
          value={changes.responsible}
          options={people}
          onChoose={(responsible) => onChange({ ...changes, responsible })}
        />
      )
    case 'backups':
      return (
        <SomeOf
          label={label}
          values={changes.backups}
          options={people}
          onChoose={(chosen) => onChange({ ...changes, backups: chosen })}
        />
      )
    case 'queue':
      return (
        <OneOf
          label={label}
          value={changes.queue}
          options={site.queues.map(({ letter, name }) => ({
            value: letter,
            label: `${letter} · ${inLanguage(name, language)}`,
          }))}
          onChoose={(queue) => onChange({ ...changes, queue })}
        />
      )
    case 'level':
      return (
        <OneOf
          label={label}
          value={changes.level === undefined ? undefined : String(changes.level)}
          options={levels.map((level) => ({ value: String(level), label: t(`catalogue:levels.${level}`) }))}
          onChoose={(value) => {
            const level = levels.find((one) => String(one) === value)
            if (level !== undefined) onChange({ ...changes, level })
          }}
        />
      )
    case 'where':
      return (
        <SomeOf
          label={label}
          values={changes.where}
          options={places.map((value) => ({ value, label: t(`catalogue:places.${value}`) }))}
          error={error}
          onChoose={(where) => onChange({ ...changes, where })}
        />
      )
    case 'channels':
      return (
        <SomeOf
          label={label}
          values={changes.channels}
          options={channels.map((value) => ({ value, label: t(`catalogue:channel.${value}`) }))}
          error={error}
          onChoose={(chosen) => onChange({ ...changes, channels: chosen })}
        />
      )
    case 'appointment':
      return (
        <OneOf
          label={label}
          value={changes.appointment}
          options={appointmentRules.map((value) => ({ value, label: t(`catalogue:appointments.${value}`) }))}
          onChoose={(appointment) => onChange({ ...changes, appointment })}
        />
      )
    case 'duration':
      return (
        <NumberInput
          label={label}
          value={changes.duration ?? ''}
          min={1}
          max={999}
          allowDecimal={false}
          allowNegative={false}
          error={error}
          onChange={(value) => onChange({ ...changes, duration: Number(value) })}
        />
      )
    case 'leadTime':
      return (
        <LeadTimeControl
          label={label}
          leadTime={changes.leadTime}
          error={error}
          onChange={(leadTime) => onChange({ ...changes, leadTime })}
        />
      )
    case 'audiences':
      return (
        <SomeOf
          label={label}
          values={changes.audiences ?? []}
          options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
          onChoose={(chosen) => onChange({ ...changes, audiences: chosen.length === 0 ? undefined : chosen })}
        />
      )
    case 'bundles':
      return (
        <SomeOf
          label={label}
          values={changes.bundles}
          options={bundles.map((value) => ({ value, label: t(`bundle.${value}`) }))}
          onChoose={(chosen) => onChange({ ...changes, bundles: chosen })}
        />
      )
    case 'status':
      return (
        <OneOf
          label={label}
          value={changes.status}
          options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          onChoose={(status) => onChange({ ...changes, status })}
        />
      )
    case 'reviewOn':
      return (
        <TextInput
          label={label}
          type="date"
          value={changes.reviewOn ?? ''}
          error={error}
          onChange={(event) => onChange({ ...changes, reviewOn: event.currentTarget.value })}
        />
      )
  }
}
