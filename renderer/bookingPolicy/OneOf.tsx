import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** One of a few answers; for a product also that it is as usual, with what that is. */
export function OneOf<V extends string | number>(props: {
  label: string
  value: V | undefined
  /** What is usual, where this is a product's own. */
  usual: V | undefined
  options: readonly V[]
  nameOf: (option: V) => string
  disabled: boolean
  autoFocus?: boolean
  onChange: (value: V | undefined) => void
}) {
  const { label, value, usual, options, nameOf, disabled, autoFocus = false, onChange } = props
  const { t } = useTranslation('bookingPolicy')
  const asUsual = usual === undefined ? [] : [{ value: '', label: t('asUsual', { usual: nameOf(usual) }) }]
  return (
    <NativeSelect
      label={label}
      value={value === undefined ? '' : String(value)}
      data={[...asUsual, ...options.map((option) => ({ value: String(option), label: nameOf(option) }))]}
      disabled={disabled}
      autoFocus={autoFocus}
      onChange={(event) => onChange(options.find((option) => String(option) === event.currentTarget.value))}
    />
  )
}
