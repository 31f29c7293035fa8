import { NativeSelect } from '@mantine/core'
import { type KeyboardEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { nextSteps, refusalReasons } from '#domain/visit/entry.ts'
import { KeyCap } from '../ui/KeyCap.tsx'
import choices from '../visit/Choices.module.css'
import styles from './OutcomeStep.module.css'
import type { OutcomeDraft } from './outcomes.ts'

const results = ['done', 'notPossible', 'notRecorded'] as const

/** The outcome of one product; what was not possible says why and what the citizen can do next. */
export const OutcomeRow = (props: {
  draft: OutcomeDraft
  name: string
  missing: 'reason' | 'next' | undefined
  /** Whether confirming has been tried, so that what is missing may be marked. */
  told: boolean
  onChange: (change: Partial<OutcomeDraft>) => void
}) => {
  const { draft, name, missing, told, onChange } = props
  const { t } = useTranslation('counter')
  const group = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    const result = results[Number(event.key) - 1]
    if (result === undefined || event.target instanceof HTMLSelectElement) return
    event.preventDefault()
    onChange({ result })
    document.getElementById(`${group}${result}`)?.focus()
  }
  const select = (field: 'reason' | 'next', values: readonly string[], words: (value: string) => string) => (
    <NativeSelect
      label={t(`outcome.${field}`)}
      value={draft[field] ?? ''}
      onChange={(event) => onChange(readChoice(field, event.currentTarget.value))}
      {...(missing === field ? { 'data-missing': true } : {})}
      error={told && missing === field}
      className={styles['select']}
    >
      <option value="">{t('outcome.choose')}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {words(value)}
        </option>
      ))}
    </NativeSelect>
  )
  return (
    <fieldset className={styles['row']} onKeyDown={onKeyDown}>
      <legend className={styles['product']} title={name}>
        {name}
      </legend>
      <div className={choices['choices']}>
        {results.map((result, index) => (
          <label key={result} className={choices['choice']} data-chosen={draft.result === result || undefined}>
            <input
              type="radio"
              id={`${group}${result}`}
              name={group}
              value={result}
              checked={draft.result === result}
              onChange={() => onChange({ result })}
            />
            <span>{t(`outcome.result.${result}`)}</span>
            <KeyCap chord={String(index + 1)} />
          </label>
        ))}
      </div>
      {draft.result === 'notPossible' && (
        <div className={styles['why']}>
          {select('reason', refusalReasons, (value) => t(`outcome.reasons.${reasonOf(value)}`))}
          {select('next', nextSteps, (value) => t(`outcome.nexts.${nextOf(value)}`))}
        </div>
      )}
    </fieldset>
  )
}

type Reason = (typeof refusalReasons)[number]
type Next = (typeof nextSteps)[number]

const reasonOf = (value: string): Reason => refusalReasons.find((reason) => reason === value) ?? 'other'
const nextOf = (value: string): Next => nextSteps.find((next) => next === value) ?? 'comeBack'

const readChoice = (field: 'reason' | 'next', value: string): Partial<OutcomeDraft> => {
  if (value === '') return {}
  return field === 'reason' ? { reason: reasonOf(value) } : { next: nextOf(value) }
}
