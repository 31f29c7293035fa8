import { NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A whole number between two others; one that is none is kept as it is typed, and said. */
export function NumberField(props: {
  label: string
  description?: string
  placeholder?: string
  value: number | string
  from: number
  to: number
  step?: number
  isWrong: boolean
  disabled: boolean
  onChange: (value: number | string) => void
}) {
  const { label, description, placeholder, value, from, to, step = 1, isWrong, disabled, onChange } = props
  const { t } = useTranslation('layouts')
  return (
    <NumberInput
      label={label}
      {...(description === undefined ? {} : { description })}
      {...(placeholder === undefined ? {} : { placeholder })}
      value={value}
      min={from}
      max={to}
      step={step}
      clampBehavior="none"
      allowDecimal={false}
      allowNegative={false}
      disabled={disabled}
      error={isWrong ? t('range', { from, to }) : undefined}
      onChange={onChange}
    />
  )
}
