import { Checkbox, Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import css from './Layouts.module.css'
import { Said } from '../ui/Said.tsx'

/** All of them, none, or those that are ticked. What the site does not have any more stays in sight until it is unticked. */
export function ChoiceField(props: {
  label: string
  words: { all: string; some: string; none?: string }
  chosen: 'all' | 'none' | readonly string[]
  known: readonly string[]
  unknown: readonly string[]
  nameOf: (id: string) => string
  error: string | undefined
  disabled: boolean
  onAll: () => void
  onNone?: () => void
  onSome: (some: string[]) => void
}) {
  const { label, words, chosen, known, unknown, nameOf, error, disabled, onAll, onNone, onSome } = props
  const { t } = useTranslation('layouts')
  const mode = typeof chosen === 'string' ? chosen : 'some'
  const choose = (value: string): void => {
    if (value === 'all') onAll()
    else if (value === 'none') onNone?.()
    else if (mode !== 'some') onSome([...known])
  }
  const order = [...known, ...unknown]
  const set = (ids: readonly string[]): void => onSome(order.filter((id) => ids.includes(id)))
  return (
    <div className={css['words']}>
      <Radio.Group label={label} value={mode} onChange={choose}>
        <div className={css['checks']}>
          <Radio value="all" label={words.all} disabled={disabled} />
          {words.none !== undefined && <Radio value="none" label={words.none} disabled={disabled} />}
          <Radio value="some" label={words.some} disabled={disabled} />
        </div>
      </Radio.Group>
      {typeof chosen !== 'string' && (
        <Checkbox.Group role="group" aria-label={label} value={[...chosen]} onChange={set} error={error}>
          <div className={css['checks']}>
            {order.map((id) => (
              <Checkbox
                key={id}
                value={id}
                label={unknown.includes(id) ? t('displays.unknown', { id }) : nameOf(id)}
                disabled={disabled}
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {unknown.length > 0 && <Said level="warning">{t('displays.gone', { ids: unknown.join(', ') })}</Said>}
    </div>
  )
}
