import { MultiSelect, NumberInput, TextInput, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { appointmentRules, audiences, bundles, channels, places, statuses } from '#domain/product/localFields.ts'
import type { LocalFields } from '#domain/product/product.ts'
import { useBoard } from '../../state/station.tsx'
import { useNames } from '../../visit/useNames.ts'
import { CodeField } from './CodeField.tsx'
import { CodesField } from './CodesField.tsx'
import css from './Editor.module.css'
import { FieldFrame } from './FieldFrame.tsx'
import { useForm } from './form.ts'
import { LeadTimeField } from './LeadTimeField.tsx'
import { PriceField } from './PriceField.tsx'
import { useFaultWord } from './useFaultWord.ts'

const levels = [0, 1, 2, 3, 4] as const satisfies readonly LocalFields['level'][]

/** The municipality's own fields. */
export function LocalTab() {
  const { t } = useTranslation(['editor', 'catalogue'])
  const { local, setLocal, disabled } = useForm()
  const { site, staff } = useBoard()
  const names = useNames()
  const wrong = useFaultWord()
  const people = staff.map(({ id }) => id)
  const backups = local('backups') ?? []
  const status = local('status')
  return (
    <div className={css['fields']}>
      <FieldFrame field="local.status">
        <CodeField
          field="local.status"
          codes={statuses}
          wordOf={(code) => t(`status.${code}`)}
          chosen={status}
          {...(status === undefined ? {} : { hint: t(`statusHint.${status}`) })}
          onChange={(code) => setLocal('status', code)}
        />
      </FieldFrame>
      <div className={css['pairs']}>
        <FieldFrame field="local.department">
          <CodeField
            field="local.department"
            codes={Object.keys(site.departments)}
            wordOf={names.department}
            chosen={local('department')}
            onChange={(code) => setLocal('department', code)}
          />
        </FieldFrame>
        <FieldFrame field="local.queue">
          <CodeField
            field="local.queue"
            codes={site.queues.map(({ letter }) => letter)}
            wordOf={(letter) => `${letter} · ${names.queue(letter)}`}
            chosen={local('queue')}
            onChange={(code) => setLocal('queue', code)}
          />
        </FieldFrame>
        <FieldFrame field="local.responsible">
          <CodeField
            field="local.responsible"
            codes={people}
            wordOf={names.staff}
            chosen={local('responsible')}
            onChange={(code) => setLocal('responsible', code)}
          />
        </FieldFrame>
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
      <FieldFrame field="local.channels">
        <CodesField
          field="local.channels"
          codes={channels}
          wordOf={(code) => t(`catalogue:channel.${code}`)}
          chosen={local('channels') ?? []}
          onChange={(codes) => setLocal('channels', codes)}
        />
      </FieldFrame>
      <FieldFrame field="local.where">
        <CodesField
          field="local.where"
          codes={places}
          wordOf={(code) => t(`catalogue:places.${code}`)}
          chosen={local('where') ?? []}
          onChange={(codes) => setLocal('where', codes)}
        />
      </FieldFrame>
      <div className={css['pairs']}>
        <FieldFrame field="local.level">
          <CodeField
            field="local.level"
            codes={levels.map(String)}
            wordOf={(code) => t(`catalogue:levels.${levelOf(code)}`)}
            chosen={local('level')?.toString()}
            onChange={(code) => setLocal('level', levelOf(code))}
          />
        </FieldFrame>
        <FieldFrame field="local.appointment">
          <CodeField
            field="local.appointment"
            codes={appointmentRules}
            wordOf={(code) => t(`catalogue:appointments.${code}`)}
            chosen={local('appointment')}
            onChange={(code) => setLocal('appointment', code)}
          />
        </FieldFrame>
        <FieldFrame field="local.duration">
          <NumberInput
            label={t('field.local.duration')}
            value={local('duration') ?? ''}
            allowDecimal={false}
            allowNegative={false}
            disabled={disabled}
            error={wrong('local.duration')}
            onChange={(value) => setLocal('duration', typeof value === 'number' ? value : undefined)}
          />
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
      <FieldFrame field="local.bundles">
        <CodesField
          field="local.bundles"
          codes={bundles}
          wordOf={(code) => t(`bundle.${code}`)}
          chosen={local('bundles') ?? []}
          onChange={(codes) => setLocal('bundles', codes)}
        />
      </FieldFrame>
      <FieldFrame field="local.audiences">
        <CodesField
          field="local.audiences"
          codes={audiences}
          wordOf={(code) => t(`audience.${code}`)}
          chosen={local('audiences') ?? []}
          hint={t('anybody')}
          onChange={(codes) => setLocal('audiences', codes.length === 0 ? undefined : codes)}
        />
      </FieldFrame>
    </div>
  )
}

const levelOf = (code: string | undefined): LocalFields['level'] => levels.find((level) => String(level) === code) ?? 0
