import { useTranslation } from 'react-i18next'
import { grids } from '#domain/appointment/policy.ts'
import layouts from '../layouts/Layouts.module.css'
import { NumberField } from '../layouts/NumberField.tsx'
import { FieldGroup } from '../ui/FieldGroup.tsx'
import css from './BookingPolicy.module.css'
import { OneOf } from './OneOf.tsx'
import { WaysField } from './WaysField.tsx'
import {
  type NumberField as NumberName,
  type RuleDraft,
  followFields,
  followRange,
  rangeOf,
  wrongFollows,
  wrongNumbers,
} from './policyDraft.ts'

const groups = [
  { group: 'time', names: ['before', 'after', 'perPerson', 'travel'] },
  { group: 'when', names: ['leadHours', 'horizonDays', 'walkInShare', 'quota'] },
  { group: 'arrival', names: ['earlyMinutes', 'lateMinutes'] },
] as const satisfies readonly { group: string; names: readonly NumberName[] }[]

const firsts = ['walkIn', 'appointment'] as const
const answers = ['yes', 'no'] as const

/** How appointments are given; of a product what it leaves open is as usual. */
export function RuleFields(props: {
  rule: RuleDraft
  /** The usual values, where this is a product's own. */
  usual?: RuleDraft
  disabled: boolean
  /** It was just asked for: what is chosen first has the focus. */
  isNew?: boolean
  onChange: (rule: RuleDraft) => void
}) {
  const { rule, usual, disabled, isNew = false, onChange } = props
  const { t } = useTranslation('bookingPolicy')
  const wrong = wrongNumbers(rule, usual === undefined ? 'usual' : 'own')
  const change = (part: Partial<RuleDraft>): void => onChange({ ...rule, ...part })
  return (
    <div className={css['rule']}>
      <FieldGroup label={t('group.manner')}>
        <div className={css['choices']}>
          <OneOf
            label={t('field.first')}
            value={rule.first}
            usual={usual?.first}
            options={firsts}
            nameOf={(first) => t(`first.${first}`)}
            disabled={disabled}
            autoFocus={isNew}
            onChange={(first) => change({ first })}
          />
          {(['walkInOnly', 'privateRoom'] as const).map((field) => (
            <OneOf
              key={field}
              label={t(`field.${field}`)}
              value={answerOf(rule[field])}
              usual={answerOf(usual?.[field])}
              options={answers}
              nameOf={(answer) => t(`answer.${answer}`)}
              disabled={disabled}
              onChange={(answer) => change({ [field]: answer === undefined ? undefined : answer === 'yes' })}
            />
          ))}
          <OneOf
            label={t('field.grid')}
            value={rule.grid}
            usual={usual?.grid}
            options={grids}
            nameOf={(minutes) => t('everyMinutes', { minutes })}
            disabled={disabled}
            onChange={(grid) => change({ grid })}
          />
        </div>
      </FieldGroup>
      <WaysField chosen={rule.ways} usual={usual?.ways} disabled={disabled} onChange={(ways) => change({ ways })} />
      {groups.map(({ group, names }) => (
        <FieldGroup key={group} label={t(`group.${group}`)}>
          <div className={css['choices']}>
            {names.map((name) => (
              <NumberField
                key={name}
                label={t(`field.${name}`)}
                {...(name === 'quota' ? { description: t('noQuota') } : {})}
                {...(usual === undefined ? {} : { placeholder: t('asUsual', { usual: usual[name] }) })}
                value={rule[name]}
                {...rangeOf(name)}
                isWrong={wrong.includes(name)}
                disabled={disabled}
                onChange={(value) => change({ [name]: value })}
              />
            ))}
          </div>
        </FieldGroup>
      ))}
      {usual !== undefined && (
        <FieldGroup label={t('group.follow')}>
          <p className={layouts['hint']}>{t('followHint')}</p>
          <div className={css['choices']}>
            {followFields.map((name) => (
              <NumberField
                key={name}
                label={t(`field.${name}`)}
                value={rule[name]}
                {...followRange[name]}
                isWrong={wrongFollows(rule).includes(name)}
                disabled={disabled}
                onChange={(value) => change({ [name]: value })}
              />
            ))}
          </div>
        </FieldGroup>
      )}
    </div>
  )
}

const answerOf = (value: boolean | undefined): 'yes' | 'no' | undefined => {
  if (value === undefined) return undefined
  return value ? 'yes' : 'no'
}
