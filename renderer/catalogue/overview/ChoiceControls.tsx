import { Checkbox, NativeSelect } from '@mantine/core'
import { withoutTurns } from '#domain/language/direction.ts'
import css from './BulkPanel.module.css'

type Option<V extends string> = { value: V; label: string }

/** One of the options; a value that is none of them stays in sight until another is chosen. */
export function OneOf<V extends string>(props: {
  label: string
  value: V | undefined
  options: readonly Option<V>[]
  onChoose: (value: V) => void
}) {
  const { label, value, options, onChoose } = props
  const unknown = value === undefined || options.some((option) => option.value === value) ? [] : [value]
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      data={[...unknown.map((one) => ({ value: one, label: withoutTurns(one) })), ...options]}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value)
        if (chosen !== undefined) onChoose(chosen.value)
      }}
    />
  )
}

/** As many of the options as are ticked, in their order. */
export function SomeOf<V extends string>(props: {
  label: string
  values: readonly V[] | undefined
  options: readonly Option<V>[]
  error?: string | undefined
  onChoose: (values: V[]) => void
}) {
  const { label, values = [], options, error, onChoose } = props
  return (
    <Checkbox.Group
      role="group"
      label={label}
      error={error}
      value={[...values]}
      onChange={(ticked: readonly string[]) =>
        onChoose(options.flatMap(({ value }) => (ticked.includes(value) ? [value] : [])))
      }
    >
      <div className={css['checks']}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
