import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { faultsOf } from '#domain/product/faults.ts'
import {
  type LocalFields,
  appointmentRules,
  audiences,
  bundles,
  channels,
  levels,
  places,
  statuses,
} from '#domain/product/localFields.ts'
import type { BulkField, JoinedField, ListWay, LocalChanges } from '#domain/product/overview/bulk.ts'
import { isHere } from '#domain/staff/staff.ts'
import { useBoard } from '../../state/station.tsx'
import { Duration } from '../fields/Duration.tsx'
import { LeadTime } from '../fields/LeadTime.tsx'
import { OneOf } from '../fields/OneOf.tsx'
import { SomeOf } from '../fields/SomeOf.tsx'
import { useCodeWords } from '../fields/useCodeWords.ts'
import { useFieldWords } from '../fields/useFieldWords.ts'
import { WayChoice } from './WayChoice.tsx'

/** What a field of many products is set to. */
export function BulkControl(props: {
  field: BulkField
  to: LocalFields
  ways: NonNullable<LocalChanges['ways']>
  onChange: (to: LocalFields) => void
  onWay: (field: JoinedField, way: ListWay) => void
}) {
  const { field, to, ways, onChange, onWay } = props
  const { t } = useTranslation(['overview', 'editor'])
  const { wordOf } = useFieldWords()
  const codeWord = useCodeWords()
  const { site, staff } = useBoard()
  const name = `local.${field}` as const
  const [fault] = faultsOf(new Map([[name, to[field]]]))
  const control = {
    label: t('newValue', { field: wordOf(name) }),
    error: fault && t(`editor:fault.${fault.code}`),
  }
  const word = (code: string | number): string => codeWord(name, code)
  const people = staff.filter(isHere).map(({ id }) => id)
  const { leadTime: _time, ...atOnce } = to
  const { audiences: _audiences, ...forAnybody } = to
  const joined = (list: JoinedField) => ({
    label: t(`named.${ways[list] ?? 'replace'}`, { field: wordOf(`local.${list}`) }),
  })
  switch (field) {
    case 'department':
      return (
        <OneOf
          {...control}
          codes={Object.keys(site.departments)}
          wordOf={word}
          chosen={to.department}
          onChoose={(department = to.department) => onChange({ ...to, department })}
        />
      )
    case 'responsible':
      return (
        <OneOf
          {...control}
          codes={people}
          wordOf={word}
          chosen={to.responsible}
          onChoose={(responsible = to.responsible) => onChange({ ...to, responsible })}
        />
      )
    case 'backups':
      return (
        <>
          <WayChoice field="backups" way={ways.backups ?? 'replace'} onChoose={(way) => onWay('backups', way)} />
          <SomeOf
            {...joined('backups')}
            codes={people}
            wordOf={word}
            chosen={to.backups}
            onChoose={(chosen) => onChange({ ...to, backups: chosen })}
          />
        </>
      )
    case 'queue':
      return (
        <OneOf
          {...control}
          codes={site.queues.map(({ letter }) => letter)}
          wordOf={word}
          chosen={to.queue}
          onChoose={(queue = to.queue) => onChange({ ...to, queue })}
        />
      )
    case 'level':
      return (
        <OneOf
          {...control}
          codes={levels}
          wordOf={word}
          chosen={to.level}
          onChoose={(level = to.level) => onChange({ ...to, level })}
        />
      )
    case 'where':
      return (
        <SomeOf
          {...control}
          codes={places}
          wordOf={word}
          chosen={to.where}
          onChoose={(where) => onChange({ ...to, where })}
        />
      )
    case 'channels':
      return (
        <SomeOf
          {...control}
          codes={channels}
          wordOf={word}
          chosen={to.channels}
          onChoose={(chosen) => onChange({ ...to, channels: chosen })}
        />
      )
    case 'appointment':
      return (
        <OneOf
          {...control}
          codes={appointmentRules}
          wordOf={word}
          chosen={to.appointment}
          onChoose={(appointment = to.appointment) => onChange({ ...to, appointment })}
        />
      )
    case 'duration':
      return (
        <Duration
          {...control}
          minutes={to.duration === 0 ? undefined : to.duration}
          onChange={(minutes = 0) => onChange({ ...to, duration: minutes })}
        />
      )
    case 'leadTime':
      return (
        <LeadTime
          {...control}
          leadTime={to.leadTime}
          onChange={(leadTime) => onChange(leadTime === undefined ? atOnce : { ...to, leadTime })}
        />
      )
    case 'audiences':
      return (
        <SomeOf
          {...control}
          description={t('editor:anybody')}
          codes={audiences}
          wordOf={word}
          chosen={to.audiences ?? []}
          onChoose={(chosen) => onChange(chosen.length === 0 ? forAnybody : { ...to, audiences: chosen })}
        />
      )
    case 'bundles':
      return (
        <>
          <WayChoice field="bundles" way={ways.bundles ?? 'replace'} onChoose={(way) => onWay('bundles', way)} />
          <SomeOf
            {...joined('bundles')}
            codes={bundles}
            wordOf={word}
            chosen={to.bundles}
            onChoose={(chosen) => onChange({ ...to, bundles: chosen })}
          />
        </>
      )
    case 'status':
      return (
        <OneOf
          {...control}
          codes={statuses}
          wordOf={word}
          chosen={to.status}
          onChoose={(status = to.status) => onChange({ ...to, status })}
        />
      )
    case 'reviewOn':
      return (
        <TextInput
          {...control}
          type="date"
          value={to.reviewOn}
          onChange={(event) => onChange({ ...to, reviewOn: event.currentTarget.value })}
        />
      )
  }
}
