import { MultiSelect, TextInput, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  appointmentRules,
  audiences,
  bundles,
  channels,
  levels,
  places,
  statuses,
} from '#domain/product/localFields.ts'
import { isHere } from '#domain/staff/staff.ts'
import { useBoard } from '../../state/station.tsx'
import { useNames } from '../../visit/useNames.ts'
import { Duration } from '../fields/Duration.tsx'
import { CodeField } from './CodeField.tsx'
import { CodesField } from './CodesField.tsx'
import css from './Editor.module.css'
import { FieldFrame } from './FieldFrame.tsx'
import { useForm } from './form.ts'
import { LeadTimeField } from './LeadTimeField.tsx'
import { PriceField } from './PriceField.tsx'
import { useControl } from './useControl.ts'
import { useFaultWord } from './useFaultWord.ts'

/** The municipality's own fields. */
export function LocalTab() {
  const { t } = useTranslation('editor')
  const { local, setLocal, disabled } = useForm()
  const { site, staff } = useBoard()
  const names = useNames()
  const duration = useControl('local.duration')
  const wrong = useFaultWord()
  const people = staff.filter(isHere).map(({ id }) => id)
  const backups = local('backups') ?? []
  const status = local('status')
  return (
    <div className={css['fields']}>
      <CodeField
        field="local.status"
        codes={statuses}
        chosen={status}
        {...(status === undefined ? {} : { hint: t(`statusHint.${status}`) })}
        onChange={(code) => setLocal('status', code)}
      />
      <div className={css['pairs']}>
        <CodeField
          field="local.department"
          codes={Object.keys(site.departments)}
          chosen={local('department')}
          onChange={(code) => setLocal('department', code)}
        />
        <CodeField
          field="local.queue"
          codes={site.queues.map(({ letter }) => letter)}
          chosen={local('queue')}
          onChange={(code) => setLocal('queue', code)}
        />
        <CodeField
          field="local.responsible"
          codes={people}
          chosen={local('responsible')}
          onChange={(code) => setLocal('responsible', code)}
        />
        <FieldFrame field="local.backups">
          <MultiSelect
            label={t('field.local.backups')}
            value={backups}
            data={[...new Set([...people, ...backups])].map((id) => ({ value: id, label: names.staff(id) }))}
            disabled={disabled}
            searchable
            onChange={(ids) => setLocal('backups', ids)}
          />
        </FieldFrame>
      </div>
      <CodesField
        field="local.channels"
        codes={channels}
        chosen={local('channels')}
        onChange={(codes) => setLocal('channels', codes)}
      />
      <CodesField
        field="local.where"
        codes={places}
        chosen={local('where')}
        onChange={(codes) => setLocal('where', codes)}
      />
      <div className={css['pairs']}>
        <CodeField
          field="local.level"
          codes={levels}
          chosen={local('level')}
          onChange={(code) => setLocal('level', code)}
        />
        <CodeField
          field="local.appointment"
          codes={appointmentRules}
          chosen={local('appointment')}
          onChange={(code) => setLocal('appointment', code)}
        />
        <FieldFrame field="local.duration">
          <Duration {...duration} minutes={local('duration')} onChange={(minutes) => setLocal('duration', minutes)} />
        </FieldFrame>
        <LeadTimeField />
        <PriceField />
        <FieldFrame field="local.reviewOn">
          <TextInput
            type="date"
            label={t('field.local.reviewOn')}
            value={local('reviewOn') ?? ''}
            disabled={disabled}
            error={wrong('local.reviewOn')}
            onChange={(event) => setLocal('reviewOn', event.currentTarget.value)}
          />
        </FieldFrame>
      </div>
      <FieldFrame field="local.remarks">
        <Textarea
          label={t('field.local.remarks')}
          value={local('remarks') ?? ''}
          disabled={disabled}
          autosize
          minRows={2}
          maxRows={10}
          onChange={(event) => setLocal('remarks', event.currentTarget.value)}
        />
      </FieldFrame>
      <CodesField
        field="local.bundles"
        codes={bundles}
        chosen={local('bundles')}
        onChange={(codes) => setLocal('bundles', codes)}
      />
      <CodesField
        field="local.audiences"
        codes={audiences}
        chosen={local('audiences')}
        hint={t('anybody')}
        onChange={(codes) => setLocal('audiences', codes.length === 0 ? undefined : codes)}
      />
    </div>
  )
}
